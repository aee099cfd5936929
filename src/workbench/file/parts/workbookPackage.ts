import { FileRefused } from "../fileRefused";
import type { Attributes, XmlHandler, XmlNode } from "../xml";
import { createXmlReader, emptyNode, encodingOf, treeHandler } from "../xml";
import type { ZipEntry } from "../zip";
import { ZipArchive } from "../zip";
import type { Relationship } from "./relationships";
import { relationshipsHandler, relationshipsPart } from "./relationships";
import { checkSignature } from "./signature";

/** A part read whole (not streamed) may have this many bytes. */
const LONGEST_TEXT = 134_217_728;

/** The parts of a workbook and how they hang together. */
export class WorkbookPackage {
  private readonly archive: ZipArchive;
  private readonly mixed = new Set<string>();

  constructor(bytes: Uint8Array, onTurn?: (share: number) => void) {
    checkSignature(bytes);
    this.archive = new ZipArchive(bytes, onTurn);
  }

  get entries(): ZipEntry[] {
    return this.archive.entries;
  }

  has(part: string): boolean {
    return this.archive.find(part) !== undefined;
  }

  packed(entry: ZipEntry): Uint8Array {
    return this.archive.packed(entry);
  }

  /** The part's bytes in pieces; nothing where the part is missing. */
  async stream(part: string, take: (piece: Uint8Array) => void): Promise<boolean> {
    const entry = this.archive.find(part);
    if (entry === undefined) return false;
    await this.archive.stream(entry, take);
    return true;
  }

  /** Reads a part as XML, in pieces. False where the part is missing. */
  async parse(part: string, handler: XmlHandler): Promise<boolean> {
    const reader = createXmlReader(part, handler);
    const there = await this.stream(part, (piece) => reader.write(piece));
    if (there) reader.end();
    if (reader.mixes) this.mixed.add(part);
    return there;
  }

  /** A part that was read and has its own namespace under more than one prefix. */
  mixesPrefixes(part: string): boolean {
    return this.mixed.has(part);
  }

  /** A small part as a tree, its root element; undefined where the part is missing. */
  async tree(part: string, skips?: (name: string, attributes: Attributes) => boolean): Promise<XmlNode | undefined> {
    const root = emptyNode();
    await this.parse(part, treeHandler(part, root, { skips }));
    return root.children[0];
  }

  async text(part: string): Promise<string | null> {
    const entry = this.archive.find(part);
    if (entry === undefined) return null;
    if (entry.size > LONGEST_TEXT) throw new FileRefused("too-large", `${part} is larger than anything Excel writes there.`);
    const bytes = await this.archive.read(entry);
    return new TextDecoder(encodingOf(bytes) ?? "utf-8").decode(bytes);
  }

  async relationships(part: string): Promise<Relationship[]> {
    const found: Relationship[] = [];
    await this.parse(relationshipsPart(part), relationshipsHandler(part, found));
    return found;
  }
}

import type { WorkbookPackage } from "../parts";
import { relationshipsPart, relativeTarget } from "../parts";
import { attributeOf, declaredUtf8, escapeAttribute, outline, spliced, withPrefix } from "../xml";
import type { NewPart } from "../zip";
import { writeZip } from "../zip";
import type { Dialect } from "./dialect";
import { relationshipType } from "./dialect";

const TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A package in the making: the original's parts, some replaced, some added, some gone. Whatever is not touched goes over packed as it was. */
export class PackageDraft {
  private readonly changed = new Map<string, NewPart>();
  private readonly removed = new Set<string>();
  /** A relationship was taken away, so that parts may hang in the air. */
  hasLoosened = false;

  constructor(private readonly original: WorkbookPackage, readonly dialect: Dialect) {}

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.changed.has(key) || (!this.removed.has(key) && this.original.has(part));
  }

  async text(part: string): Promise<string | null> {
    const changed = this.changed.get(part.toLowerCase());
    if (changed !== undefined && "bytes" in changed) return new TextDecoder().decode(changed.bytes);
    return this.removed.has(part.toLowerCase()) ? null : this.original.text(part);
  }

  set(part: string, text: string): void {
    const bytes = new TextEncoder().encode(declaredUtf8(text));
    this.changed.set(part.toLowerCase(), { name: part, bytes });
    this.removed.delete(part.toLowerCase());
  }

  /** A part packed already, as a long sheet is. */
  setPacked(part: NewPart): void {
    this.changed.set(part.name.toLowerCase(), part);
  }

  async remove(part: string): Promise<void> {
    for (const one of [part, relationshipsPart(part)]) {
      if (!this.has(one)) continue;
      this.changed.delete(one.toLowerCase());
      this.removed.add(one.toLowerCase());
    }
    await this.editTypes((xml) => {
      const name = `/${escapeAttribute(part)}`.toLowerCase();
      const gone = outline(xml).children.filter(({ start, inner }) => attributeOf(xml.slice(start, inner), "PartName")?.toLowerCase() === name);
      return spliced(xml, gone.map(({ start, end }) => ({ start, end, text: "" })));
    });
  }

  /** First free name of the form `xl/worksheets/sheet7.xml`. */
  freePart(stem: string, ending: string): string {
    for (let number = 1; ; number++) if (!this.has(`${stem}${number}${ending}`)) return `${stem}${number}${ending}`;
  }

  async addContentType(part: string, type: string): Promise<void> {
    await this.editTypes((xml) => appended(xml, `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`));
  }

  /** Relates `from` to another part and gives the relationship's id. */
  relate(from: string, kind: string, target: string): Promise<string> {
    return this.addRelationship(from, kind, `Target="${escapeAttribute(relativeTarget(from, target))}"`);
  }

  /** Relates `from` to an address outside the file. */
  relateOutside(from: string, kind: string, address: string): Promise<string> {
    return this.addRelationship(from, kind, `Target="${escapeAttribute(uriOf(address))}" TargetMode="External"`);
  }

  private async addRelationship(from: string, kind: string, target: string): Promise<string> {
    const part = relationshipsPart(from);
    const xml = (await this.text(part)) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
    const taken = new Set([...xml.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    this.set(part, appended(xml, `<Relationship Id="rId${number}" Type="${relationshipType(kind, this.dialect)}" ${target}/>`));
    return `rId${number}`;
  }

  /** Takes relationships to parts, or to addresses outside, away. */
  async unrelate(from: string, ...ids: readonly string[]): Promise<void> {
    const part = relationshipsPart(from);
    const xml = ids.length === 0 ? null : await this.text(part);
    if (xml === null) return;
    const wanted = new Set<string | undefined>(ids);
    const gone = outline(xml).children.filter(({ start, inner }) => wanted.has(attributeOf(xml.slice(start, inner), "Id") ?? ""));
    if (gone.length === 0) return;
    this.hasLoosened = true;
    this.set(part, spliced(xml, gone.map(({ start, end }) => ({ start, end, text: "" }))));
  }

  /** Original parts in their order, then the new ones in the order they came. */
  bytes(): Uint8Array {
    const parts: NewPart[] = [];
    const written = new Set<string>();
    for (const entry of this.original.entries) {
      const key = entry.name.toLowerCase();
      if (this.removed.has(key)) continue;
      written.add(key);
      const changed = this.changed.get(key);
      parts.push(changed === undefined ? { ...entry, packed: this.original.packed(entry) } : { ...changed, name: entry.name });
    }
    for (const [key, changed] of this.changed) {
      if (!written.has(key)) parts.push(changed);
    }
    return writeZip(parts);
  }

  private async editTypes(edit: (xml: string) => string): Promise<void> {
    const before = (await this.text(TYPES)) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types"></Types>`;
    const after = edit(before);
    if (after !== before) this.set(TYPES, after);
  }
}

/** Characters that may not stand in an address are written as Excel writes them; what is escaped already stays. */
function uriOf(address: string): string {
  return address.replace(/[^\x21-\x7e]|["<>^`{|}]/gu, (character) => encodeURIComponent(character));
}

/** Adds a child at the end of a part's root. */
export function appended(xml: string, child: string): string {
  const { root, prefix } = outline(xml);
  const text = withPrefix(child, prefix);
  if (root.close < root.end) return xml.slice(0, root.close) + text + xml.slice(root.close);
  const tag = xml.slice(root.start, root.end);
  return `${xml.slice(0, root.start)}${tag.replace(/\s*\/>$/, ">")}${text}</${prefix}${root.name}>${xml.slice(root.end)}`;
}

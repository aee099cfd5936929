import { Inflate } from "fflate";
import { FileRefused } from "../fileRefused";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";
import { packedBytes, readDirectory } from "./directory";
import { judge } from "./judge";

const SLICE = 16_384;
/** A long file, however many parts it has, gives others a turn this often, so that a page stays alive while it reads. */
const TURN_MS = 40;

/** A judged archive; parts are inflated when asked for, in pieces, never past the size the directory declared. */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();

  private turn = performance.now();
  private unpacked = 0;
  private readonly total: number;

  /** `onTurn` hears of each turn that others had, with the share of all bytes unpacked so far; what it throws ends the reading. */
  constructor(private readonly bytes: Uint8Array, private readonly onTurn?: (share: number) => void) {
    const entries = readDirectory(bytes);
    judge(entries, bytes.length);
    for (const entry of entries) {
      // Every part must be where the directory says, those nobody reads as well: saving takes them over.
      packedBytes(bytes, entry);
      this.byName.set(entry.name.toLowerCase(), entry);
    }
    this.total = entries.reduce((sum, entry) => sum + entry.size, 0);
  }

  get entries(): ZipEntry[] {
    return [...this.byName.values()];
  }

  /** Part names differ by more than case (OPC), so they are found whatever the case. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  packed(entry: ZipEntry): Uint8Array {
    return packedBytes(this.bytes, entry);
  }

  /** Calls back with the part's bytes in pieces, in order. */
  async stream(entry: ZipEntry, take: (piece: Uint8Array) => void): Promise<void> {
    let size = 0;
    let crc = 0;
    const check = (piece: Uint8Array): void => {
      size += piece.length;
      this.unpacked += piece.length;
      if (size > entry.size) throw new FileRefused("zip-bomb", `${entry.name} holds more than the archive declares.`);
      crc = crc32(piece, crc);
      if (piece.length > 0) take(piece);
    };
    const packed = this.packed(entry);
    const inflate = entry.method === 0 ? null : new Inflate(check);
    for (let at = 0; at < packed.length || (at === 0 && inflate !== null); at += SLICE) {
      const slice = packed.subarray(at, at + SLICE);
      if (inflate === null) check(slice);
      else push(inflate, slice, at + SLICE >= packed.length, entry.name);
      if (performance.now() - this.turn > TURN_MS) await this.giveTurn();
    }
    if (size !== entry.size || crc !== entry.crc) throw new FileRefused("broken-zip", `${entry.name} is damaged.`);
  }

  private async giveTurn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.onTurn?.(Math.min(1, this.unpacked / Math.max(1, this.total)));
    this.turn = performance.now();
  }

  async read(entry: ZipEntry): Promise<Uint8Array> {
    const bytes = new Uint8Array(entry.size);
    let at = 0;
    await this.stream(entry, (piece) => {
      bytes.set(piece, at);
      at += piece.length;
    });
    return bytes;
  }
}

function push(inflate: Inflate, slice: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(slice, last);
  } catch (failure) {
    if (failure instanceof FileRefused || !isFlateError(failure)) throw failure;
    throw new FileRefused("broken-zip", `${name} cannot be unpacked: ${failure.message}.`);
  }
}

/** fflate marks its own errors with a numeric code; anything else that comes out of a push is from whoever takes the pieces. */
function isFlateError(failure: unknown): failure is Error {
  return failure instanceof Error && typeof (failure as { code?: unknown }).code === "number";
}

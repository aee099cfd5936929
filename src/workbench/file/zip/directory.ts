import { FileRefused } from "../fileRefused";

/** One file of the archive as its central directory declares it. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, kept as they are. */
  readonly time: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly attributes: number;
  readonly offset: number;
}

const END = 0x06054b50;
const HEADER = 0x02014b50;
const LOCAL = 0x04034b50;
const ABSENT = 0xffffffff;
const UTF8 = 0x0800;

/** Reads the central directory alone; nothing is inflated, so that a bomb can be judged by what it declares. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  try {
    for (let i = 0; i < count || count === 0xffff; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== HEADER) {
        if (count === 0xffff) break;
        throw new FileRefused("broken-zip", `Entry ${i + 1} of the archive's directory is missing.`);
      }
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const commentLength = view.getUint16(at + 32, true);
      const flags = view.getUint16(at + 8, true);
      const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
      const wide = wideSizes(view, at + 46 + nameLength, extraLength, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
      entries.push({
        name: decodeName(nameBytes, flags), nameBytes, flags,
        method: view.getUint16(at + 10, true), time: view.getUint32(at + 12, true), crc: view.getUint32(at + 16, true),
        size: wide[0], packed: wide[1], offset: wide[2], attributes: view.getUint32(at + 38, true),
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
  } catch (failure) {
    if (failure instanceof RangeError) throw new FileRefused("broken-zip", "The archive's directory is cut off.");
    throw failure;
  }
  return entries;
}

/** The entry's bytes as they stand in the archive, still packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
    throw new FileRefused("broken-zip", `The archive does not hold ${entry.name} where it says.`);
  }
  const nameEnd = entry.offset + 30 + view.getUint16(entry.offset + 26, true);
  const localName = bytes.subarray(entry.offset + 30, nameEnd);
  if (localName.length !== entry.nameBytes.length || localName.some((byte, index) => byte !== entry.nameBytes[index])) throw new FileRefused("broken-zip", `The archive calls ${entry.name} by two names.`);
  const start = nameEnd + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new FileRefused("broken-zip", `${entry.name} is cut off.`);
  return bytes.subarray(start, start + entry.packed);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new FileRefused("broken-zip", "The archive has no directory: it is cut off or not whole.");
}

/** Sizes and offset in 64 bits, where a writer was careful for nothing. */
function wideSizes(view: DataView, at: number, length: number, plain: readonly [number, number, number]): [number, number, number] {
  const sizes: [number, number, number] = [...plain];
  if (!plain.includes(ABSENT)) return sizes;
  for (let from = at; from + 4 <= at + length; from += 4 + view.getUint16(from + 2, true)) {
    if (view.getUint16(from, true) !== 1) continue;
    let next = from + 4;
    for (let i = 0; i < 3; i++) {
      if (plain[i] !== ABSENT) continue;
      sizes[i] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return sizes;
}

function decodeName(bytes: Uint8Array, flags: number): string {
  // Without the flag the code page is unknown; parts of a workbook are ASCII, and Latin-1 keeps every byte apart.
  const text = new TextDecoder(flags & UTF8 ? "utf-8" : "latin1").decode(bytes);
  return text.replace(/\\/g, "/");
}

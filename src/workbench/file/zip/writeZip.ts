import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** A part of a new archive: bytes to pack, or a part packed already that goes over as it is. */
export type NewPart =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly packed: Uint8Array; readonly size: number; readonly crc: number; readonly method: number; readonly nameBytes: Uint8Array; readonly flags: number; readonly time: number; readonly attributes: number };

interface Packed {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly attributes: number;
}

/** 1 January 1980, 00:00: the archive of the same workbook is the same, whenever it is saved. */
export const FIXED_TIME = 0x00210000;
export const UTF8 = 0x0800;
const HAS_DESCRIPTOR = 0x0008;

/** Writes an archive. Deterministic: same parts, same bytes. */
export function writeZip(parts: readonly NewPart[]): Uint8Array {
  const packed = parts.map(pack);
  const localSize = packed.reduce((sum, part) => sum + 30 + part.nameBytes.length + part.packed.length, 0);
  const directorySize = packed.reduce((sum, part) => sum + 46 + part.nameBytes.length, 0);
  const bytes = new Uint8Array(localSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let entry = localSize;
  for (const part of packed) {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, part);
    bytes.set(part.nameBytes, at + 30);
    bytes.set(part.packed, at + 30 + part.nameBytes.length);
    at += 30 + part.nameBytes.length + part.packed.length;
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, 20, true);
    view.setUint16(entry + 6, 20, true);
    writeCommon(view, entry + 8, part);
    view.setUint32(entry + 38, part.attributes, true);
    view.setUint32(entry + 42, offset, true);
    bytes.set(part.nameBytes, entry + 46);
    entry += 46 + part.nameBytes.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, packed.length, true);
  view.setUint16(entry + 10, packed.length, true);
  view.setUint32(entry + 12, directorySize, true);
  view.setUint32(entry + 16, localSize, true);
  return bytes;
}

/** Flags, method, time, CRC, sizes and the name's length: the same 22 bytes in both headers. */
function writeCommon(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, part.flags, true);
  view.setUint16(at + 2, part.method, true);
  view.setUint32(at + 4, part.time, true);
  view.setUint32(at + 8, part.crc, true);
  view.setUint32(at + 12, part.packed.length, true);
  view.setUint32(at + 16, part.size, true);
  view.setUint16(at + 20, part.nameBytes.length, true);
}

function pack(part: NewPart): Packed {
  if ("packed" in part) return { ...part, flags: part.flags & ~HAS_DESCRIPTOR };
  const packed = deflateSync(part.bytes, { level: 6 });
  return { nameBytes: new TextEncoder().encode(part.name), flags: UTF8, method: 8, time: FIXED_TIME, crc: crc32(part.bytes), size: part.bytes.length, packed, attributes: 0 };
}

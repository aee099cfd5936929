import { FileRefused } from "../fileRefused";

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PK = [0x50, 0x4b];

/** Refuses what is no zip, telling an encrypted workbook from an old .xls: both are compound files. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefused("empty-file", "The file has no bytes.");
  if (startsWith(bytes, CFB)) {
    // Names of streams stand in the compound file as UTF-16.
    if (holds(bytes, utf16("EncryptedPackage"))) throw new FileRefused("encrypted", "The workbook is protected with a password.");
    throw new FileRefused("legacy-xls", "The file is an Excel 97–2003 workbook.");
  }
  if (!startsWith(bytes, PK)) throw new FileRefused("not-a-workbook", "The file is not a zip archive.");
}

export function looksLikeZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, PK) || startsWith(bytes, CFB);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

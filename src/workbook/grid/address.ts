import type { CellError, CellScalar, Rect } from "./types";

export function isCellError(value: CellScalar | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest >= 0) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  }
  return letters;
}

/** A1 address of a 0-based cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a rectangle; one cell gives `A1`, not `A1:A1`. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$3`, as a formula names a cell that must stay when it is copied. */
export function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `$B$3:$D$9`; one cell gives `$B$3`. */
export function absoluteRect(rect: Rect): string {
  const first = absoluteCell(rect.top, rect.left);
  const last = absoluteCell(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula may always write it, whatever characters it has. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads `B3` or `B3:D9` (no sheet name); null where it is not an address of Excel's sheet. */
export function parseAddress(address: string): Rect | null {
  const match = ADDRESS.exec(address.trim());
  if (!match) return null;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const rect = { top: Number(r1) - 1, left: columnNumber(c1), bottom: Number(r2) - 1, right: columnNumber(c2) };
  const inside = rect.top >= 0 && rect.bottom < 1_048_576 && rect.right < 16_384 && rect.top <= rect.bottom && rect.left <= rect.right;
  return inside ? rect : null;
}

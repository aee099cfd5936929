import type { Axis, Corner } from "./ast";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `AB` → 27; -1 beyond XFD. */
function columnIndex(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1 > LAST_COLUMN ? -1 : column - 1;
}

function columnAxis(dollar: string | undefined, letters: string, base: number): Axis | null {
  const index = columnIndex(letters);
  if (index < 0) return null;
  return dollar === "$" ? { at: index, absolute: true } : { at: index - base, absolute: false };
}

function rowAxis(dollar: string | undefined, digits: string, base: number): Axis | null {
  const index = Number(digits) - 1;
  if (index > LAST_ROW) return null;
  return dollar === "$" ? { at: index, absolute: true } : { at: index - base, absolute: false };
}

/** From the groups `$`, letters, `$`, digits; null where that is no cell of the grid (`TAX2024` is a name). */
export function cellCorner(found: readonly string[], row: number, column: number): Corner | null {
  const columnPart = columnAxis(found[1], found[2] ?? "", column);
  const rowPart = rowAxis(found[3], found[4] ?? "", row);
  return columnPart === null || rowPart === null ? null : { row: rowPart, column: columnPart };
}

export function wholeColumns(found: readonly string[], column: number): { from: Corner; to: Corner } | null {
  const first = columnAxis(found[1], found[2] ?? "", column);
  const last = columnAxis(found[3], found[4] ?? "", column);
  return first === null || last === null ? null : { from: { row: null, column: first }, to: { row: null, column: last } };
}

export function wholeRows(found: readonly string[], row: number): { from: Corner; to: Corner } | null {
  const first = rowAxis(found[1], found[2] ?? "", row);
  const last = rowAxis(found[3], found[4] ?? "", row);
  return first === null || last === null ? null : { from: { row: first, column: null }, to: { row: last, column: null } };
}

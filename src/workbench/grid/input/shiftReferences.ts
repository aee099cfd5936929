import { MAX_COLUMNS, MAX_ROWS, columnName } from "../../model";

/** Strings, quoted sheet names and bracketed table references are left alone; what remains may hold references. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\.$\u00C0-\uFFFF][\w.$\u00C0-\uFFFF]*\(?|./gsu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Moves the relative references of a formula as copying it down and right does; one that leaves the sheet becomes #REF!. */
export function shiftReferences(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  let out = "";
  for (const [part] of formula.matchAll(PARTS)) {
    const match = REFERENCE.exec(part);
    if (!match) {
      out += part;
      continue;
    }
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
    const column = columnIndex(letters);
    const row = Number(digits) - 1;
    if (column >= MAX_COLUMNS || row >= MAX_ROWS || row < 0) {
      out += part;
      continue;
    }
    const toColumn = fixedColumn ? column : column + right;
    const toRow = fixedRow ? row : row + down;
    const inside = toColumn >= 0 && toRow >= 0 && toColumn < MAX_COLUMNS && toRow < MAX_ROWS;
    out += inside ? `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow + 1}` : "#REF!";
  }
  return out;
}

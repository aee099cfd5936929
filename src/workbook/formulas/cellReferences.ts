import { endOfBrackets } from "./endOfBrackets";

/** A reference to cells, whole rows or whole columns; `sheet` is null where it means the sheet the formula stands on. */
export interface CellReference {
  readonly sheet: string | null;
  /** Without the sheet: `B$2:C9`. */
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = new RegExp(String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(\[!$\\])`, "uy");
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
/** Sheets from … to: Excel counts no cells in them that could be followed one by one. */
const SHEETS = /[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!/uy;
const IN_ANOTHER_BOOK = /[\p{L}\p{N}_. ]*!/uy;
const TEXT = /"(?:[^"]|"")*"?/y;
const WORD = /[\p{L}\p{N}_.\\]+/uy;

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

/** What stands at a place: a reference, or how far to pass over. */
function read(formula: string, at: number): CellReference | number {
  const area = (from: number): number => from + (match(AREA, formula, from)?.[0].length ?? 0);
  const character = formula[at];
  if (character === '"') return at + (match(TEXT, formula, at)?.[0].length ?? 1);
  if (character === "[") {
    const end = endOfBrackets(formula, at);
    const other = match(IN_ANOTHER_BOOK, formula, end);
    return other ? area(end + other[0].length) : end;
  }
  const sheets = match(SHEETS, formula, at);
  if (sheets) return area(at + sheets[0].length);
  const sheet = match(SHEET, formula, at);
  if (sheet) {
    const from = at + sheet[0].length;
    const to = area(from);
    const name = sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? "";
    return to === from || /[[:]/.test(name) ? Math.max(to, from) : { sheet: name, address: formula.slice(from, to), from: at, to };
  }
  const to = area(at);
  if (to > at) return { sheet: null, address: formula.slice(at, to), from: at, to };
  return at + (match(WORD, formula, at)?.[0].length ?? 1);
}

/** References of a formula in Excel's en-US syntax that Excel moves with their cells, in order. Names, tables, other workbooks and ranges of sheets are none of them. */
export function cellReferences(formula: string): readonly CellReference[] {
  const found: CellReference[] = [];
  for (let at = 0; at < formula.length;) {
    const here = read(formula, at);
    if (typeof here === "number") at = here;
    else {
      found.push(here);
      at = here.to;
    }
  }
  return found;
}

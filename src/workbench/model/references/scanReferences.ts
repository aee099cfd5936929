import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { endOfBrackets, endOfQuotation, endOfWord, isLetter, isWord } from "./characters";

/** An end of a reference as it is spelled; -1 where a whole row has no column, or a whole column no row. */
export interface SpelledCorner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface SpelledReference {
  /** The sheet named before it, or the first and the last; null where none is. */
  readonly sheets: readonly [string, string] | null;
  readonly from: SpelledCorner;
  /** The same corner where it is one cell. */
  readonly to: SpelledCorner;
  /** Just after it in the text. */
  readonly end: number;
}

const DOLLAR = 36, APOSTROPHE = 39, COLON = 58, HASH = 35, QUOTE = 34, OPEN = 91, EXCLAMATION = 33, PARENTHESIS = 40;
const NOWHERE: readonly [string, string] = ["#REF!", "#REF!"];

/**
 * The formula with its references replaced by what `replace` gives (null: as it is); `#REF!` swallows a `#` behind it.
 * Whatever else stands there keeps its spelling: texts, names, functions, table references, other workbooks' sheets.
 */
export function replaceReferences(formula: string, replace: (reference: SpelledReference) => string | null): string {
  let out = "";
  let copied = 0;
  let at = 0;
  let sheets: readonly [string, string] | null = null;
  let book = "";
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === APOSTROPHE) {
      const end = endOfQuotation(formula, at);
      sheets = formula.charCodeAt(end) === EXCLAMATION ? spanOf(formula.slice(at + 1, end - 1).replaceAll("''", "'")) : null;
      at = sheets === null ? end : end + 1;
      continue;
    }
    if (isWord(code) || code === DOLLAR) {
      const reference = book === "" ? referenceAt(formula, at, sheets) : null;
      if (reference !== null) {
        const text = replace(reference);
        if (text !== null) {
          out += formula.slice(copied, at) + text;
          copied = text === "#REF!" && formula.charCodeAt(reference.end) === HASH ? reference.end + 1 : reference.end;
        }
        at = Math.max(copied, reference.end);
        sheets = null;
        continue;
      }
      const end = endOfWord(formula, at);
      const span = sheetsAt(formula, at, end);
      sheets = span === null ? null : book === "" ? span.sheets : NOWHERE;
      at = span?.end ?? end;
    } else if (code === QUOTE) at = endOfQuotation(formula, at);
    else if (code === OPEN) {
      const end = endOfBrackets(formula, at);
      // `[1]Sheet1!A1` is of another workbook; after a table's brackets no word follows.
      book = isWord(formula.charCodeAt(end)) ? formula.slice(at, end) : "";
      at = end;
      continue;
    } else if (code === HASH && isLetter(formula.charCodeAt(at + 1))) {
      const error = /#[A-Z0-9_/]+[!?]?/iy;
      error.lastIndex = at;
      at += error.exec(formula)?.[0].length ?? 1;
      // `#REF!A1` lost its sheet.
      sheets = NOWHERE;
      book = "";
      continue;
    } else {
      at++;
      sheets = null;
    }
    book = "";
  }
  return copied === 0 ? formula : out + formula.slice(copied);
}

/** `Sheet1!` or `First:Last!` that begins with the word from `at` to `end`. */
function sheetsAt(formula: string, at: number, end: number): { sheets: readonly [string, string]; end: number } | null {
  const first = formula.slice(at, end);
  if (formula.charCodeAt(end) === EXCLAMATION) return { sheets: [first, first], end: end + 1 };
  if (formula.charCodeAt(end) !== COLON) return null;
  const last = endOfWord(formula, end + 1);
  return last > end + 1 && formula.charCodeAt(last) === EXCLAMATION ? { sheets: [first, formula.slice(end + 1, last)], end: last + 1 } : null;
}

function spanOf(inside: string): readonly [string, string] {
  const colon = inside.indexOf(":");
  return colon < 0 ? [inside, inside] : [inside.slice(0, colon), inside.slice(colon + 1)];
}

/** A cell, a range, whole columns or whole rows that begin here; null where a name, a function or a number does. */
function referenceAt(formula: string, at: number, sheets: readonly [string, string] | null): SpelledReference | null {
  const first = cornerAt(formula, at);
  if (first === null) return null;
  const second = formula.charCodeAt(first.end) === COLON ? cornerAt(formula, first.end + 1) : null;
  const isCell = first.corner.row >= 0 && first.corner.column >= 0;
  const sameKind = second !== null && second.corner.row >= 0 === first.corner.row >= 0 && second.corner.column >= 0 === first.corner.column >= 0;
  if (sameKind && mayEnd(formula, second.end)) return { sheets, from: first.corner, to: second.corner, end: second.end };
  return isCell && mayEnd(formula, first.end) ? { sheets, from: first.corner, to: first.corner, end: first.end } : null;
}

function cornerAt(formula: string, start: number): { corner: SpelledCorner; end: number } | null {
  let at = start;
  const firstDollar = formula.charCodeAt(at) === DOLLAR;
  if (firstDollar) at++;
  let column = 0;
  const letters = at;
  for (let code = formula.charCodeAt(at); isLetter(code) && at - letters < 4; code = formula.charCodeAt(++at)) column = column * 26 + (code & 31);
  const hasColumn = at > letters;
  const secondDollar = hasColumn && formula.charCodeAt(at) === DOLLAR;
  const digits = secondDollar ? at + 1 : at;
  let row = 0;
  let end = digits;
  for (let code = formula.charCodeAt(end); code >= 48 && code <= 57 && end - digits < 8; code = formula.charCodeAt(++end)) row = row * 10 + code - 48;
  const hasRow = end > digits;
  if (!hasRow) end = at;
  if ((!hasRow && !hasColumn) || column > MAX_COLUMNS || row > MAX_ROWS || (hasRow && (row === 0 || formula.charCodeAt(digits) === 48))) return null;
  return { corner: { row: row - 1, column: column - 1, fixedRow: hasColumn ? secondDollar : firstDollar, fixedColumn: hasColumn && firstDollar }, end };
}

function mayEnd(formula: string, at: number): boolean {
  const code = formula.charCodeAt(at);
  return !isWord(code) && code !== PARENTHESIS && code !== EXCLAMATION && code !== OPEN && code !== DOLLAR;
}

import type { ErrorCode } from "../../model";
import type { Corner, SheetSpan } from "./ast";
import { FormulaError } from "./ast";
import { wholeColumns, wholeRows, cellCorner } from "./corners";
import { readBrackets } from "./brackets";
import { EXTERNAL } from "./externalReference";

export type Token =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "error"; readonly code: ErrorCode }
  | { readonly type: "cell"; readonly corner: Corner }
  | { readonly type: "lines"; readonly from: Corner; readonly to: Corner }
  | { readonly type: "sheet"; readonly sheets: SheetSpan }
  | { readonly type: "word"; readonly word: string }
  | { readonly type: "brackets"; readonly inside: string }
  | { readonly type: "space" }
  | { readonly type: "mark"; readonly mark: string };

export interface Lexed {
  readonly tokens: readonly Token[];
  /** The same for every cell that would share the compiled formula: references as distances from the cell. */
  readonly key: string;
}

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|GETTING_DATA)/iy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\d_.(!?[])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\d_.(!?$])/uy;
const ROWS = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\d_.(!])/uy;
const SPAN = /([\p{L}_\\][\p{L}\p{M}\d_.\\]*):([\p{L}_\\][\p{L}\p{M}\d_.\\]*)!/uy;
const WORD = /[\p{L}_\\][\p{L}\p{M}\d_.\\?]*/uy;
const SPACE = /[ \t\r\n\u00a0]+/y;
const SHEET_DIGITS = /\d[\p{L}\p{M}\d_.]*!/uy;

/** Cuts a formula (without `=`) into tokens, for the cell at `row`, `column`. */
export function lex(text: string, row: number, column: number): Lexed {
  const tokens: Token[] = [];
  let key = "";
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (token: Token, length: number, keyPart = text.slice(at, at + length)): void => {
    tokens.push(token);
    key += keyPart;
    at += length;
  };
  while (at < text.length) {
    const char = text[at] as string;
    let found: RegExpExecArray | null;
    if (char === '"') {
      const end = closing(text, at, '"');
      take({ type: "text", value: text.slice(at + 1, end - 1).replaceAll('""', '"') }, end - at);
    } else if ((char === "'" || char === "[") && (found = match(EXTERNAL)) !== null) {
      take({ type: "word", word: found[0] }, found[0].length);
    } else if (char === "'") {
      const end = closing(text, at, "'");
      if (text[end] !== "!") throw new FormulaError("a quoted sheet name without !");
      take({ type: "sheet", sheets: spanOf(text.slice(at + 1, end - 1).replaceAll("''", "'")) }, end + 1 - at);
    } else if (char === "[") {
      const end = readBrackets(text, at);
      take({ type: "brackets", inside: text.slice(at + 1, end - 1) }, end - at);
    } else if (char === "#" && (found = match(ERROR)) !== null) {
      take({ type: "error", code: found[0].toUpperCase() as ErrorCode }, found[0].length);
    } else if ((found = match(SPACE)) !== null) {
      take({ type: "space" }, found[0].length, " ");
    } else if (isDigit(char) || char === "." || char === "$" || isWordStart(char)) {
      takeWord();
    } else {
      const two = text.slice(at, at + 2);
      const mark = two === "<>" || two === "<=" || two === ">=" ? two : char;
      take({ type: "mark", mark }, mark.length);
    }
  }
  return { tokens, key };

  function takeWord(): void {
    let found: RegExpExecArray | null;
    if ((found = match(CELL)) !== null) {
      const corner = cellCorner(found, row, column);
      if (corner !== null) return take({ type: "cell", corner }, found[0].length, keyOf(corner));
    }
    if ((found = match(COLUMNS)) !== null) {
      const lines = wholeColumns(found, column);
      if (lines !== null) return take({ type: "lines", ...lines }, found[0].length, keyOf(lines.from) + ":" + keyOf(lines.to));
    }
    if ((found = match(ROWS)) !== null) {
      const lines = wholeRows(found, row);
      if (lines !== null) return take({ type: "lines", ...lines }, found[0].length, keyOf(lines.from) + ":" + keyOf(lines.to));
    }
    if ((found = match(SPAN)) !== null) return take({ type: "sheet", sheets: { first: found[1] as string, last: found[2] as string } }, found[0].length);
    if ((found = match(SHEET_DIGITS)) !== null) return take({ type: "sheet", sheets: { first: found[0].slice(0, -1), last: null } }, found[0].length);
    if ((found = match(NUMBER)) !== null) return take({ type: "number", value: Number(found[0]) }, found[0].length);
    if ((found = match(WORD)) !== null) {
      const word = found[0];
      if (text[at + word.length] === "!") return take({ type: "sheet", sheets: { first: word, last: null } }, word.length + 1);
      return take({ type: "word", word }, word.length);
    }
    throw new FormulaError(`unexpected ${text[at] ?? "end"}`);
  }
}

function closing(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== quote) continue;
    if (text[at + 1] !== quote) return at + 1;
    at++;
  }
  throw new FormulaError("a quotation that does not end");
}

/** `Jan:Mar` inside quotes is a 3-D span: a colon cannot stand in a sheet's name. */
function spanOf(inside: string): SheetSpan {
  const colon = inside.indexOf(":");
  return colon < 0 ? { first: inside, last: null } : { first: inside.slice(0, colon), last: inside.slice(colon + 1) };
}

function keyOf(corner: Corner): string {
  const row = corner.row === null ? "" : corner.row.absolute ? `R${corner.row.at}` : `R[${corner.row.at}]`;
  const column = corner.column === null ? "" : corner.column.absolute ? `C${corner.column.at}` : `C[${corner.column.at}]`;
  return row + column;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isWordStart(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 92 || (code > 127 && /[\p{L}\p{Cs}]/u.test(char));
}

import { foldName } from "../sheetNames";
import { endOfBrackets, endOfQuotation, endOfWord, isWord } from "./characters";
import type { StructuralEdit } from "./structuralEdit";

type ColumnsEdit = Extract<StructuralEdit, { kind: "tableColumns" }>;

const EXCLAMATION = 33, HASH = 35, APOSTROPHE = 39, PARENTHESIS = 40, QUOTE = 34, OPEN = 91;

/** The formula with a table's old name replaced, before brackets or alone. */
export function renameTable(formula: string, from: string, to: string): string {
  const old = foldName(from);
  return replaceTables(formula, (word, brackets) => (word !== null && foldName(word) === old ? to + brackets : null));
}

/** The formula after columns of a table got other names or went: a span draws back to what is left, a column that is gone is #REF!. */
export function changeColumns(formula: string, edit: ColumnsEdit, ownTable: string | null): string {
  const table = foldName(edit.table);
  return replaceTables(formula, (word, brackets) => {
    if (brackets === "" || foldName(word ?? ownTable ?? "") !== table) return null;
    const inside = changedBrackets(brackets.slice(1, -1), edit);
    return inside === null ? "#REF!" : `${word ?? ""}[${inside}]`;
  });
}

/** Hands over words with what stands in brackets behind them, and brackets alone; functions, sheets and texts are left out. */
function replaceTables(formula: string, replace: (word: string | null, brackets: string) => string | null): string {
  let out = "";
  let copied = 0;
  let at = 0;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) at = endOfQuotation(formula, at);
    else if (code === HASH) at = endOfWord(formula, at + 1);
    else if (code === OPEN || isWord(code)) {
      const wordEnd = code === OPEN ? at : endOfWord(formula, at);
      const end = formula.charCodeAt(wordEnd) === OPEN ? endOfBrackets(formula, wordEnd) : wordEnd;
      const next = formula.charCodeAt(end);
      const isTable = next !== PARENTHESIS && next !== EXCLAMATION && !(code === OPEN && isWord(next));
      const text = isTable ? replace(wordEnd === at ? null : formula.slice(at, wordEnd), formula.slice(wordEnd, end)) : null;
      if (text !== null) {
        out += formula.slice(copied, at) + text;
        copied = end;
      }
      at = end;
    } else at++;
  }
  return copied === 0 ? formula : out + formula.slice(copied);
}

const NAME = "((?:'[\\s\\S]|[^[\\]'])*)";
const PIECES = new RegExp(`\\[${NAME}\\](?:\\s*:\\s*\\[${NAME}\\])?`, "g");

/** What stands between the outer brackets; null where all columns it names are gone. */
function changedBrackets(inside: string, edit: ColumnsEdit): string | null {
  const mark = /^\s*@?/.exec(inside)?.[0] ?? "";
  const rest = inside.slice(mark.length);
  if (!rest.trimStart().startsWith("[")) {
    if (rest.trim() === "" || rest.trimStart().startsWith("#")) return inside;
    const column = changedSpan(rest, undefined, edit);
    if (column === null) return null;
    if (column === undefined) return inside;
    return mark.endsWith("@") && !/^[\p{L}\p{N}_.]+$/u.test(column[0]) ? `${mark}[${escaped(column[0])}]` : mark + escaped(column[0]);
  }
  let gone = false;
  const text = rest.replace(PIECES, (piece: string, first: string, last: string | undefined) => {
    if (first.trimStart().startsWith("#")) return piece;
    const span = changedSpan(first, last, edit);
    gone ||= span === null;
    if (span === undefined || span === null) return piece;
    return last === undefined ? `[${escaped(span[0])}]` : `[${escaped(span[0])}]:[${escaped(span[1])}]`;
  });
  return gone ? null : mark + text;
}

/** New first and last column; undefined where nothing changes, null where none is left. */
function changedSpan(first: string, last: string | undefined, { before, after }: ColumnsEdit): readonly [string, string] | null | undefined {
  const a = indexOf(first, before);
  const b = last === undefined ? a : indexOf(last, before);
  if (a < 0 || b < 0) return undefined;
  const names = (a <= b ? after.slice(a, b + 1) : after.slice(b, a + 1).reverse()).filter((name) => name !== null);
  const [start, end] = [names[0], names.at(-1)];
  if (start === undefined || end === undefined) return null;
  return start === before[a] && end === before[b] ? undefined : [start, end];
}

function indexOf(spelled: string, names: readonly string[]): number {
  const wanted = foldHeader(spelled.replace(/'([\s\S])/g, "$1"));
  return names.findIndex((name) => foldHeader(name) === wanted);
}

/** Case, line breaks and spaces at the ends make no difference. */
function foldHeader(name: string): string {
  return foldName(name.replace(/\s+/g, " ").trim());
}

function escaped(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

import type { TableNode, TablePart } from "./ast";
import { FormulaError } from "./ast";

/** Where the bracket opened at `start` closes; `'` escapes the character after it. */
export function readBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  throw new FormulaError("a bracket that does not close");
}

const PARTS = new Map<string, TablePart>([
  ["#all", "#All"], ["#data", "#Data"], ["#headers", "#Headers"], ["#totals", "#Totals"], ["#this row", "#This Row"],
]);

/** What stands inside `Table[…]`: parts, one column, or a span of columns. */
export function parseTableBrackets(table: string | null, inside: string): TableNode {
  const parts: TablePart[] = [];
  const columns: string[] = [];
  let rest = inside.trim();
  if (rest.startsWith("@")) {
    parts.push("#This Row");
    rest = rest.slice(1).trim();
  }
  if (rest.startsWith("[") && wrapsPieces(rest)) readPieces(rest, parts, columns);
  else if (rest !== "") addPiece(rest, parts, columns);
  if (columns.length > 2) throw new FormulaError("more than two columns in a table reference");
  return { kind: "table", table, parts, firstColumn: columns[0] ?? null, lastColumn: columns[1] ?? columns[0] ?? null };
}

function wrapsPieces(text: string): boolean {
  return readBrackets(text, 0) <= text.length;
}

function readPieces(text: string, parts: TablePart[], columns: string[]): void {
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === "[") {
      const end = readBrackets(text, at);
      addPiece(text.slice(at + 1, end - 1), parts, columns);
      at = end;
    } else if (char === "," || char === ":" || char === " " || char === "\n" || char === "\r") at++;
    else throw new FormulaError(`unexpected ${char} in a table reference`);
  }
}

function addPiece(piece: string, parts: TablePart[], columns: string[]): void {
  const part = PARTS.get(piece.trim().toLowerCase());
  if (part !== undefined) parts.push(part);
  else columns.push(piece.replace(/'([\s\S])/g, "$1"));
}

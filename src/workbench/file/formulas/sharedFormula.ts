import { columnName, MAX_COLUMNS, MAX_ROWS, parseCell, parseRect } from "../../model";
import { nextSolid, tokens } from "./tokens";

const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?[0-9]{1,7}$/;

/** A column or row that moves with the cell; everything else of the formula is text. */
type Piece = string | { readonly kind: "column" | "row"; readonly index: number };

/**
 * A formula many cells share, cut up once: gives it as it reads so many rows down and columns to the right of where it
 * was written. Relative references move, round the grid's edge if need be.
 */
export function sharedFormula(formula: string): (rows: number, columns: number) => string {
  const pieces = merged(cut(formula));
  return (rows, columns) => {
    // Joined, not added up: V8 would keep every step of a long sum as a string of its own.
    const texts = pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.kind === "column") return columnName((piece.index + columns + MAX_COLUMNS) % MAX_COLUMNS);
      return String(((piece.index + rows + MAX_ROWS) % MAX_ROWS) + 1);
    });
    return texts.join("");
  };
}

function cut(formula: string): Piece[] {
  const list = tokens(formula);
  return list.flatMap(({ kind, text }, index): Piece[] => {
    if (kind !== "name" && kind !== "number") return [text];
    const next = list[nextSolid(list, index)]?.text;
    if (next === "(" || next === "!") return [text];
    if (parseCell(text) !== null) {
      const [, column, row] = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/.exec(text) as unknown as [string, string, string];
      return [columnPiece(column), rowPiece(row)];
    }
    const halfOfSpan = isSpan(list[index - 2]?.text, list[index - 1]?.text, text) || isSpan(text, list[index + 1]?.text, list[index + 2]?.text);
    if (!halfOfSpan) return [text];
    return [COLUMN.test(text) ? columnPiece(text) : rowPiece(text)];
  });
}

/** `A:C` or `1:3`. */
function isSpan(first: string | undefined, colon: string | undefined, second: string | undefined): boolean {
  if (first === undefined || colon !== ":" || second === undefined) return false;
  return ((COLUMN.test(first) && COLUMN.test(second)) || (ROW.test(first) && ROW.test(second))) && parseRect(`${first}:${second}`) !== null;
}

function columnPiece(text: string): Piece {
  return text.startsWith("$") ? text : { kind: "column", index: parseRect(`${text}:${text}`)?.left ?? 0 };
}

function rowPiece(text: string): Piece {
  return text.startsWith("$") ? text : { kind: "row", index: Number(text) - 1 };
}

function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

import { columnName, MAX_COLUMNS, MAX_ROWS, parseCell, parseRect } from "../../model";
import { nextSolid, tokens } from "./tokens";

const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?[0-9]{1,7}$/;

/** A shared formula as it reads `rows` down and `columns` to the right of where it was written: relative references move, round the grid's edge if need be. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const list = tokens(formula);
  const shifted = list.map(({ kind, text }, index) => {
    if (kind !== "name" && kind !== "number") return text;
    const next = list[nextSolid(list, index)]?.text;
    if (next === "(" || next === "!") return text;
    if (parseCell(text) !== null) return shiftCell(text, rows, columns);
    const halfOfSpan = isSpan(list[index - 2]?.text, list[index - 1]?.text, text) || isSpan(text, list[index + 1]?.text, list[index + 2]?.text);
    if (!halfOfSpan) return text;
    return COLUMN.test(text) ? shiftColumn(text, columns) : shiftRow(text, rows);
  });
  return shifted.join("");
}

/** `A:C` or `1:3`. */
function isSpan(first: string | undefined, colon: string | undefined, second: string | undefined): boolean {
  if (first === undefined || colon !== ":" || second === undefined) return false;
  return ((COLUMN.test(first) && COLUMN.test(second)) || (ROW.test(first) && ROW.test(second))) && parseRect(`${first}:${second}`) !== null;
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, column, row] = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/.exec(text) as unknown as [string, string, string];
  return shiftColumn(column, columns) + shiftRow(row, rows);
}

function shiftColumn(text: string, columns: number): string {
  if (text.startsWith("$")) return text;
  const index = (parseRect(`${text}:${text}`)?.left ?? 0) + columns;
  return columnName((index + MAX_COLUMNS) % MAX_COLUMNS);
}

function shiftRow(text: string, rows: number): string {
  return text.startsWith("$") ? text : String(((Number(text) - 1 + rows + MAX_ROWS) % MAX_ROWS) + 1);
}

import { columnName } from "../../model";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import { rectOf } from "../compile/references";
import { FormulaError, LAST_COLUMN, LAST_ROW, lex, parse, quoteSheet } from "../syntax";
import { referenceTo } from "../compile/tables";
import type { Operand } from "../values";
import { build, columnsOf, isMatrix, onlyArea, REF, Reference, rowsOf, VALUE } from "../values";
import { choose } from "./choose";
import { define } from "./define";

/** Numbers of the rows (or columns) of a reference, or of the formula's own cell. */
function numbers(operand: Operand, frame: Frame, across: boolean): Operand {
  if (operand === undefined) return (across ? frame.column : frame.row) + 1;
  if (isErrorValue(operand)) return operand;
  const area = operand instanceof Reference ? onlyArea(operand) : null;
  if (area === null) return VALUE;
  const { rect } = area;
  if (across) return rect.left === rect.right ? rect.left + 1 : build(1, columnsOf(rect), (_row, column) => rect.left + column + 1);
  return rect.top === rect.bottom ? rect.top + 1 : build(rowsOf(rect), 1, (row) => rect.top + row + 1);
}

function count(operand: Operand, across: boolean): Operand {
  if (isErrorValue(operand)) return operand;
  if (operand instanceof Reference) {
    const area = onlyArea(operand);
    return area === null ? REF : across ? columnsOf(area.rect) : rowsOf(area.rect);
  }
  if (isMatrix(operand)) return across ? (operand[0]?.length ?? 0) : operand.length;
  return 1;
}

function moved(operand: Operand, down: number, right: number, height: number | undefined, width: number | undefined, frame: Frame): Operand {
  if (isErrorValue(operand)) return operand;
  const area = operand instanceof Reference ? onlyArea(operand) : null;
  if (area === null) return VALUE;
  const { rect, sheet } = area;
  const rows = Math.trunc(height ?? rowsOf(rect));
  const columns = Math.trunc(width ?? columnsOf(rect));
  if (rows === 0 || columns === 0) return REF;
  const first = { row: rect.top + Math.trunc(down), column: rect.left + Math.trunc(right) };
  const last = { row: first.row + rows - Math.sign(rows), column: first.column + columns - Math.sign(columns) };
  const found = { top: Math.min(first.row, last.row), left: Math.min(first.column, last.column), bottom: Math.max(first.row, last.row), right: Math.max(first.column, last.column) };
  if (found.top < 0 || found.left < 0 || found.bottom > LAST_ROW || found.right > LAST_COLUMN) return REF;
  const reference = new Reference([{ sheet, rect: found }]);
  frame.session.ensure(reference);
  return reference;
}

/** A place in R1C1 style: `R2C3`, or `R[-1]C` counted from the formula's own cell. */
const PLACE = /^R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?::R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*))?$/i;

function axisOf(written: string, base: number): number {
  if (written === "") return base;
  return written.startsWith("[") ? base + Number(written.slice(1, -1)) : Number(written) - 1;
}

function indirectR1C1(text: string, frame: Frame): Operand {
  const at = text.lastIndexOf("!");
  const sheet = at < 0 ? frame.sheet : frame.session.sheetNamed(text.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"));
  const found = PLACE.exec(text.slice(at + 1).trim());
  if (found === null || sheet === undefined) return REF;
  const [, row = "", column = "", lastRow = row, lastColumn = column] = found;
  const rows = [axisOf(row, frame.row), axisOf(lastRow, frame.row)];
  const columns = [axisOf(column, frame.column), axisOf(lastColumn, frame.column)];
  const rect = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  if (rect.top < 0 || rect.left < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN) return REF;
  const reference = new Reference([{ sheet, rect }]);
  frame.session.ensure(reference);
  return reference;
}

/** The reference that a text writes out, in A1 style, or a name, or a table. */
function indirect(text: string, frame: Frame): Operand {
  try {
    const node = parse(lex(text.trim(), 0, 0).tokens);
    let found: Operand = REF;
    if (node.kind === "reference") {
      const sheet = node.sheets === null ? frame.sheet : frame.session.sheetNamed(node.sheets.first);
      if (sheet !== undefined) found = new Reference([{ sheet, rect: rectOf(node, 0, 0) }]);
    } else if (node.kind === "table") found = referenceTo(node, frame);
    else if (node.kind === "name") found = frame.session.definedName(node.name.toUpperCase(), frame.sheet)?.(frame) ?? REF;
    if (found instanceof Reference) frame.session.ensure(found);
    return found;
  } catch (failure) {
    if (failure instanceof FormulaError) return REF;
    throw failure;
  }
}

function address(row: number, column: number, style: number, a1: boolean, sheet: string | undefined): Operand {
  if (row < 1 || column < 1 || row > LAST_ROW + 1 || column > LAST_COLUMN + 1) return VALUE;
  const [fixedRow, fixedColumn] = [style === 1 || style === 2, style === 1 || style === 3];
  const cell = a1
    ? `${fixedColumn ? "$" : ""}${columnName(column - 1)}${fixedRow ? "$" : ""}${row}`
    : `R${fixedRow ? row : `[${row}]`}C${fixedColumn ? column : `[${column}]`}`;
  return sheet === undefined ? cell : `${sheet === "" ? "" : quoteSheet(sheet)}!${cell}`;
}

export const REFERENCES = [
  define("ROW", ["operand?"], ([operand], frame) => numbers(operand, frame, false)),
  define("COLUMN", ["operand?"], ([operand], frame) => numbers(operand, frame, true)),
  define("ROWS", ["operand"], ([operand]) => count(operand, false)),
  define("COLUMNS", ["operand"], ([operand]) => count(operand, true)),
  define("AREAS", ["operand"], ([operand]) => (isErrorValue(operand) ? operand : operand instanceof Reference ? operand.areas.length : VALUE)),
  define("OFFSET", ["operand", "number", "number", "number?", "number?"], ([operand, down, right, height, width], frame) => moved(operand, down, right, height, width, frame), { volatile: true }),
  define("INDIRECT", ["text", "boolean?"], ([text, a1 = true], frame) => (a1 ? indirect(text, frame) : indirectR1C1(text, frame)), { volatile: true, blankIsZero: true }),
  define("ADDRESS", ["number", "number", "number?", "boolean?", "text?"], ([row, column, style = 1, a1 = true, sheet]) => address(Math.trunc(row), Math.trunc(column), style, a1, sheet)),
  choose,
  define("HYPERLINK", ["any", "any?"], ([link, shown]) => shown ?? link),
  define("SHEET", ["operand?"], ([operand], frame) => {
    if (isErrorValue(operand)) return operand;
    if (operand !== undefined && typeof operand !== "string" && !(operand instanceof Reference)) return VALUE;
    const sheet = operand instanceof Reference ? operand.areas[0]?.sheet : typeof operand === "string" ? frame.session.sheetNamed(operand) : frame.sheet;
    return sheet === undefined ? { error: "#N/A" } : frame.session.workbook.sheets.indexOf(sheet) + 1;
  }),
  define("SHEETS", ["operand?"], ([operand], frame) => {
    if (operand === undefined) return frame.session.workbook.sheets.length;
    if (isErrorValue(operand)) return operand;
    return operand instanceof Reference ? new Set(operand.areas.map(({ sheet }) => sheet)).size : { error: "#REF!" };
  }),
];

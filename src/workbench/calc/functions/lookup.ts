import type { ErrorValue, Value } from "../../model";
import { dereference } from "../compile/references";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Matrix, Operand } from "../values";
import { columnsOf, isMatrix, NA, onlyArea, REF, Reference, rowsOf, VALUE } from "../values";
import { define } from "./define";
import { findEqual, findLastNotAbove, findLastNotBelow, lineOf } from "./searching";

/** A line of a table given as range or block: its column (or row) number `index`, counted from 0. */
function tableLine(table: Operand, index: number, across: boolean, frame: Frame): Operand {
  if (table instanceof Reference) {
    const area = onlyArea(table);
    if (area === null) return VALUE;
    const { sheet, rect } = frame.session.usedArea(area);
    const size = across ? rowsOf(rect) : columnsOf(rect);
    if (index >= size) return REF;
    const line = across ? { ...rect, top: rect.top + index, bottom: rect.top + index } : { ...rect, left: rect.left + index, right: rect.left + index };
    return new Reference([{ sheet, rect: line }]);
  }
  const block: Matrix = isMatrix(table) ? table : [[(table ?? null) as Value]];
  if (across) return block[index] === undefined ? REF : [block[index]];
  return index >= (block[0]?.length ?? 0) ? REF : block.map((row) => [row[index] ?? null]);
}

function lookInTable(wanted: Value, table: Operand, index: number, approximate: boolean, across: boolean, frame: Frame): Operand {
  if (isErrorValue(table)) return table;
  if (index < 1) return VALUE;
  const keys = tableLine(table, 0, across, frame);
  const values = tableLine(table, Math.trunc(index) - 1, across, frame);
  if (isErrorValue(values)) return values;
  const line = lineOf(keys, frame);
  if (line === null) return NA;
  const at = approximate ? findLastNotAbove(line.values, wanted ?? 0) : findEqual(line, wanted ?? 0, true);
  return at < 0 ? NA : lineValue(values, at, across, frame);
}

function lineValue(values: Operand, at: number, across: boolean, frame: Frame): Value {
  if (values instanceof Reference) {
    const area = onlyArea(values);
    if (area === null) return VALUE;
    return area.sheet.value(area.rect.top + (across ? 0 : at), area.rect.left + (across ? at : 0));
  }
  const scalar = dereference(frame, values);
  return isMatrix(scalar) ? (across ? scalar[0]?.[at] : scalar[at]?.[0]) ?? null : scalar;
}

function match(wanted: Value, operand: Operand, kind: number, frame: Frame): number | ErrorValue {
  if (isErrorValue(operand)) return operand;
  const line = lineOf(operand, frame);
  if (line === null) return NA;
  const value = wanted ?? 0;
  const at = kind === 0 ? findEqual(line, value, true) : kind > 0 ? findLastNotAbove(line.values, value) : findLastNotBelow(line.values, value);
  return at < 0 ? NA : at + 1;
}

/** LOOKUP(value, line, [results]) or LOOKUP(value, table): by the longer side's first line, from the last one. */
function lookup(wanted: Value, where: Operand, results: Operand, frame: Frame): Operand {
  if (isErrorValue(where)) return where;
  if (isErrorValue(results)) return results;
  const line = lineOf(where, frame);
  if (line !== null) {
    const at = findLastNotAbove(line.values, wanted ?? 0);
    if (at < 0) return NA;
    const from = results === undefined ? line : lineOf(results, frame);
    return from === null ? NA : (from.values[at] ?? null);
  }
  const block = dereference(frame, where);
  if (!isMatrix(block)) return NA;
  const across = (block[0]?.length ?? 0) > block.length;
  const last = across ? block.length : (block[0]?.length ?? 0);
  return lookInTable(wanted, where, last, true, across, frame);
}

/** INDEX(where, row, [column], [area]): a reference if a reference came in; 0 means the whole row or column. */
function index(where: Operand, row: number, column: number | undefined, areaNumber: number, frame: Frame): Operand {
  if (isErrorValue(where)) return where;
  if (where instanceof Reference) {
    const area = where.areas[areaNumber - 1];
    if (area === undefined) return REF;
    const { rect, sheet } = area;
    const [r, c] = column === undefined && rowsOf(rect) === 1 ? [columnsOf(rect) === 1 ? row : 1, columnsOf(rect) === 1 ? 1 : row] : [row, column ?? (columnsOf(rect) === 1 ? 1 : 0)];
    if (r < 0 || c < 0) return VALUE;
    if (r > rowsOf(rect) || c > columnsOf(rect)) return REF;
    const rows = r === 0 ? { top: rect.top, bottom: rect.bottom } : { top: rect.top + r - 1, bottom: rect.top + r - 1 };
    const columns = c === 0 ? { left: rect.left, right: rect.right } : { left: rect.left + c - 1, right: rect.left + c - 1 };
    return new Reference([{ sheet, rect: { ...rows, ...columns } }]);
  }
  const scalar = dereference(frame, where);
  const block: Matrix = isMatrix(scalar) ? scalar : [[scalar]];
  const width = block[0]?.length ?? 0;
  const [r, c] = column === undefined && block.length === 1 ? [width === 1 ? row : 1, width === 1 ? 1 : row] : [row, column ?? (width === 1 ? 1 : 0)];
  if (r < 0 || c < 0) return VALUE;
  if (r > block.length || c > width) return REF;
  const rows = r === 0 ? block : [block[r - 1] as readonly Value[]];
  const picked = c === 0 ? rows : rows.map((line) => [line[c - 1] ?? null]);
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : picked;
}

export const LOOKUP = [
  define("VLOOKUP", ["value", "operand", "number", "boolean?"], ([wanted, table, column, near], frame) => lookInTable(wanted, table, column, near ?? true, false, frame), { blankIsZero: true }),
  define("HLOOKUP", ["value", "operand", "number", "boolean?"], ([wanted, table, row, near], frame) => lookInTable(wanted, table, row, near ?? true, true, frame), { blankIsZero: true }),
  define("LOOKUP", ["value", "operand", "operand?"], ([wanted, where, results], frame) => lookup(wanted, where, results, frame), { takesArrays: true }),
  define("MATCH", ["value", "operand", "number?"], ([wanted, where, kind = 1], frame) => match(wanted, where, kind, frame), { blankIsZero: true }),
  define("INDEX", ["operand", "number", "number?", "number?"], ([where, row, column, area = 1], frame) =>
    index(where, Math.trunc(row), column === undefined ? undefined : Math.trunc(column), area, frame), { blankIsZero: true, takesArrays: true }),
];

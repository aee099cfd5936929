import type { Rect, Value } from "../../model";
import type { FormulaCell } from "../graph/formulaCell";
import { LAST_COLUMN, LAST_ROW } from "../syntax";
import type { Matrix } from "../values";
import { build, cellRect, NA, overlaps, sameRect, SPILL } from "../values";

/** Tells which cells have new values, and which became free. */
export interface Written {
  readonly changed: Rect;
  /** Cells that the result reached for the first time; null if none. */
  readonly reached: Rect | null;
  /** Cells of an earlier, larger or other spill. */
  readonly freed: Rect | null;
}

/** Cells that one result may fill: beyond, Excel says #SPILL! for want of memory. */
const MOST_SPILLED = 5_000_000;

/** A blank result shows as 0, as in Excel. */
function shown(value: Value): Value {
  return value === null || value === undefined ? 0 : value;
}

function sameShown(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return a.error === b.error && a.message === b.message;
}

/** Writes one value; null where it stands there already. */
export function writeValue(cell: FormulaCell, value: Value): Written | null {
  const { sheet, row, column } = cell;
  const own = cellRect(row, column);
  const freed = cell.spill;
  if (freed !== null) {
    sheet.setSpill(row, column, null, null);
    cell.spill = null;
  }
  const wanted = shown(value);
  if (freed === null && sameShown(sheet.value(row, column), wanted)) return null;
  sheet.setResult(row, column, wanted);
  return { changed: own, reached: null, freed };
}

/** Writes a block beside and below its cell, or #SPILL! where something stands in the way. */
export function writeBlock(cell: FormulaCell, block: Matrix): Written | null {
  const { sheet, row, column } = cell;
  const height = block.length;
  const width = block[0]?.length ?? 0;
  const before = cell.spill;
  if (cell.arrayRect === null && height === 1 && width === 1) {
    cell.blocked = null;
    return writeValue(cell, block[0]?.[0] ?? null);
  }
  const rect = cell.arrayRect ?? { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_SPILLED) return writeValue(cell, SPILL);
  if (cell.arrayRect === null && (rect.bottom > LAST_ROW || rect.right > LAST_COLUMN || isBlocked(cell, rect))) {
    cell.blocked = { ...rect, bottom: Math.min(rect.bottom, LAST_ROW), right: Math.min(rect.right, LAST_COLUMN) };
    return writeValue(cell, SPILL);
  }
  cell.blocked = null;
  const fitted = cell.arrayRect === null ? block.map((line) => line.map(shown)) : fill(cell.arrayRect, block);
  if (sameRect(before, rect) && isShown(cell, rect, fitted)) return null;
  sheet.setSpill(row, column, rect, fitted);
  cell.spill = rect;
  return { changed: rect, reached: sameRect(before, rect) ? null : rect, freed: before === null || sameRect(before, rect) ? null : before };
}

function isShown(cell: FormulaCell, rect: Rect, block: Matrix): boolean {
  return cell.sheet.values(rect).every((line, row) => line.every((value, column) => sameShown(value, block[row]?.[column] ?? null)));
}

/** A legacy {=…}: one row or column repeats, what is missing is #N/A. */
function fill(rect: Rect, block: Matrix): Value[][] {
  return build(rect.bottom - rect.top + 1, rect.right - rect.left + 1, (row, column) => {
    const line = block.length === 1 ? block[0] : block[row];
    const value = line === undefined ? undefined : line.length === 1 ? line[0] : line[column];
    return value === undefined ? NA : shown(value);
  });
}

/** Excel spills over nothing: no value, no formula, no merged cell, no table. */
function isBlocked(cell: FormulaCell, rect: Rect): boolean {
  const { sheet, row, column } = cell;
  if (sheet.merges.some((merge) => overlaps(merge, rect))) return true;
  if (cell.graph.tables().some((table) => overlaps(table, rect))) return true;
  let blocked = false;
  sheet.forEachCell(rect, (r, c, content) => {
    if (blocked || (r === row && c === column)) return;
    if (content.formula !== null) {
      blocked = true;
      return;
    }
    if (content.value === null) return;
    const anchor = sheet.spillAnchor(r, c);
    blocked = anchor === null || anchor.row !== row || anchor.column !== column;
  });
  return blocked;
}

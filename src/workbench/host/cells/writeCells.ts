import type { Sheet, Workbook } from "../../model";
import { invalid } from "../engine/hostError";
import { enterCell } from "./enterCell";
import type { RangeRef } from "./rangeRef";
import { columnsOf, contains, intersect, isUnbounded, rowsOf } from "./rangeRef";
import { guardLayout, guardUnlocked } from "./readCells";

/** A written matrix by cell; a scalar means every cell. Wrong dimensions are refused. */
function matrixOf({ rect }: RangeRef, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const fits = rows.length === rowsOf(rect) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(rect));
  if (!fits) return invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return (row, column) => (rows[row] as unknown[])[column];
}

/** Below the top left corner of a merged area nothing can stand. */
function isCoveredByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => (row !== merge.top || column !== merge.left) && contains(merge, { top: row, left: column, bottom: row, right: column }));
}

/** `range.values = …` and `range.formulas = …`: null leaves a cell, "" empties it, text is entered as if typed. */
export function writeCells(workbook: Workbook, ref: RangeRef, value: unknown): void {
  guardUnlocked(ref);
  const { sheet, rect } = ref;
  if (value === null || isUnbounded(rect)) invalid();
  const cellAt = matrixOf(ref, value);
  workbook.batch(() => {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const content = cellAt(row - rect.top, column - rect.left);
        if (content === null || content === undefined) continue;
        if (sheet.merges.length > 0 && isCoveredByMerge(sheet, row, column)) continue;
        enterCell(workbook, sheet, row, column, content);
      }
    }
    growTables(workbook, ref);
  });
}

/** A table takes in the rows that are written right below it, if all of them have content. */
function growTables(workbook: Workbook, { sheet, rect }: RangeRef): void {
  const above = workbook.tables.find((table) => table.sheetId === sheet.id && !table.hasTotals && table.rect.bottom === rect.top - 1 && table.rect.left <= rect.left && table.rect.right >= rect.right);
  if (!above) return;
  const rows = sheet.values(rect);
  const empty = rows.findIndex((row) => row.every((value) => value === null));
  const count = empty < 0 ? rows.length : empty;
  const grown = { ...above.rect, bottom: above.rect.bottom + count };
  const inTheWay = workbook.tables.some((table) => table !== above && table.sheetId === sheet.id && intersect(table.rect, grown));
  if (count > 0 && !inTheWay) workbook.resizeTable(above.id, grown);
}

/** `range.numberFormat = …`: neighbours with the same format are set at once. */
export function writeNumberFormats(workbook: Workbook, ref: RangeRef, value: unknown): void {
  const { sheet, rect } = ref;
  guardLayout(sheet);
  const formatOf = (content: unknown): string | null => {
    if (content === null || content === undefined) return null;
    return typeof content === "string" ? content : invalid();
  };
  workbook.batch(() => {
    if (!Array.isArray(value)) {
      const numberFormat = formatOf(value);
      if (numberFormat !== null) sheet.setStyle(rect, { numberFormat });
      return;
    }
    // One row or column of formats for the whole range, as Office.js allows a 1×1 matrix.
    const rows = value as unknown[][];
    if (rows.length === 1 && rows[0]?.length === 1) return writeNumberFormats(workbook, ref, rows[0][0]);
    const cellAt = matrixOf(ref, value);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right;) {
        const numberFormat = formatOf(cellAt(row - rect.top, column - rect.left));
        let last = column;
        while (last < rect.right && cellAt(row - rect.top, last + 1 - rect.left) === numberFormat) last += 1;
        if (numberFormat !== null) sheet.setStyle({ top: row, bottom: row, left: column, right: last }, { numberFormat });
        column = last + 1;
      }
    }
  });
}

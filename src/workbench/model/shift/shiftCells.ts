import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { ModelError } from "../modelError";
import type { Shift } from "../references";
import type { SheetModel } from "../sheetModel";
import type { Rect } from "../types";
import type { WorkbookModel } from "../workbookModel";
import { checkShift } from "./checkShift";
import { moveContents } from "./moveContents";
import { moveLook } from "./moveLook";
import { moveTables } from "./moveTables";
import { rewriteWorkbook } from "./rewriteWorkbook";

/** Cells come in or go, and everything in the workbook that names cells follows. One change for all listeners; nothing has happened where it throws. */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  checkShift(sheet, workbook.tables.filter((table) => table.sheetId === sheet.id), shift);
  workbook.batch(() => {
    workbook.log.shift(shift);
    sheet.touched.shift(shift);
    moveContents(sheet, shift);
    moveLook(sheet, shift);
    const tables = moveTables(sheet, workbook.storedTables, shift);
    for (const table of tables.moved) workbook.touched.tables.add(table.id);
    rewriteWorkbook(workbook, shift);
    for (const edit of tables.edits) rewriteWorkbook(workbook, edit);
    for (const table of [...tables.gone, ...tables.changed]) workbook.tableMoved(table);
  });
}

/** A rectangle as lines of one axis; it may not leave the grid. */
export function shiftOf(sheet: SheetModel, rect: Rect, axis: "row" | "column", sign: 1 | -1): Shift {
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS && rect.top <= rect.bottom && rect.left <= rect.right;
  if (!inside) throw new ModelError("outside-grid", "The range lies outside the sheet.");
  const common = { kind: "shift", sheetId: sheet.id, sheetName: sheet.name, axis } as const;
  return axis === "row"
    ? { ...common, at: rect.top, count: sign * (rect.bottom - rect.top + 1), from: rect.left, to: rect.right }
    : { ...common, at: rect.left, count: sign * (rect.right - rect.left + 1), from: rect.top, to: rect.bottom };
}

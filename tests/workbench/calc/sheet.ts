import type { Sheet, Workbook } from "../../../src/workbench/model";
import { createWorkbook } from "../../../src/workbench/model";

/** A workbook with one sheet, `Sheet1`. */
export function workbookWithSheet(date1904 = false): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook({ date1904 });
  return { workbook, sheet: workbook.addSheet("Sheet1") };
}

/** Values of a rectangle, corners counted from 0. */
export function block(sheet: Sheet, top: number, left: number, bottom: number, right: number): unknown[][] {
  return sheet.values({ top, left, bottom, right });
}

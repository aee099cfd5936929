import { createWorkbook } from "./createWorkbook";
import type { Workbook } from "./types";
import { WorkbookModel } from "./workbookModel";

/** The inner door for `file` alone: filling a workbook without telling anybody, and what was touched since. */
export type { StoredFormula } from "./cellStore";
export type { SheetModel } from "./sheetModel";
export type { StoredTable } from "./tables";
export type { SheetPart, TouchedSheet, TouchedWorkbook } from "./touched";
export type { WorkbookModel } from "./workbookModel";
export { DEFAULT_PAGE_SETUP, DEFAULT_VIEW } from "./sheetDefaults";

/** A workbook that nobody hears until `endLoading`. */
export function beginLoading(date1904: boolean): WorkbookModel {
  const workbook = modelOf(createWorkbook({ date1904 }));
  workbook.log.silent = true;
  return workbook;
}

/** What stands now is what the file has; from here on every write is noted and told. */
export function endLoading(workbook: WorkbookModel): void {
  workbook.log.silent = false;
  forgetTouched(workbook);
}

function forgetTouched(workbook: WorkbookModel): void {
  workbook.touched.clear();
  for (const sheet of workbook.sheets) sheet.touched.clear();
}

export function modelOf(workbook: Workbook): WorkbookModel {
  if (workbook instanceof WorkbookModel) return workbook;
  throw new TypeError("Only a workbook made by createWorkbook can be written to a file.");
}

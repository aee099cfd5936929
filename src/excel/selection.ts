import type { ExcelResult } from "./problem";
import { runExcel, type ExcelOptions } from "./session";

export interface SelectedCell {
  readonly sheet: string;
  /** Without sheet name, e.g. `B4` or `B4:D9`. */
  readonly address: string;
  /** Formula of the top left cell, or null where it holds a constant. */
  readonly formula: string | null;
  readonly value: string | number | boolean;
  /** Row and column of the top left cell, 0-based. */
  readonly row: number;
  readonly column: number;
}

/** Brings a cell before the user's eyes: sheet in front, cell selected. A hidden sheet is refused by Excel and comes back as a problem. */
export function selectCell(sheet: string, address: string, options: ExcelOptions = {}): Promise<ExcelResult<true>> {
  return runExcel(async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await sync();
    return true as const;
  }, options);
}

/** What is selected, and what stands behind its first cell. */
export function readSelection(options: ExcelOptions = {}): Promise<ExcelResult<SelectedCell>> {
  return runExcel(async ({ context, sync }) => {
    const range = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex");
    const cell = range.getCell(0, 0).load("formulas,values");
    const sheet = range.worksheet.load("name");
    await sync();
    const formula: unknown = cell.formulas[0]?.[0];
    const value: unknown = cell.values[0]?.[0];
    return {
      sheet: sheet.name,
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
      value: typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""),
      row: range.rowIndex,
      column: range.columnIndex,
    };
  }, options);
}

/** Row of an own sheet's selected line: values from its first to its last used column, e.g. to learn whose line it is. */
export function readRowValues(sheet: string, row: number, options: ExcelOptions = {}): Promise<ExcelResult<readonly unknown[]>> {
  return runExcel(async ({ context, sync }) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    const line = used.getIntersectionOrNullObject(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 256)).load("values");
    await sync();
    const values: unknown = line.isNullObject ? [] : line.values[0];
    return Array.isArray(values) ? values : [];
  }, options);
}

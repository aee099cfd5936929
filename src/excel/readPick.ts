import type { Rect } from "../workbook/grid";
import type { ExcelResult } from "./problem";
import { runExcel, type ExcelOptions } from "./session";
import { BOX, rectOf } from "./sheetList";

/** What a person has selected to be an argument. */
export interface Pick {
  readonly sheet: string;
  /** Whole rows and columns are cut to what is in use. */
  readonly rect: Rect;
  /** The block of filled cells around a single selected cell; null where more than one is selected. */
  readonly block: Rect | null;
}

export function readPick(options: ExcelOptions = {}): Promise<ExcelResult<Pick>> {
  return runExcel(async ({ context, sync }) => {
    const range = context.workbook.getSelectedRange().load(`${BOX},isEntireColumn,isEntireRow`);
    const sheet = range.worksheet.load("name");
    const used = range.getUsedRangeOrNullObject(true).load(BOX);
    const block = range.getSurroundingRegion().load(BOX);
    await sync();
    const whole = (range.isEntireColumn || range.isEntireRow) && !used.isNullObject;
    const rect = rectOf(whole ? used : range);
    const single = range.rowCount === 1 && range.columnCount === 1;
    return { sheet: sheet.name, rect, block: single ? rectOf(block) : null };
  }, options);
}

import type { Rect } from "../workbook/grid";
import type { ExcelResult } from "./problem";
import { runExcel, type ExcelOptions } from "./session";
import { BOX, rectOf } from "./sheetList";

/** An Excel table as formulas name it. */
export interface TableAnchor {
  readonly name: string;
  readonly sheet: string;
  /** With its header row. */
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface Anchors {
  readonly tables: readonly TableAnchor[];
  /** Visible names of the workbook that stand for cells. */
  readonly names: readonly string[];
}

/** Tables and names of the workbook: what a formula can stand on that follows when rows are added. */
export function readAnchors(options: ExcelOptions = {}): Promise<ExcelResult<Anchors>> {
  return runExcel(async ({ context, sync }) => {
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals");
    const names = context.workbook.names.load("items/name,items/type,items/visible,items/formula");
    await sync();
    const asked = tables.items.map((table) => ({ table, range: table.getRange().load(BOX), sheet: table.worksheet.load("name"), columns: table.columns.load("items/name") }));
    await sync();
    return {
      tables: asked.map(({ table, range, sheet, columns }) => ({
        name: table.name, sheet: sheet.name, rect: rectOf(range), columns: columns.items.map(({ name }) => name), hasHeader: table.showHeaders, hasTotals: table.showTotals,
      })),
      // A name of a spill (`…#`) is a range wherever its formula answers.
      names: names.items.filter(({ type, visible, formula }) => visible && (type === "Range" || String(formula).endsWith("#"))).map(({ name }) => name),
    };
  }, options);
}

import type { CellScalar, Rect } from "../workbook/grid";
import { isUnsupported, type ExcelResult } from "./problem";
import type { FormulaHome } from "./readReferences";
import { scalarOf } from "./readValues";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";
import { BOX, rectOf } from "./sheetList";

/** A cell, and the formula that fills it: its own, or that of the cell it is spilled from. */
export interface CellAndFormula extends FormulaHome {
  readonly value: CellScalar;
  /** In Excel's en-US syntax; null where a constant or nothing stands there. */
  readonly formula: string | null;
  /** The cell the formula stands in. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** What the formula fills; the cell alone where it fills no other. */
  readonly spill: Rect;
  /** Values of the row of the spill that the cell stands in. */
  readonly spilledRow: readonly CellScalar[];
}

/** The whole of what the formula behind a cell fills; null where it fills that cell alone, or the host knows of no spills (before ExcelApi 1.12). */
async function spillOf({ context, sync }: ExcelSession, { sheet, row, column }: FormulaHome): Promise<Rect | null> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  try {
    const parent = worksheet.getCell(row, column).getSpillParentOrNullObject().load(BOX);
    await sync();
    const anchor = parent.isNullObject ? { row, column } : { row: parent.rowIndex, column: parent.columnIndex };
    const filled = worksheet.getCell(anchor.row, anchor.column).getSpillingToRangeOrNullObject().load(BOX);
    await sync();
    return filled.isNullObject ? null : rectOf(filled);
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

/** The cell asked about (the first selected one where none is named), with the formula behind it. */
export function readFormulaCell(at: FormulaHome | null, options: ExcelOptions = {}): Promise<ExcelResult<CellAndFormula>> {
  return runExcel(async (session) => {
    const { context, sync } = session;
    const selected = at === null ? context.workbook.getSelectedRange() : context.workbook.worksheets.getItem(at.sheet).getCell(at.row, at.column);
    const cell = selected.getCell(0, 0).load("values,valueTypes,rowIndex,columnIndex");
    const sheet = selected.worksheet.load("name");
    await sync();
    const home = { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
    const spill = await spillOf(session, home) ?? { top: home.row, left: home.column, bottom: home.row, right: home.column };
    const worksheet = context.workbook.worksheets.getItem(home.sheet);
    const source = worksheet.getCell(spill.top, spill.left).load("formulas");
    const line = worksheet.getRangeByIndexes(home.row, spill.left, 1, spill.right - spill.left + 1).load("values,valueTypes");
    await sync();
    const formula: unknown = source.formulas[0]?.[0];
    return {
      ...home, spill, anchor: { row: spill.top, column: spill.left },
      value: scalarOf(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
      spilledRow: (line.values[0] ?? []).map((value, index) => scalarOf(value, line.valueTypes[0]?.[index])),
    };
  }, options);
}

import { cellAddress, cellWithin, rectsMeet, type Rect } from "../workbook/grid";
import { openSheets } from "./openSheets";
import { ExcelStopped, type ExcelResult } from "./problem";
import { readValues } from "./readValues";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";
import { BOX, rectOf } from "./sheetList";

/** Where a formula is to stand, and how far its result reaches. */
export interface FormulaTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands where a formula and its result are to go. */
export interface TargetState {
  readonly state: "open" | "protected" | "gone";
  /** What the cell itself holds: formula, value or nothing. */
  readonly holds: string;
  /** The cell whose result spills over this one; null where it is its own. */
  readonly spilledFrom: string | null;
  /** Further cells of the result's area that are not empty; the spill of the cell's own formula does not count. */
  readonly filled: readonly string[];
  /** Merged cells within an area of several cells, and tables: a result cannot spill there. */
  readonly merged: boolean;
  readonly table: string | null;
}

/** More cells than this are read by their values alone, in pieces: formulas that show nothing are then not seen. */
const MOST_FORMULAS = 20_000;

/** Addresses of cells that are not empty, in a part of a sheet. */
async function filledIn(session: ExcelSession, sheet: Excel.Worksheet, box: Rect, isOwn: (row: number, column: number) => boolean): Promise<readonly string[]> {
  const [rows, columns] = [box.bottom - box.top + 1, box.right - box.left + 1];
  const few = rows * columns <= MOST_FORMULAS ? sheet.getRangeByIndexes(box.top, box.left, rows, columns).load("formulas") : null;
  const values = await readValues(session, sheet.id, box, () => undefined);
  return values.flatMap((line, r) => line.flatMap((value, c) => {
    const [row, column] = [box.top + r, box.left + c];
    const formula: unknown = few?.formulas[r]?.[c] ?? "";
    return !isOwn(row, column) && (value !== null || formula !== "") ? [cellAddress(row, column)] : [];
  }));
}

async function tableAt(session: ExcelSession, sheet: string, area: Rect): Promise<string | null> {
  const tables = session.context.workbook.worksheets.getItem(sheet).tables.load("items/name");
  await session.sync();
  const ranges = tables.items.map((table) => ({ name: table.name, range: table.getRange().load(BOX) }));
  if (ranges.length === 0) return null;
  await session.sync();
  return ranges.find(({ range }) => rectsMeet(rectOf(range), area))?.name ?? null;
}

/** Looks before anything is written. */
export function inspectTarget(target: FormulaTarget, rows: number, columns: number, options: ExcelOptions = {}): Promise<ExcelResult<TargetState>> {
  return runExcel(async (session) => {
    const states = await openSheets(session, [target.sheet]);
    const state = states.get(target.sheet) ?? "gone";
    const nothing = { holds: "", spilledFrom: null, filled: [], merged: false, table: null };
    if (state === "gone") return { state, ...nothing };
    const sheet = session.context.workbook.worksheets.getItem(target.sheet).load("id");
    const area = sheet.getRangeByIndexes(target.row, target.column, rows, columns);
    const cell = area.getCell(0, 0).load("formulas");
    const own = cell.getSpillingToRangeOrNullObject().load(BOX);
    const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex");
    const used = area.getUsedRangeOrNullObject(true).load(BOX);
    const merged = area.getMergedAreasOrNullObject().load("areaCount");
    await session.sync();
    const spill = own.isNullObject ? null : rectOf(own);
    const isOwn = (row: number, column: number): boolean => (row === target.row && column === target.column) || (spill !== null && cellWithin(spill, row, column));
    const filled = used.isNullObject ? [] : await filledIn(session, sheet, rectOf(used), isOwn);
    const over = !parent.isNullObject && (parent.rowIndex !== target.row || parent.columnIndex !== target.column);
    const several = rows * columns > 1;
    const table = several ? await tableAt(session, target.sheet, { top: target.row, left: target.column, bottom: target.row + rows - 1, right: target.column + columns - 1 }) : null;
    return { state, holds: String((cell.formulas[0]?.[0] as unknown) ?? ""), spilledFrom: over ? cellAddress(parent.rowIndex, parent.columnIndex) : null, filled, merged: several && !merged.isNullObject, table };
  }, options);
}

/** Puts a formula into a cell, reads it back, and brings the cell before the person's eyes. */
export function enterFormula(target: FormulaTarget, formula: string, options: ExcelOptions = {}): Promise<ExcelResult<true>> {
  return runExcel(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const cell = sheet.getRangeByIndexes(target.row, target.column, 1, 1).load("numberFormat");
    await sync();
    // In a cell of text a formula would stay text.
    if (cell.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
    const back = sheet.getRangeByIndexes(target.row, target.column, 1, 1).load("formulas");
    sheet.activate();
    cell.select();
    await sync();
    const found: unknown = back.formulas[0]?.[0];
    if (typeof found !== "string" || !found.startsWith("=")) throw new ExcelStopped("write-differs", { sheet: target.sheet, at: cellAddress(target.row, target.column) });
    return true as const;
  }, options);
}

import type { Rect } from "../../workbook/grid";
import { CHUNK_CELLS, nextRowCount } from "../chunks";
import { isUnsupported, mayBeTooLarge, type ExcelResult } from "../problem";
import { rangeOf } from "../restore";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";
import { listSheets, rectOf, type SheetFacts } from "../sheetList";
import { cellRuns, journeys, type AtCell } from "../cellRuns";
import { STORE_KIND } from "./formulaStore";

/** A cell with a formula of its own: no member of a spill or of an array. */
export interface FormulaCell extends AtCell {
  readonly formula: string;
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** What it fills beyond itself; null where it is one cell. */
  readonly spill: Rect | null;
}

export interface FormulaSheet {
  readonly name: string;
  readonly mark: string | null;
  readonly isProtected: boolean;
  readonly cells: readonly FormulaCell[];
}

/** A workbook-wide name and what it stands for. */
export interface NameFacts { readonly name: string; readonly formula: string }

export interface FoundFormulas { readonly sheets: readonly FormulaSheet[]; readonly names: readonly NameFacts[] }

export interface FindOptions extends ExcelOptions {
  /** In cells. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Candidate extends AtCell { readonly formula: string }

const FIRST_CELLS = 20_000;
const MOST_AREAS = 2_000;
/** Own sheets that hold what was put away: texts, not formulas in use. */
const PUT_AWAY = new Set(["restore", STORE_KIND]);

/** The part of a sheet in which formulas stand, by Excel's own "go to special". */
async function partWithFormulas(session: ExcelSession, { name, used }: SheetFacts): Promise<Rect | null> {
  if (used === null) return null;
  try {
    const found = rangeOf(session, { sheet: name, rect: used }).getSpecialCellsOrNullObject("Formulas").load("areaCount");
    await session.sync();
    if (found.isNullObject) return null;
    if (found.areaCount > MOST_AREAS) return used;
    found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await session.sync();
    const rects = found.areas.items.map(rectOf);
    const ends = (pick: (rect: Rect) => number, of: (a: number, b: number) => number): number => rects.map(pick).reduce((a, b) => of(a, b));
    return { top: ends((r) => r.top, Math.min), left: ends((r) => r.left, Math.min), bottom: ends((r) => r.bottom, Math.max), right: ends((r) => r.right, Math.max) };
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    return used;
  }
}

/** Formulas of a block; in halves where Excel finds it too large, or gives null. */
async function readFormulas(session: ExcelSession, sheet: string, rect: Rect): Promise<readonly (readonly unknown[])[]> {
  try {
    const range = rangeOf(session, { sheet, rect }).load("formulas");
    await session.sync();
    const formulas: unknown = range.formulas;
    if (Array.isArray(formulas)) return formulas as unknown[][];
    if (rect.top === rect.bottom) throw new Error("Excel gives no formulas of a single row");
  } catch (error) {
    if (rect.top === rect.bottom || !mayBeTooLarge(error)) throw error;
  }
  const middle = Math.floor((rect.top + rect.bottom) / 2);
  return [...await readFormulas(session, sheet, { ...rect, bottom: middle }), ...await readFormulas(session, sheet, { ...rect, top: middle + 1 })];
}

async function candidates(session: ExcelSession, sheet: SheetFacts, wanted: (formula: string) => boolean, onCells: (cells: number) => void): Promise<readonly Candidate[]> {
  const rect = await partWithFormulas(session, sheet);
  if (rect === null) return [];
  const width = rect.right - rect.left + 1;
  const found: Candidate[] = [];
  let rows = Math.max(1, Math.floor(Math.min(FIRST_CELLS, CHUNK_CELLS) / width));
  for (let top = rect.top; top <= rect.bottom;) {
    const bottom = Math.min(rect.bottom, top + rows - 1);
    const formulas = await readFormulas(session, sheet.name, { ...rect, top, bottom });
    formulas.forEach((row, r) => row.forEach((formula, c) => {
      if (typeof formula === "string" && formula.startsWith("=") && wanted(formula)) found.push({ sheet: sheet.name, row: top + r, column: rect.left + c, formula });
    }));
    onCells((bottom - top + 1) * width);
    rows = nextRowCount(formulas, width);
    top = bottom + 1;
  }
  return found;
}

/** Values, and what spills: asked of each cell only where the run has anything of a spill in it. Some hosts show an anchor's formula in every cell of its spill. */
async function facts(session: ExcelSession, found: readonly Candidate[]): Promise<readonly FormulaCell[]> {
  const cells: FormulaCell[] = [];
  const spilling: FormulaCell[] = [];
  for (const runs of journeys(cellRuns(found))) {
    const asked = runs.map((run) => ({ run, range: rangeOf(session, run).load("values,valueTypes,hasSpill") }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 6,000 cells
    await session.sync();
    for (const { run, range } of asked) run.things.forEach((cell, r) => {
      const value: unknown = range.values[r]?.[0];
      const whole: FormulaCell = { ...cell, value: typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""), isError: range.valueTypes[r]?.[0] === "Error", spill: null };
      (range.hasSpill === false ? cells : spilling).push(whole);
    });
  }
  for (let at = 0; at < spilling.length; at += 250) {
    const asked = spilling.slice(at, at + 250).map((cell) => {
      const range = rangeOf(session, { sheet: cell.sheet, rect: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } });
      return { cell, parent: range.getSpillParentOrNullObject().load("rowIndex,columnIndex"), spill: range.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount") };
    });
    // eslint-disable-next-line no-restricted-syntax -- one journey per 250 spills
    await session.sync();
    for (const { cell, parent, spill } of asked) {
      if (!parent.isNullObject && (parent.rowIndex !== cell.row || parent.columnIndex !== cell.column)) continue;
      const rect = spill.isNullObject ? null : rectOf(spill);
      cells.push({ ...cell, spill: rect !== null && (rect.top !== rect.bottom || rect.left !== rect.right) ? rect : null });
    }
  }
  return cells;
}

/** Every formula of the workbook that is wanted, sheet by sheet, and the names of the workbook. Nothing is changed. */
export function findFormulas(wanted: (formula: string, mark: string | null) => boolean, options: FindOptions = {}): Promise<ExcelResult<FoundFormulas>> {
  return runExcel(async (session) => {
    const sheets = (await listSheets(session)).filter(({ mark }) => !PUT_AWAY.has(mark?.split("/")[0] ?? ""));
    const names = session.context.workbook.names.load("items/name,items/formula");
    const locks = sheets.map(({ name }) => session.context.workbook.worksheets.getItem(name).protection.load("protected"));
    await session.sync();
    const total = sheets.reduce((sum, { used }) => sum + (used ? (used.bottom - used.top + 1) * (used.right - used.left + 1) : 0), 0);
    let done = 0;
    const found: FormulaSheet[] = [];
    for (const [index, sheet] of sheets.entries()) {
      const own = await candidates(session, sheet, (formula) => wanted(formula, sheet.mark), (cells) => options.onProgress?.((done += cells), total));
      found.push({ name: sheet.name, mark: sheet.mark, isProtected: locks[index]?.protected === true, cells: await facts(session, own) });
    }
    return { sheets: found, names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })) };
  }, options);
}

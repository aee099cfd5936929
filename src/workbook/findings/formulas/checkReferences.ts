import type { SheetGrid } from "../../grid";
import { rectAddress } from "../../grid";
import { cellAt, isBlank, type FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { usedTables, type UsedTable } from "../usedTables";
import { referencesOf, type Reference } from "./references";

interface Origin { readonly grid: SheetGrid; readonly row: number; readonly column: number; readonly formula: string }

/** Looking through more cells than this for one filled tells nothing. */
const MOST_CELLS = 50_000;
/** A range over less than this share of a table means a part of it; over more, rows were added below since. */
const COVERED = 0.5;

/** W-FORMULA-CIRCULAR, -LOST, -FILE, -OUTSIDE, -SHORT: where the formulas of the user's sheets lead. */
export function checkReferences(input: HygieneInput, findings: FindingList): void {
  const tables = usedTables(input.grid, input.mapping, true);
  const sheets = new Map(input.grid.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (const origin of formulasOf(input.grid.sheets, tables)) {
    const { grid, row, column, formula } = origin;
    const where = { sheet: grid.name, row, column };
    if (/#REF!/i.test(formula)) report(findings, "formula-reference-lost", where, { text: formula }, `${grid.name} ${column}`);
    for (const reference of referencesOf(formula)) {
      if (reference.file) {
        report(findings, "formula-other-file", where, { text: formula }, `${grid.name} ${column}`);
        continue;
      }
      const target = reference.sheet === null ? grid : sheets.get(reference.sheet.toLowerCase());
      if (target && target.mark === null) checkTarget(origin, reference, target, tables, findings);
    }
  }
}

/** Formulas inside tables that are read, and around them on the same sheets: totals and rates read the tables too. */
function* formulasOf(sheets: readonly SheetGrid[], tables: readonly UsedTable[]): Generator<Origin> {
  const used = new Set(tables.map(({ table }) => table.sheet));
  for (const grid of sheets) {
    if (grid.mark !== null || grid.visibility !== "visible") continue;
    if (!used.has(grid.name) && tables.length === 0) continue;
    for (const [r, cells] of grid.values.entries()) {
      for (let c = 0; c < cells.length; c += 1) {
        const formula = grid.formula(grid.top + r, grid.left + c);
        if (formula !== null) yield { grid, row: grid.top + r, column: grid.left + c, formula };
      }
    }
  }
}

function checkTarget(origin: Origin, reference: Reference, target: SheetGrid, tables: readonly UsedTable[], findings: FindingList): void {
  const { grid, row, column, formula } = origin;
  const { rect } = reference;
  const where = { sheet: grid.name, row, column };
  const inside = target === grid && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
  // ROW(A1) and COLUMNS($A$1:A1) name their own cell without reading it.
  if (inside && !/\b(?:ROWS?|COLUMNS?|CELL|ADDRESS|SHEET)\s*\(/i.test(formula)) return report(findings, "formula-circular", where, { text: formula });
  const owner = tables.find(({ table }) => table.sheet === grid.name && holds(table.rect, row, column));
  const range = rectAddress(rect);
  const onto = tables.find(({ table }) => table.sheet === target.name && rect.left <= table.rect.right && rect.right >= table.rect.left && rect.top <= table.rect.bottom && rect.bottom >= table.rect.top);
  if (onto) {
    const short = rect.bottom > rect.top + 1 && rect.top >= onto.table.rect.top && rect.top <= onto.first && rect.bottom < onto.last && rect.bottom - onto.first + 1 >= (onto.last - onto.first + 1) * COVERED;
    const slides = owner === onto && !(reference.fixedTop && reference.fixedBottom);
    const grows = reference.fixedTop !== reference.fixedBottom;
    if (short && !slides && !grows) report(findings, "formula-range-short", where, { text: formula, range, sheet: target.name, last: onto.last + 1 }, `${grid.name} ${column} ${range}`);
    return;
  }
  if (owner && isEmpty(target, reference)) report(findings, "formula-outside", where, { text: formula, range, field: null }, `${grid.name} ${column}`);
}

function holds(rect: { top: number; left: number; bottom: number; right: number }, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

function isEmpty(target: SheetGrid, { rect }: Reference): boolean {
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS) return false;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) if (!isBlank(cellAt(target, row, column))) return false;
  }
  return true;
}

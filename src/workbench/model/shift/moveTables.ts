import { intersect } from "../rects";
import type { Shift, StructuralEdit } from "../references";
import { shiftedLinesRect, shiftedRect } from "../references";
import type { SheetModel } from "../sheetModel";
import { foldName } from "../sheetNames";
import type { StoredTable, Tables } from "../tables";

export interface MovedTables {
  /** Tables whose place or size is another. */
  readonly moved: readonly StoredTable[];
  /** Tables that are gone, with all of their cells. */
  readonly gone: readonly StoredTable[];
  /** Tables whose columns came or went. */
  readonly changed: readonly StoredTable[];
  /** What formulas that name those columns have to follow. */
  readonly edits: readonly StructuralEdit[];
}

/** Tables move, grow and shrink with their cells; new columns get names, which are written into the header. Cells have moved already. */
export function moveTables(sheet: SheetModel, tables: Tables, shift: Shift): MovedTables {
  const moved: StoredTable[] = [];
  const gone: StoredTable[] = [];
  const changed: StoredTable[] = [];
  const edits: StructuralEdit[] = [];
  for (const table of tables.all.filter((one) => one.sheetId === sheet.id)) {
    const before = table.rect;
    const rect = shiftedRect(before, shift);
    if (rect === null) {
      gone.push(table);
      continue;
    }
    if (shift.axis === "row" && shift.count < 0 && table.hasTotals && shiftedRect({ ...before, top: before.bottom }, shift) === null) table.hasTotals = false;
    if (rect !== before) moved.push(table);
    table.rect = rect;
    if (shift.axis === "row" || rect.right - rect.left === before.right - before.left) continue;
    const edit = changeColumns(table, before.left, shift);
    changed.push(table);
    if (edit !== null) edits.push(edit);
    if (table.hasHeader) table.columns.forEach((name, index) => sheet.value(rect.top, rect.left + index) === name || sheet.setValue(rect.top, rect.left + index, name));
  }
  for (const table of gone) tables.delete(table.id);
  tables.indexHeaders(sheet.id);
  return { moved, gone, changed, edits };
}

/** Column names after columns were inserted or deleted; null where no formula can be concerned. */
function changeColumns(table: StoredTable, left: number, shift: Shift): StructuralEdit | null {
  const old = table.columns;
  if (shift.count < 0) {
    const lines = shiftedLinesRect(shift);
    const isGone = (index: number): boolean => intersect(lines, { ...lines, left: left + index, right: left + index }) !== null;
    table.columns = old.filter((_name, index) => !isGone(index));
    return { kind: "tableColumns", table: table.name, before: old, after: old.map((name, index) => (isGone(index) ? null : name)) };
  }
  const taken = new Set(old.map(foldName));
  const fresh: string[] = [];
  for (let number = 1; fresh.length < shift.count; number++) {
    const name = `Column${number}`;
    if (!taken.has(foldName(name))) fresh.push(name);
  }
  table.columns = [...old.slice(0, shift.at - left), ...fresh, ...old.slice(shift.at - left)];
  return null;
}

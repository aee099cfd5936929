import { foldName } from "../../rules/numbers";
import { topOf, type Scale } from "../../rules/scales";
import { filledCells, usedColumns, usedTables, type UsedColumn } from "../findings";
import type { WorkbookGrid } from "../grid";
import { contextFor, People, scaleOfTables, scalesOf, type TidyTable, type WorkbookMapping } from "../tables";
import type { Records } from "../../rules/records";
import { columnOrder } from "./certainDate";
import type { CellFix } from "./cellFix";
import { fixCell } from "./fixCell";

/** What fixes are planned from: the sheets, what they were taken for, and who and what is known. */
export interface FixInput {
  readonly grid: WorkbookGrid;
  readonly mapping: WorkbookMapping;
  readonly tables: readonly TidyTable[];
  readonly records: Records;
}

/**
 * Every change that loses nothing, cell by cell, in the order of the tables. Cells with a formula are the user's own and
 * never among them; nor are cells outside of columns that are understood.
 */
export function planFixes({ grid, mapping, tables, records }: FixInput): readonly CellFix[] {
  const scales = scalesOf(mapping.scales);
  const general = scaleOfTables(tables);
  const people = new People();
  for (const { id, name } of records.employees) people.add(id, name);
  const spellings = new Map<string, string>();
  for (const { competency } of records.standards) if (!spellings.has(foldName(competency))) spellings.set(foldName(competency), competency);
  const spelling = (text: string): string | null => spellings.get(foldName(text)) ?? null;
  const fixes = new Map<string, CellFix>();
  for (const used of usedTables(grid, mapping)) {
    const columns = usedColumns(used);
    const steps = columns.some(({ field }) => field === "step");
    for (const column of columns) {
      for (const fix of fixesOf(column, { people, spelling, date1904: grid.date1904, steps, scale: scaleFor(column, scales, general) })) {
        const key = `${fix.sheet} ${fix.row} ${fix.column}`;
        // A sheet may serve two purposes: each of its cells is changed once.
        if (!fixes.has(key)) fixes.set(key, fix);
      }
    }
  }
  return [...fixes.values()];
}

interface ColumnNeeds { readonly people: People; readonly spelling: (text: string) => string | null; readonly date1904: boolean; readonly steps: boolean; readonly scale: Scale | undefined }

function scaleFor({ column }: UsedColumn, scales: ReadonlyMap<string, Scale>, general: Scale | undefined): Scale | undefined {
  const scale = column.scale === undefined ? general : scales.get(column.scale);
  return scale && topOf(scale) > 0 ? scale : undefined;
}

function* fixesOf(column: UsedColumn, needs: ColumnNeeds): Generator<CellFix> {
  const { grid, at, table, field, kind } = column;
  if (table.purpose === null) return;
  const read = contextFor(table.purpose, column.column, needs.scale, false, needs.date1904, needs.steps);
  const order = kind === "date" ? columnOrder(textsOf(column)) : { dayFirst: 0, monthFirst: 0 };
  const context = { read, people: needs.people, spellings: needs.spelling, order, date1904: needs.date1904 };
  for (const [row, value] of filledCells(column)) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    // A plain number is right in every column but those of ids and dates.
    if (typeof value === "number" && kind !== "id" && kind !== "date") continue;
    const fixed = fixCell(value, context, grid.numberFormat(row, at));
    if (fixed && grid.formula(row, at) === null) yield { ...fixed, sheet: table.sheet, row, column: at, field, before: value };
  }
}

function* textsOf(column: UsedColumn): Generator<string> {
  for (const [, value] of filledCells(column)) if (typeof value === "string") yield value;
}

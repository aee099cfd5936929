import type { CellScalar, SheetGrid } from "../grid";
import { headerText, kindOf } from "../vocabulary";
import { blockGrid } from "./blockGrid";
import { cellAt, textOf, usedRect } from "./cells";
import { isLeaveDate } from "./leaveDate";
import type { ColumnMapping, TableMapping } from "./mapping";
import { FindingList, type HygieneFinding } from "./place";
import { readRows } from "./readFactRows";
import { scalesOf } from "./readTables";
import { mappingFromRows, type SetupProblem } from "./setupRows";
import type { TidyTable } from "./tidy";

export type TidyProblem =
  | SetupProblem
  | { readonly code: "no-source"; readonly source: string }
  | { readonly code: "no-purpose"; readonly source: string }
  | { readonly code: "too-few-blocks"; readonly wanted: number; readonly given: number }
  | { readonly code: "column-gone"; readonly header: string; readonly source: string; readonly block: number };

export type TidyRead =
  | { readonly kind: "table"; readonly table: TidyTable; readonly findings: readonly HygieneFinding[] }
  | { readonly kind: "problem"; readonly problem: TidyProblem };

/**
 * QUAL.TABLE: raw blocks as they stand on the user's sheets, through the saved setup, to one tidy table. `sourceId` is
 * the id of one source, or a purpose: then every source of that purpose takes one block, in the order of the setup.
 * Columns are found again by their header, so that an inserted column does no harm; a header that is gone is a problem.
 */
export function tidyFromSetup(setup: readonly (readonly CellScalar[])[], sourceId: string, blocks: readonly (readonly (readonly CellScalar[])[])[]): TidyRead {
  const read = mappingFromRows(setup);
  if (read.kind === "problem") return read;
  const { mapping } = read;
  const byId = mapping.tables.filter((table) => table.id === sourceId);
  const sources = byId.length > 0 ? byId : mapping.tables.filter((table) => table.purpose === sourceId && table.off !== true);
  const first = sources[0];
  if (!first) return { kind: "problem", problem: { code: "no-source", source: sourceId } };
  if (blocks.length < sources.length) return { kind: "problem", problem: { code: "too-few-blocks", wanted: sources.length, given: blocks.length } };
  const scales = scalesOf(mapping.scales);
  const findings = new FindingList();
  const parts: TidyTable[] = [];
  for (const [index, block] of blocks.entries()) {
    const source = sources[Math.min(index, sources.length - 1)] ?? first;
    if (source.purpose === null) return { kind: "problem", problem: { code: "no-purpose", source: source.id } };
    const grid = blockGrid(block, source.sheet);
    const fitted = fit(source, grid);
    if (typeof fitted === "string") return { kind: "problem", problem: { code: "column-gone", header: fitted, source: source.id, block: index } };
    const part = readRows(withBlanks(grid, fitted), fitted, { scaleOf: (id) => (id === undefined ? undefined : scales.get(id)), date1904: false, blankZero: true, findings });
    if (part) parts.push(part.table);
  }
  return { kind: "table", table: stack(parts, first), findings: findings.all() };
}

/**
 * Excel on the desktop hands blank cells over as 0. A 0 stays where it can be meant: a weight or a number that is not
 * filled down, or a text that the mapping gives a value. Everywhere else it is the blank that the sheet shows.
 */
function withBlanks(grid: SheetGrid, mapping: TableMapping): SheetGrid {
  const kept = new Set(mapping.columns.filter((column) => mayBeZero(column, mapping)).map(({ index }) => index + mapping.rect.left));
  const values = grid.values.map((row) => (row.includes(0) ? row.map((cell, column) => (cell === 0 && !kept.has(column) ? null : cell)) : row));
  return { ...grid, values };
}

function mayBeZero({ index, field, values }: ColumnMapping, { purpose, fillDown }: TableMapping): boolean {
  if (values?.has("0")) return true;
  if (purpose === null || field === null || fillDown.includes(index)) return false;
  const kind = kindOf(purpose, field);
  return kind === "weight" || kind === "number";
}

/** The source's mapping on a block that begins at the table's own corner; a missing header is returned as text. */
function fit(source: TableMapping, grid: ReturnType<typeof blockGrid>): TableMapping | string {
  const rect = usedRect(grid);
  if (source.headerRows === 0) return { ...source, rect, fillDown: source.fillDown };
  const last = Math.min(source.headerRows, rect.bottom + 1) - 1;
  const found = new Map<string, number[]>();
  for (let column = rect.left; column <= rect.right; column += 1) {
    for (let row = 0; row <= last; row += 1) {
      const key = headerText(textOf(cellAt(grid, row, column))).core;
      if (key !== "") (found.get(key) ?? found.set(key, []).get(key) ?? []).push(column);
    }
  }
  const moved = new Map<number, number>();
  const columns: ColumnMapping[] = [];
  for (const column of source.columns) {
    if (column.field === null && column.values === undefined && !isLeaveDate(source.purpose, column)) continue;
    const at = whereIs(column, found);
    if (at === null) return column.header;
    moved.set(column.index, at);
    columns.push({ ...column, index: at });
  }
  return { ...source, rect, columns, fillDown: source.fillDown.map((index) => moved.get(index) ?? index) };
}

/** Where a column stands now: at its old place if the header is still there, else wherever the header went. */
function whereIs(column: ColumnMapping, found: ReadonlyMap<string, readonly number[]>): number | null {
  if (column.header === "") return column.index;
  const parts = [column.header, ...column.header.split(" – ").reverse()];
  for (const part of parts) {
    const places = found.get(headerText(part).core);
    if (places) return places.includes(column.index) ? column.index : places.length === 1 || parts.length === 1 ? (places[0] ?? null) : null;
  }
  return null;
}

/** Parts of one purpose under the union of their fields. */
function stack(parts: readonly TidyTable[], source: TableMapping): TidyTable {
  const fields = [...new Set(parts.flatMap((part) => part.fields))];
  const rows = parts.flatMap((part) => {
    const at = fields.map((field) => part.fields.indexOf(field));
    return part.rows.map((row) => at.map((index) => (index < 0 ? null : (row[index] ?? null))));
  });
  return { purpose: source.purpose ?? "ratings", source: source.id, sheet: null, fields, rows, sheetRow: () => -1, sheetColumn: () => -1 };
}


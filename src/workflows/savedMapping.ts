import { readTable } from "../excel";
import type { Finding } from "../rules/outcome";
import type { Rect, SheetGrid, WorkbookGrid } from "../workbook/grid";
import { bodyBottom, mappingFromRows, type TableMapping, type WorkbookMapping } from "../workbook/tables";
import type { PlaceView } from "./session";
import { done, type WorkOptions, type WorkResult } from "./work";

export interface SavedMapping {
  /** null where nothing was saved, or what was saved cannot be read. */
  readonly mapping: WorkbookMapping | null;
  readonly findings: readonly Finding<PlaceView | null>[];
}

function isBlankRow(sheet: SheetGrid, row: number, rect: Rect): boolean {
  const cells = sheet.values[row - sheet.top] ?? [];
  return cells.slice(Math.max(0, rect.left - sheet.left), rect.right - sheet.left + 1).every((cell) => cell === null);
}

function covers(other: TableMapping, table: TableMapping, row: number): boolean {
  return other !== table && other.sheet === table.sheet && row >= other.rect.top && row <= other.rect.bottom
    && other.rect.left <= table.rect.right && other.rect.right >= table.rect.left;
}

/** Rows typed under a table since it was saved belong to it, up to the first blank row or the next table. */
function grown(table: TableMapping, all: readonly TableMapping[], grid: WorkbookGrid): TableMapping {
  const sheet = grid.sheets.find((each) => each.name === table.sheet);
  if (!sheet) return table;
  const { rect } = table;
  // Cells that a person has just chosen are those they meant.
  if (table.reasons.includes("range-chosen")) return table;
  const own = sheet.tables.find((each) => each.rect.top === rect.top && each.rect.left === rect.left && each.rect.right === rect.right);
  if (own) return { ...table, rect: { ...rect, bottom: own.rect.bottom - (own.hasTotals ? 1 : 0) } };
  let { bottom } = rect;
  while (!isBlankRow(sheet, bottom + 1, rect) && !all.some((other) => covers(other, table, bottom + 1))) bottom += 1;
  // Totals, signatures and notes below were no part of it and are none now.
  return bottom === rect.bottom ? table : { ...table, rect: { ...rect, bottom: bodyBottom(sheet, { ...rect, bottom }, rect.bottom).bottom } };
}

/** A mapping as it fits the sheets today. */
export function fitted(mapping: WorkbookMapping, grid: WorkbookGrid): WorkbookMapping {
  return { ...mapping, tables: mapping.tables.map((table) => grown(table, mapping.tables, grid)) };
}

/** What a person saved in QualSetup. A broken table is a finding, and the sheets are understood anew. */
export async function savedMapping(options: WorkOptions): Promise<WorkResult<SavedMapping>> {
  const rows = await readTable("QualSetup", options);
  if (!rows.ok) return rows;
  if (rows.value === null) return done({ mapping: null, findings: [] });
  const read = mappingFromRows(rows.value);
  if (read.kind === "mapping") return done({ mapping: read.mapping, findings: [] });
  const { problem } = read;
  const facts = { column: problem.column, row: problem.row + 1, text: problem.text };
  return done({ mapping: null, findings: [{ code: "setup-broken", severity: "error", rule: "W-SETUP", where: null, facts }] });
}

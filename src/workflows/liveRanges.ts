import { absoluteCell, quotedSheet, type GridTable, type Rect, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import type { TableMapping } from "../workbook/tables";

/** How far past the end of a plain block a live formula looks for new rows. */
const SPARE_ROWS = 1_000;
const LAST_ROW = 1_048_575;

function sameRange(table: GridTable, rect: Rect): boolean {
  return table.rect.top === rect.top && table.rect.left === rect.left && table.rect.right === rect.right && table.hasHeader;
}

function hasContent(sheet: SheetGrid, row: number, rect: Rect): boolean {
  const cells = sheet.values[row - sheet.top] ?? [];
  return cells.slice(Math.max(0, rect.left - sheet.left), rect.right - sheet.left + 1).some((cell) => cell !== null);
}

/** Last row a block may grow into: up to whatever stands below it (the next table, totals, parked lists), or the spare rows. */
function lastFreeRow(sheet: SheetGrid, rect: Rect): number {
  const limit = Math.min(LAST_ROW, rect.bottom + SPARE_ROWS);
  for (let row = rect.bottom + 1; row <= limit; row += 1) if (hasContent(sheet, row, rect)) return row - 1;
  return limit;
}

/** The user's own range as a formula names it: by the table's name where it is an Excel table, else by cells with room to grow. */
export function liveRange(workbook: WorkbookGrid, mapping: TableMapping): string | null {
  const sheet = workbook.sheets.find((each) => each.name === mapping.sheet);
  if (!sheet) return null;
  const table = sheet.tables.find((each) => sameRange(each, mapping.rect));
  if (table) return `${table.name}[#All]`;
  const { rect } = mapping;
  return `${quotedSheet(sheet.name)}!${absoluteCell(rect.top, rect.left)}:${absoluteCell(lastFreeRow(sheet, rect), rect.right)}`;
}

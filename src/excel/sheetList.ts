import type { GridTable, Rect, SheetVisibility } from "../workbook/grid";
import { MARK_NAME, readMark } from "./mark";
import type { ExcelSession } from "./session";

/** What is known of a sheet before its cells are read. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly mark: string | null;
  /** Smallest rectangle with values (not formats): a sheet with a million styled empty rows costs nothing. */
  readonly used: Rect | null;
  readonly tables: readonly GridTable[];
  /** null = some are, some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** What `rectOf` needs loaded. */
export const BOX = "rowIndex,columnIndex,rowCount,columnCount";

export function rectOf(range: Excel.Range): Rect {
  return {
    top: range.rowIndex, left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1,
  };
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

/** Three journeys for the whole workbook, however many sheets it has. */
export async function listSheets(session: ExcelSession): Promise<SheetFacts[]> {
  const sheets = session.context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await session.sync();
  const asked = sheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(`${BOX},rowHidden,columnHidden`),
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
    tables: sheet.tables.load("items/name,items/showHeaders,items/showTotals"),
  }));
  await session.sync();
  const placed = asked.map((each) => ({ ...each, ranges: each.tables.items.map((table) => table.getRange().load(BOX)) }));
  if (placed.some((each) => each.ranges.length > 0)) await session.sync();
  return placed.map(({ sheet, used, mark, tables, ranges }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    mark: mark.isNullObject ? null : readMark(String(mark.formula)),
    used: used.isNullObject ? null : rectOf(used),
    tables: tables.items.flatMap((table, index) => {
      const range = ranges[index];
      return range ? [{ name: table.name, rect: rectOf(range), hasHeader: table.showHeaders, hasTotals: table.showTotals }] : [];
    }),
    rowsHidden: used.isNullObject ? false : used.rowHidden,
    columnsHidden: used.isNullObject ? false : used.columnHidden,
  }));
}

import type { Rect } from "../workbook/grid";
import { answerOf, type ExcelSession } from "./session";
import type { SheetFacts } from "./sheetList";

export interface HiddenLines {
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/** Bands keep each answer under the payload limit. */
const BAND_ROWS = 50_000;

function hiddenTest(all: boolean | null, first: number, lines: readonly boolean[]): (line: number) => boolean {
  if (all !== null) return () => all;
  const hidden = new Set(lines.flatMap((is, index) => (is ? [first + index] : [])));
  return (line) => hidden.has(line);
}

/** One answer per line, and only where the sheet said that some are hidden and some are not. */
export async function readHidden(session: ExcelSession, sheet: SheetFacts, rect: Rect): Promise<HiddenLines> {
  const rows: boolean[] = [];
  const columns: boolean[] = [];
  const worksheet = session.context.workbook.worksheets.getItem(sheet.id);
  const width = rect.right - rect.left + 1;
  if (sheet.columnsHidden === null) {
    const asked = worksheet.getRangeByIndexes(rect.top, rect.left, 1, width).getColumnProperties({ columnHidden: true });
    for (const column of await answerOf(session, asked)) columns.push(column.columnHidden === true);
  }
  if (sheet.rowsHidden === null) {
    for (let top = rect.top; top <= rect.bottom; top += BAND_ROWS) {
      const count = Math.min(BAND_ROWS, rect.bottom - top + 1);
      const asked = worksheet.getRangeByIndexes(top, rect.left, count, 1).getRowProperties({ rowHidden: true });
      for (const row of await answerOf(session, asked)) rows.push(row.rowHidden === true);
    }
  }
  return { isRowHidden: hiddenTest(sheet.rowsHidden, rect.top, rows), isColumnHidden: hiddenTest(sheet.columnsHidden, rect.left, columns) };
}

import { ExcelStopped, type ExcelResult } from "./problem";
import { LOOKS, paint, setNumberFormat } from "./looks";
import { widest } from "./planShape";
import { cellText } from "./safeText";
import { spansByBytes } from "./chunks";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";

export type NewCell = string | number | boolean | null;

/** A sheet of the user's own to be (the sample): values under a header row, as a real Excel table. */
export interface NewSheet {
  readonly name: string;
  /** Header first. */
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows above the table, e.g. a title. */
  readonly above?: readonly (readonly NewCell[])[];
  /** Columns (0-based) that hold dates as serials. */
  readonly dates?: readonly number[];
  readonly widths?: readonly number[];
  readonly table?: string;
}

function inCell(value: NewCell): string | number | boolean {
  return value === null ? "" : typeof value === "string" ? cellText(value) : value;
}

/** Text that Excel would turn into a number or a date keeps its form only in a cell that is text before it arrives. */
function queueTexts(sheet: Excel.Worksheet, rows: NewSheet["rows"], top: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    if (!rows.slice(1).some((row) => typeof row[column] === "string")) continue;
    setNumberFormat(sheet.getRangeByIndexes(top + 1, column, Math.max(1, rows.length - 1), 1), "@");
  }
}

async function insertSheet(session: ExcelSession, wanted: NewSheet): Promise<void> {
  const sheet = session.context.workbook.worksheets.add(wanted.name);
  const above = wanted.above ?? [];
  const width = Math.max(1, widest(wanted.rows));
  above.forEach((row, r) => { sheet.getRangeByIndexes(r, 0, 1, Math.max(1, row.length)).values = [row.map(inCell)]; });
  queueTexts(sheet, wanted.rows, above.length, width);
  for (const column of wanted.dates ?? []) setNumberFormat(sheet.getRangeByIndexes(above.length + 1, column, Math.max(1, wanted.rows.length - 1), 1), "yyyy-mm-dd");
  paint(sheet.getRangeByIndexes(above.length, 0, 1, width), LOOKS.header);
  for (const { first, count } of spansByBytes(wanted.rows)) {
    const rows = wanted.rows.slice(first, first + count);
    sheet.getRangeByIndexes(above.length + first, 0, count, width).values = rows.map((row) => Array.from({ length: width }, (_, c) => inCell(row[c] ?? null)));
    // eslint-disable-next-line no-restricted-syntax -- one journey per piece: pieces keep the request under the payload limit
    await session.sync();
  }
  if (wanted.table !== undefined) sheet.tables.add(sheet.getRangeByIndexes(above.length, 0, wanted.rows.length, width), true).name = wanted.table;
  (wanted.widths ?? []).forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = (characters * 7 + 5) * 0.75;
  });
  sheet.freezePanes.freezeRows(above.length + 1);
  await session.sync();
}

/** Adds sheets; one whose name is taken stops everything before anything is written. */
export function insertSheets(sheets: readonly NewSheet[], options: ExcelOptions = {}): Promise<ExcelResult<readonly string[]>> {
  return runExcel(async (session) => {
    const taken = sheets.map(({ name }) => session.context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await session.sync();
    const clash = taken.find((sheet) => !sheet.isNullObject);
    if (clash) throw new ExcelStopped("sheet-name-taken", { sheet: clash.name });
    for (const sheet of sheets) await insertSheet(session, sheet);
    return sheets.map((sheet) => sheet.name);
  }, options);
}

import type { CellScalar, Rect } from "../workbook/grid";
import { CHUNK_CELLS } from "./chunks";
import type { ExcelSession } from "./session";

/** Rows at the top whose formats are asked in full: titles, headers, the first records. */
const SAMPLE_ROWS = 40;
/** A serial below this is a day of the year 1900: nobody's date, so its format says nothing we need. */
const SMALLEST_SERIAL = 366;

const GENERAL = "General";

/** Per column either one format, or one for each row. */
export type ColumnFormats = readonly (string | readonly string[])[];

function mattersHere(value: CellScalar | undefined): boolean {
  return typeof value === "number" && (value > SMALLEST_SERIAL || !Number.isInteger(value));
}

/** Columns where a number format can change what a number means: possible dates, percentages, `000`. */
function columnsThatMatter(values: readonly (readonly CellScalar[])[], sample: readonly (readonly string[])[], columns: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < columns; column++) {
    const set = sample.some((row, r) => (row[column] ?? GENERAL) !== GENERAL && typeof values[r]?.[column] === "number");
    if (set || values.slice(sample.length).some((row) => mattersHere(row[column]))) found.push(column);
  }
  return found;
}

function loadFormats(session: ExcelSession, sheetId: string, rect: Rect): Excel.Range {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1).load("numberFormat");
}

function textFormats(range: Excel.Range): string[][] {
  return (range.numberFormat as unknown[][]).map((row) => row.map(String));
}

/** The top in full, then only the columns where it matters: formats weigh as much as values, and most are General. */
export async function readFormats(session: ExcelSession, sheetId: string, rect: Rect, values: readonly (readonly CellScalar[])[]): Promise<ColumnFormats> {
  const width = rect.right - rect.left + 1;
  const sampleBottom = Math.min(rect.bottom, rect.top + SAMPLE_ROWS - 1);
  const top = loadFormats(session, sheetId, { ...rect, bottom: sampleBottom });
  await session.sync();
  const sample = textFormats(top);
  const formats: string[][] = Array.from({ length: width }, (_, c) => sample.map((row) => row[c] ?? GENERAL));
  if (sampleBottom < rect.bottom) {
    for (const column of columnsThatMatter(values, sample, width)) {
      const rest = await readColumn(session, sheetId, { top: sampleBottom + 1, bottom: rect.bottom, left: rect.left + column, right: rect.left + column });
      formats[column] = [...(formats[column] ?? []), ...rest];
    }
  }
  return formats.map((column) => (column.every((format) => format === column[0]) ? (column[0] ?? GENERAL) : column));
}

async function readColumn(session: ExcelSession, sheetId: string, rect: Rect): Promise<string[]> {
  const all: string[] = [];
  for (let top = rect.top; top <= rect.bottom; top += CHUNK_CELLS / 2) {
    const range = loadFormats(session, sheetId, { ...rect, top, bottom: Math.min(rect.bottom, top + CHUNK_CELLS / 2 - 1) });
    // eslint-disable-next-line no-restricted-syntax -- one journey per piece: pieces keep the answer under the payload limit
    await session.sync();
    for (const row of textFormats(range)) all.push(row[0] ?? GENERAL);
  }
  return all;
}

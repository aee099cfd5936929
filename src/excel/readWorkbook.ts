import { rectAddress, type Rect, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import { ExcelStopped, isUnsupported, type ExcelResult } from "./problem";
import { readFormats, type ColumnFormats } from "./readFormats";
import { readFormulas } from "./readFormulas";
import { readHidden } from "./readHidden";
import { readMerges } from "./readMerges";
import { readValues } from "./readValues";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";
import { listSheets, type SheetFacts } from "./sheetList";

export interface ReadLimits {
  readonly cellsPerSheet: number;
  readonly cellsInAll: number;
}

export interface ReadOptions extends ExcelOptions {
  /** In cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly limits?: Partial<ReadLimits>;
}

/** A range of all 16,384 columns is whole rows, of which Excel gives no values: the last column is left out. */
const MOST_COLUMNS = 16_383;

const LIMITS: ReadLimits = { cellsPerSheet: 4_000_000, cellsInAll: 10_000_000 };

function cellCount(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Cuts a rectangle to whole rows that fit; null where not even the first row does. */
function topPart(rect: Rect, cells: number): Rect | null {
  const rows = Math.floor(cells / (rect.right - rect.left + 1));
  if (rows < 1) return null;
  return { ...rect, bottom: Math.min(rect.bottom, rect.top + rows - 1) };
}

interface Part {
  readonly sheet: SheetFacts;
  readonly rect: Rect | null;
}

type Omission = WorkbookGrid["omitted"][number];

function omission(sheet: string, rect: Rect): Omission {
  return { sheet, address: rectAddress(rect), cells: cellCount(rect) };
}

/** Our own sheets are no sources: listed with their mark, their cells left alone. */
function planReading(sheets: readonly SheetFacts[], limits: ReadLimits): { parts: Part[]; omitted: WorkbookGrid["omitted"] } {
  const omitted: Omission[] = [];
  let left = limits.cellsInAll;
  const parts = sheets.map((sheet) => {
    if (!sheet.used || sheet.mark !== null) return { sheet, rect: null };
    const wide = sheet.used;
    const used = { ...wide, right: Math.min(wide.right, wide.left + MOST_COLUMNS - 1) };
    const rect = topPart(used, Math.min(limits.cellsPerSheet, left));
    if (used.right < wide.right) omitted.push(omission(sheet.name, { ...wide, left: used.right + 1 }));
    const rest = rect ? { ...used, top: rect.bottom + 1 } : used;
    if (rest.top <= rest.bottom) omitted.push(omission(sheet.name, rest));
    left -= rect ? cellCount(rect) : 0;
    return { sheet, rect };
  });
  return { parts, omitted };
}

function formatAt(formats: ColumnFormats, row: number, column: number): string {
  const of = formats[column];
  return typeof of === "string" ? of : (of?.[row] ?? "General");
}

const NOTHING = { values: [], numberFormat: () => "General", formula: () => null, merges: [], isRowHidden: () => false, isColumnHidden: () => false };

async function readSheet(session: ExcelSession, { sheet, rect }: Part, onCells: (cells: number) => void): Promise<SheetGrid> {
  const facts = { name: sheet.name, visibility: sheet.visibility, mark: sheet.mark, tables: sheet.tables };
  if (!rect) return { ...facts, top: 0, left: 0, ...NOTHING };
  const width = rect.right - rect.left + 1;
  const values = await readValues(session, sheet.id, rect, (rows) => onCells(rows * width));
  const formats = await readFormats(session, sheet.id, rect, values);
  const merges = await readMerges(session, sheet.id, rect);
  const hidden = await readHidden(session, sheet, rect);
  const formulas = await readFormulas(session, sheet.id, rect);
  return {
    ...facts, top: rect.top, left: rect.left, values, merges, ...hidden,
    numberFormat: (row, column) => formatAt(formats, row - rect.top, column - rect.left),
    formula: formulas.size === 0 ? () => null : (row, column) => formulas.get(`${row}:${column}`) ?? null,
  };
}

/** The date system has no property outside previews: 1 January 2000 is 36526 in the system of 1900 and 35064 in that of 1904. */
async function readDate1904(session: ExcelSession): Promise<boolean> {
  const probe = session.context.workbook.functions.date(2000, 1, 1);
  probe.load("value");
  try {
    await session.sync();
    return probe.value === 35064;
  } catch (error) {
    if (error instanceof ExcelStopped || !isUnsupported(error)) throw error;
    return false;
  }
}

/** Reads every sheet as it is, in pieces under the payload limit. Nothing is changed. */
export function readWorkbook(options: ReadOptions = {}): Promise<ExcelResult<WorkbookGrid>> {
  const limits = { ...LIMITS, ...options.limits };
  return runExcel(async (session) => {
    const { parts, omitted } = planReading(await listSheets(session), limits);
    const total = parts.reduce((sum, part) => sum + (part.rect ? cellCount(part.rect) : 0), 0);
    let done = 0;
    const sheets: SheetGrid[] = [];
    for (const part of parts) {
      sheets.push(await readSheet(session, part, (cells) => options.onProgress?.((done += cells), total)));
    }
    return { sheets, omitted, date1904: await readDate1904(session) };
  }, options);
}

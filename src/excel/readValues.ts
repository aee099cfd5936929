import type { CellScalar, Rect } from "../workbook/grid";
import { CHUNK_CELLS, nextRowCount } from "./chunks";
import { mayBeTooLarge } from "./problem";
import type { ExcelSession } from "./session";

const ERROR_TEXT = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|GETTING_DATA)$/;
/** Cells of the first chunk, before anything is known of their size. */
const FIRST_CELLS = 20_000;

interface Chunk {
  readonly values: CellScalar[][];
  readonly raw: readonly (readonly unknown[])[];
}

function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_TEXT.test(value);
}

/** A cell as `values` and `valueTypes` of Office.js tell it: blank is null, and an error is no text. */
export function scalarOf(value: unknown, type: unknown): CellScalar {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** One block. The API writes errors as text, so where text looks like one, the types of the cells are asked as well. */
async function readBlock(session: ExcelSession, sheetId: string, rect: Rect): Promise<Chunk> {
  const rows = rect.bottom - rect.top + 1;
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(rect.top, rect.left, rows, rect.right - rect.left + 1).load("values");
  await session.sync();
  const raw: unknown = range.values;
  if (!Array.isArray(raw)) return { values: [], raw: [] };
  const values = raw as unknown[][];
  let types: Excel.RangeValueType[][] | null = null;
  if (values.some((row) => row.some(looksLikeError))) {
    range.load("valueTypes");
    await session.sync();
    types = range.valueTypes;
  }
  return { raw: values, values: values.map((row, r) => row.map((value, c) => scalarOf(value, types?.[r]?.[c]))) };
}

/** Reads a block, in halves where Excel finds it too large: it refuses, or hands back null without a word (excel-facts A1). */
async function readOrHalve(session: ExcelSession, sheetId: string, rect: Rect): Promise<Chunk> {
  const rows = rect.bottom - rect.top + 1;
  try {
    const chunk = await readBlock(session, sheetId, rect);
    if (chunk.values.length === rows) return chunk;
    if (rows === 1) throw new Error("Excel gives no values of a single row");
  } catch (error) {
    if (rows === 1 || !mayBeTooLarge(error)) throw error;
  }
  const middle = rect.top + Math.ceil(rows / 2) - 1;
  const upper = await readOrHalve(session, sheetId, { ...rect, bottom: middle });
  const lower = await readOrHalve(session, sheetId, { ...rect, top: middle + 1 });
  return { values: [...upper.values, ...lower.values], raw: [...upper.raw, ...lower.raw] };
}

/** Values of a rectangle, in pieces sized by what the last piece weighed. */
export async function readValues(session: ExcelSession, sheetId: string, rect: Rect, onRows: (rows: number) => void): Promise<CellScalar[][]> {
  const columns = rect.right - rect.left + 1;
  const all: CellScalar[][] = [];
  let rows = Math.max(1, Math.floor(Math.min(FIRST_CELLS, CHUNK_CELLS) / columns));
  for (let top = rect.top; top <= rect.bottom;) {
    const bottom = Math.min(rect.bottom, top + rows - 1);
    const chunk = await readOrHalve(session, sheetId, { ...rect, top, bottom });
    for (const row of chunk.values) all.push(row);
    onRows(bottom - top + 1);
    rows = nextRowCount(chunk.raw, columns);
    top = bottom + 1;
  }
  return all;
}

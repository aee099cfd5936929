import type { PlanBlock, PlanCell, PlanValue } from "../reports";
import { cellAddress, type Rect } from "../workbook/grid";
import { spansByBytes, type RowSpan } from "./chunks";
import { LOOKS, paint, setNumberFormat } from "./looks";
import { blockCells, lookRects, widest } from "./planShape";
import { ExcelStopped, mayBeTooLarge } from "./problem";
import { cellText } from "./safeText";
import type { ExcelSession } from "./session";

/** Hears of what became of a block: rows that are written, and cells whose formula would have given something else and that hold the value. */
export interface WriteListener {
  readonly onRows: (rows: number) => void;
  readonly onReplaced: (row: number, column: number) => void;
}

type CellValues = (string | number | boolean)[][];

/** `""` clears a cell; null would mean "leave as it is" to Excel. */
function written(value: PlanValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" ? cellText(value) : value;
}

function same(wanted: PlanValue, found: unknown): boolean {
  if (wanted === null || wanted === "") return found === "" || found === null;
  if (typeof wanted === "number" && typeof found === "number") return Math.abs(wanted - found) <= Math.abs(wanted) * 1e-12;
  return wanted === found;
}

/** What a formula gives: sums of decimals may differ in their last digits, and an empty text is a blank. */
function sameResult(wanted: PlanValue, found: unknown): boolean {
  return same(wanted, found) || (typeof wanted === "number" && typeof found === "number" && Math.abs(wanted - found) <= 1e-9);
}

function rangeOf(session: ExcelSession, sheet: string, rect: Rect): Excel.Range {
  return session.context.workbook.worksheets.getItem(sheet)
    .getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
}

/** Looks go first: a cell must be text before text is put into it, or `001` becomes 1 and `4-20` a date. */
function queueLooks(session: ExcelSession, sheet: string, cells: readonly (readonly PlanCell[])[], top: number, left: number): void {
  for (const { look, text, rect } of lookRects(cells, top, left)) {
    const range = rangeOf(session, sheet, rect);
    setNumberFormat(range, text ? "@" : LOOKS[look].numberFormat === "@" ? "General" : LOOKS[look].numberFormat);
    paint(range, LOOKS[look]);
  }
}

function padded(cells: readonly (readonly PlanCell[])[], width: number): CellValues {
  return cells.map((row) => Array.from({ length: width }, (_, c) => row[c]?.formula ?? written(row[c]?.value ?? null)));
}

/** Writes one piece and reads it back in the same journey; text must have stayed text, numbers the same number. */
async function writeSpan(session: ExcelSession, sheet: string, cells: readonly (readonly PlanCell[])[], rect: Rect, onReplaced: WriteListener["onReplaced"]): Promise<void> {
  const width = rect.right - rect.left + 1;
  queueLooks(session, sheet, cells, rect.top, rect.left);
  const range = rangeOf(session, sheet, rect);
  if (cells.some((row) => row.some((cell) => cell.formula !== undefined))) range.formulas = padded(cells, width);
  else range.values = padded(cells, width);
  const back = rangeOf(session, sheet, rect).load("values");
  await session.sync();
  let differ = false;
  cells.forEach((row, r) => row.forEach((cell, c) => {
    const found: unknown = back.values[r]?.[c];
    if (cell.formula !== undefined ? sameResult(cell.value, found) : same(cell.value, found)) return;
    if (cell.formula === undefined) throw new ExcelStopped("write-differs", { sheet, at: cellAddress(rect.top + r, rect.left + c) });
    // A formula of ours is worth having only where it gives what was reckoned.
    differ = true;
    onReplaced(rect.top + r, rect.left + c);
    rangeOf(session, sheet, { top: rect.top + r, bottom: rect.top + r, left: rect.left + c, right: rect.left + c }).values = [[written(cell.value)]];
  }));
  if (differ) await session.sync();
}

async function writeOrHalve(session: ExcelSession, sheet: string, cells: readonly (readonly PlanCell[])[], rect: Rect, onReplaced: WriteListener["onReplaced"]): Promise<void> {
  try {
    await writeSpan(session, sheet, cells, rect, onReplaced);
  } catch (error) {
    if (cells.length === 1 || error instanceof ExcelStopped || !mayBeTooLarge(error)) throw error;
    const half = Math.ceil(cells.length / 2);
    await writeOrHalve(session, sheet, cells.slice(0, half), { ...rect, bottom: rect.top + half - 1 }, onReplaced);
    await writeOrHalve(session, sheet, cells.slice(half), { ...rect, top: rect.top + half }, onReplaced);
  }
}

/** Writes the values of a block in pieces sized by bytes. */
export async function writeCells(session: ExcelSession, sheet: string, block: PlanBlock, { onRows, onReplaced }: WriteListener): Promise<void> {
  const cells = blockCells(block);
  if (!cells || cells.length === 0) return;
  const width = widest(cells);
  if (width === 0) return;
  const spans: RowSpan[] = spansByBytes(cells.map((row) => row.map((cell) => cell.value)));
  for (const { first, count } of spans) {
    const rect = { top: block.row + first, left: block.column, bottom: block.row + first + count - 1, right: block.column + width - 1 };
    await writeOrHalve(session, sheet, cells.slice(first, first + count), rect, onReplaced);
    onRows(count);
  }
}

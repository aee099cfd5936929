import { spansByBytes } from "../chunks";
import { addHiddenSheet, hiddenSheet, piecesOf } from "../hiddenSheet";
import { setNumberFormat } from "../looks";
import { ExcelStopped, type ExcelResult } from "../problem";
import { runExcel, type ExcelOptions, type ExcelSession } from "../session";

/** What is put away of one formula: a formula of the references it had, which Excel keeps up to date, and a text about the rest. */
export interface StoredFormula { readonly pins: string; readonly text: string }
/** The same with its row in the store (0-based). */
export interface StoredRow extends StoredFormula { readonly row: number }

const SHEET = "QUAL Formulas";
export const STORE_KIND = "formulas";

const storeSheet = (session: ExcelSession): Promise<Excel.Worksheet | null> => hiddenSheet(session, SHEET, STORE_KIND);

/** Rows that hold something, in the order they were put away. */
export async function storedRows(session: ExcelSession): Promise<readonly StoredRow[]> {
  const sheet = await storeSheet(session);
  const used = sheet?.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnCount");
  if (!sheet || !used) return [];
  await session.sync();
  if (used.isNullObject) return [];
  const found: StoredRow[] = [];
  const step = Math.max(1, Math.floor(20_000 / used.columnCount));
  for (let top = used.rowIndex; top < used.rowIndex + used.rowCount; top += step) {
    const range = sheet.getRangeByIndexes(top, 0, Math.min(step, used.rowIndex + used.rowCount - top), used.columnCount).load("formulas");
    // eslint-disable-next-line no-restricted-syntax -- one journey per piece of the store
    await session.sync();
    (range.formulas as unknown[][]).forEach(([pins, ...text], r) => {
      if (typeof pins === "string" && pins.startsWith("=")) found.push({ row: top + r, pins, text: text.map((piece) => String(piece ?? "")).join("") });
    });
  }
  return found;
}

export function readStoredFormulas(options: ExcelOptions = {}): Promise<ExcelResult<readonly StoredRow[]>> {
  return runExcel(storedRows, options);
}

/** Puts formulas away under those that are there: nothing that is kept is ever written again. Read back before anything else is touched. */
export async function storeFormulas(session: ExcelSession, formulas: readonly StoredFormula[]): Promise<void> {
  if (formulas.length === 0) return;
  const there = await storeSheet(session);
  const sheet = there ?? addHiddenSheet(session, SHEET, STORE_KIND);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await session.sync();
  const first = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const rows = formulas.map(({ pins, text }) => ({ pins, pieces: piecesOf(text) }));
  const width = rows.reduce((most, row) => Math.max(most, row.pieces.length), 1);
  for (const span of spansByBytes(rows.map((row) => [row.pins, ...row.pieces]))) {
    const some = rows.slice(span.first, span.first + span.count);
    const texts = sheet.getRangeByIndexes(first + span.first, 1, span.count, width);
    setNumberFormat(texts, "@");
    texts.values = some.map((row) => Array.from({ length: width }, (_, c) => row.pieces[c] ?? ""));
    const places = sheet.getRangeByIndexes(first + span.first, 0, span.count, 1);
    setNumberFormat(places, "General");
    places.formulas = some.map((row) => [row.pins]);
    const back = sheet.getRangeByIndexes(first + span.first, 0, span.count, width + 1).load("formulas");
    // eslint-disable-next-line no-restricted-syntax -- one journey per piece: pieces keep the request under the payload limit
    await session.sync();
    const kept = (back.formulas as unknown[][]).every((row, r) => typeof row[0] === "string" && row[0].startsWith("=") && row.slice(1).join("") === some[r]?.pieces.join(""));
    if (!kept) throw new ExcelStopped("formulas-not-kept");
  }
}

/** Lets go of formulas that stand in their cells again. */
export async function forgetFormulas(session: ExcelSession, rows: readonly number[]): Promise<void> {
  const sheet = rows.length === 0 ? null : await storeSheet(session);
  if (sheet === null) return;
  const used = sheet.getUsedRangeOrNullObject().load("columnCount");
  await session.sync();
  if (used.isNullObject) return;
  const sorted = [...rows].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to + 1 < sorted.length && (sorted[to + 1] ?? 0) === (sorted[to] ?? 0) + 1) to += 1;
    sheet.getRangeByIndexes(sorted[from] ?? 0, 0, to - from + 1, used.columnCount).clear("Contents");
    from = to + 1;
  }
  await session.sync();
}

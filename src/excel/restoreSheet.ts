import { setNumberFormat } from "./looks";
import { MARK_NAME, markFormula, readMark } from "./mark";
import { ExcelStopped } from "./problem";
import { cellText } from "./safeText";
import type { ExcelSession } from "./session";

const SHEET = "QUAL Restore";
const KIND = "restore";
const KEPT = 5;
const MOST_CHARACTERS = 2_000_000;
/** A cell takes 32,767 characters. */
const PIECE = 30_000;

/** Our sheet of restore points; null where there is none yet. One of that name without our mark is somebody's and is left alone. */
async function pointsSheet(session: ExcelSession): Promise<Excel.Worksheet | null> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(SHEET).load("name");
  await session.sync();
  if (sheet.isNullObject) return null;
  const mark = sheet.names.getItemOrNullObject(MARK_NAME).load("formula");
  await session.sync();
  if (mark.isNullObject || !readMark(String(mark.formula))?.startsWith(`${KIND}/`)) throw new ExcelStopped("no-free-sheet-name", { sheet: SHEET });
  return sheet;
}

function addPointsSheet(session: ExcelSession): Excel.Worksheet {
  const added = session.context.workbook.worksheets.add(SHEET);
  added.names.add(MARK_NAME, markFormula({ kind: KIND, version: 1 })).visible = false;
  added.visibility = "VeryHidden";
  return added;
}

async function textsOf(session: ExcelSession, sheet: Excel.Worksheet | null): Promise<string[]> {
  if (sheet === null) return [];
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  await session.sync();
  if (used.isNullObject) return [];
  const rows = used.values as unknown[][];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => String(row[column] ?? "")).join("")).filter((json) => json !== "");
}

/** Points stand in columns, the latest first: a row per piece of JSON. */
export async function readPoints(session: ExcelSession): Promise<string[]> {
  return textsOf(session, await pointsSheet(session));
}

/** Replaces the points by others; without a sheet for them one is added, very hidden. */
async function writePoints(session: ExcelSession, found: Excel.Worksheet | null, points: readonly string[]): Promise<void> {
  const sheet = found ?? addPointsSheet(session);
  const used = sheet.getUsedRangeOrNullObject().load("address");
  await session.sync();
  if (!used.isNullObject) used.clear();
  points.forEach((json, column) => {
    const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, i) => [cellText(json.slice(i * PIECE, (i + 1) * PIECE))]);
    const range = sheet.getRangeByIndexes(0, column, pieces.length, 1);
    setNumberFormat(range, "@");
    range.values = pieces;
  });
  await session.sync();
}

/** Keeps a point as the latest of five. One that is too large is refused before anything is touched. */
export async function keepPoint(session: ExcelSession, json: string, ranges: readonly string[]): Promise<void> {
  if (json.length > MOST_CHARACTERS) throw new ExcelStopped("restore-too-large", { ranges: ranges.slice(0, 5) });
  const sheet = await pointsSheet(session);
  const older = await textsOf(session, sheet);
  await writePoints(session, sheet, [json, ...older].slice(0, KEPT));
}

/** Forgets a point, wherever it stands among the five. */
export async function forgetPoint(session: ExcelSession, json: string): Promise<void> {
  const sheet = await pointsSheet(session);
  if (sheet === null) return;
  const points = await textsOf(session, sheet);
  const at = points.indexOf(json);
  if (at >= 0) await writePoints(session, sheet, points.filter((_, index) => index !== at));
}

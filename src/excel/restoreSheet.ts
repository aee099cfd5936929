import { rectAddress } from "../workbook/grid";
import { addHiddenSheet, hiddenSheet, piecesOf } from "./hiddenSheet";
import { setNumberFormat } from "./looks";
import { ExcelStopped } from "./problem";
import { packPoint, type RestorePoint } from "./restorePoint";
import { cellText } from "./safeText";
import type { ExcelSession } from "./session";

const SHEET = "QUAL Restore";
const KIND = "restore";
const KEPT = 5;
const MOST_CHARACTERS = 2_000_000;

const pointsSheet = (session: ExcelSession): Promise<Excel.Worksheet | null> => hiddenSheet(session, SHEET, KIND);

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
  const sheet = found ?? addHiddenSheet(session, SHEET, KIND);
  const used = sheet.getUsedRangeOrNullObject().load("address");
  await session.sync();
  if (!used.isNullObject) used.clear();
  points.forEach((json, column) => {
    const pieces = piecesOf(json).map((piece) => [cellText(piece)]);
    const range = sheet.getRangeByIndexes(0, column, pieces.length, 1);
    setNumberFormat(range, "@");
    range.values = pieces;
  });
  await session.sync();
}

/** Keeps a point as the latest of five. One that is too large is refused before anything is touched. */
export async function keepPoint(session: ExcelSession, point: RestorePoint): Promise<void> {
  const json = packPoint(point);
  if (json.length > MOST_CHARACTERS) throw new ExcelStopped("restore-too-large", { ranges: point.blocks.slice(0, 5).map(({ sheet, rect }) => `${sheet} ${rectAddress(rect)}`) });
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

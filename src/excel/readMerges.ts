import type { Rect } from "../workbook/grid";
import { ExcelStopped } from "./problem";
import type { ExcelSession } from "./session";
import { rectOf } from "./sheetList";

const BOXES = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";
/** Asking for the merged areas of more rows than this has no use: merges carry meaning in headers and sparse keys, not in 100,000 records. */
const ROWS_WITH_MEANING = 20_000;

async function mergesWithin(session: ExcelSession, sheetId: string, rect: Rect): Promise<Rect[]> {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  await session.sync();
  if (merged.isNullObject) return [];
  merged.areas.load(BOXES);
  await session.sync();
  return merged.areas.items.map(rectOf);
}

/** The API gives up above 512 areas (excel-facts A1): then each half is asked on its own. */
export async function readMerges(session: ExcelSession, sheetId: string, rect: Rect): Promise<Rect[]> {
  const looked = { ...rect, bottom: Math.min(rect.bottom, rect.top + ROWS_WITH_MEANING - 1) };
  try {
    return await mergesWithin(session, sheetId, looked);
  } catch (error) {
    if (error instanceof ExcelStopped || looked.top === looked.bottom) throw error;
  }
  const middle = Math.floor((looked.top + looked.bottom) / 2);
  const halves = [
    ...(await readMerges(session, sheetId, { ...looked, bottom: middle })),
    ...(await readMerges(session, sheetId, { ...looked, top: middle + 1 })),
  ];
  const seen = new Map(halves.map((area) => [`${area.top}:${area.left}`, area]));
  return [...seen.values()];
}

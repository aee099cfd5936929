import type { Rect } from "../workbook/grid";
import { isUnsupported } from "./problem";
import type { ExcelSession } from "./session";

/** Formulas are evidence, not data: beyond this many areas a sheet is full of them and one more tells nothing. */
const MOST_AREAS = 2_000;
const MOST_CELLS = 100_000;

async function formulaAreas(session: ExcelSession, sheetId: string, rect: Rect): Promise<Excel.Range[]> {
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
  const found = range.getSpecialCellsOrNullObject("Formulas").load("areaCount,cellCount");
  await session.sync();
  if (found.isNullObject || found.areaCount > MOST_AREAS || found.cellCount > MOST_CELLS) return [];
  found.areas.load("items/rowIndex,items/columnIndex,items/formulas");
  await session.sync();
  return found.areas.items;
}

/** Formula text by `row:column`. Only cells that have one are asked for, by Excel's own "go to special". */
export async function readFormulas(session: ExcelSession, sheetId: string, rect: Rect): Promise<ReadonlyMap<string, string>> {
  const formulas = new Map<string, string>();
  try {
    for (const area of await formulaAreas(session, sheetId, rect)) {
      (area.formulas as unknown[][]).forEach((row, r) => row.forEach((formula, c) => {
        if (typeof formula === "string" && formula.startsWith("=")) formulas.set(`${area.rowIndex + r}:${area.columnIndex + c}`, formula);
      }));
    }
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  }
  return formulas;
}

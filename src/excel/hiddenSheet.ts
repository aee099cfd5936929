import { MARK_NAME, markFormula, readMark } from "./mark";
import { ExcelStopped } from "./problem";
import type { ExcelSession } from "./session";

/** A cell takes 32,767 characters. */
const PIECE = 30_000;

/** A very hidden sheet of ours; null where there is none yet. One of that name without our mark is somebody's and is left alone. */
export async function hiddenSheet(session: ExcelSession, name: string, kind: string): Promise<Excel.Worksheet | null> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await session.sync();
  if (sheet.isNullObject) return null;
  const mark = sheet.names.getItemOrNullObject(MARK_NAME).load("formula");
  await session.sync();
  if (mark.isNullObject || !readMark(String(mark.formula))?.startsWith(`${kind}/`)) throw new ExcelStopped("no-free-sheet-name", { sheet: name });
  return sheet;
}

export function addHiddenSheet(session: ExcelSession, name: string, kind: string): Excel.Worksheet {
  const added = session.context.workbook.worksheets.add(name);
  added.names.add(MARK_NAME, markFormula({ kind, version: 1 })).visible = false;
  added.visibility = "VeryHidden";
  return added;
}

/** A long text in pieces that cells take; an empty text is one piece. */
export function piecesOf(text: string): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(text.length / PIECE)) }, (_, index) => text.slice(index * PIECE, (index + 1) * PIECE));
}

import { rectAddress, type Rect } from "../workbook/grid";
import { MARK_NAME, markFormula, readMark } from "./mark";
import { ExcelStopped, type ExcelResult } from "./problem";
import { cellText } from "./safeText";
import { setNumberFormat } from "./looks";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";

const SHEET = "QUAL Restore";
const KIND = "restore";
const KEPT = 5;
const MOST_CHARACTERS = 2_000_000;
/** A cell takes 32,767 characters. */
const PIECE = 30_000;

export interface Block {
  readonly sheet: string;
  readonly rect: Rect;
}

/** A cell as it was: formula, or value with the fact that it was text. */
type OldCell = readonly [content: string | number | boolean, format: string, isText: boolean];

interface RestorePoint {
  readonly label: string;
  readonly takenAt: string;
  readonly blocks: readonly { readonly sheet: string; readonly rect: Rect; readonly cells: readonly (readonly OldCell[])[] }[];
}

function rangeOf(session: ExcelSession, block: Block): Excel.Range {
  const { rect } = block;
  return session.context.workbook.worksheets.getItem(block.sheet)
    .getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
}

function oldCell(formula: unknown, value: unknown, format: unknown): OldCell {
  const content = typeof formula === "number" || typeof formula === "boolean" ? formula : String(formula ?? "");
  return [content, String(format), typeof value === "string" && content === value];
}

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

/** Points stand in columns, the latest first: a row per piece of JSON. */
async function readPoints(session: ExcelSession, sheet: Excel.Worksheet | null): Promise<string[]> {
  if (sheet === null) return [];
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  await session.sync();
  if (used.isNullObject) return [];
  const rows = used.values as unknown[][];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => String(row[column] ?? "")).join("")).filter((json) => json !== "");
}

async function writePoints(session: ExcelSession, sheet: Excel.Worksheet, points: readonly string[]): Promise<void> {
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

/** Keeps the old content of blocks on the user's sheets before they are touched: the last five, each up to 2 MB. */
export function takeRestorePoint(label: string, takenAt: string, blocks: readonly Block[], options: ExcelOptions = {}): Promise<ExcelResult<true>> {
  return runExcel(async (session) => {
    const ranges = blocks.map((block) => ({ block, range: rangeOf(session, block).load("formulas,values,numberFormat") }));
    await session.sync();
    const point: RestorePoint = {
      label, takenAt,
      blocks: ranges.map(({ block, range }) => ({
        ...block,
        cells: (range.formulas as unknown[][]).map((row, r) => row.map((formula, c) => oldCell(formula, range.values[r]?.[c], range.numberFormat[r]?.[c]))),
      })),
    };
    const json = JSON.stringify(point);
    if (json.length > MOST_CHARACTERS) throw new ExcelStopped("restore-too-large", { ranges: blocks.map((block) => `${block.sheet} ${rectAddress(block.rect)}`) });
    const sheet = await pointsSheet(session);
    const older = await readPoints(session, sheet);
    await writePoints(session, sheet ?? addPointsSheet(session), [json, ...older].slice(0, KEPT));
    return true as const;
  }, options);
}

/** Puts the blocks of the latest restore point back and forgets it; null where there is none. */
export function restoreLast(options: ExcelOptions = {}): Promise<ExcelResult<{ readonly label: string; readonly ranges: readonly string[] } | null>> {
  return runExcel(async (session) => {
    const sheet = await pointsSheet(session);
    const [latest, ...older] = await readPoints(session, sheet);
    if (sheet === null || latest === undefined) return null;
    const point = JSON.parse(latest) as RestorePoint;
    for (const block of point.blocks) {
      const range = rangeOf(session, block);
      range.numberFormat = block.cells.map((row) => row.map(([, format]) => format));
      range.formulas = block.cells.map((row) => row.map(([content, , isText]) => (isText && content !== "" ? `'${String(content)}` : content)));
    }
    await writePoints(session, sheet, older);
    return { label: point.label, ranges: point.blocks.map((block) => `${block.sheet} ${rectAddress(block.rect)}`) };
  }, options);
}

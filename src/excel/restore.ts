import { cellAddress, rectAddress, type Rect } from "../workbook/grid";
import { openSheets } from "./openSheets";
import { ExcelStopped, type ExcelResult } from "./problem";
import { unpackPoint, type OldCell, type PointBlock, type RestorePoint } from "./restorePoint";
import { forgetPoint, keepPoint, readPoints } from "./restoreSheet";
import { runExcel, type ExcelOptions, type ExcelSession } from "./session";

/** Blocks of one journey: enough to be quick, few enough for the payload limit. */
const BLOCKS_A_SYNC = 300;

export interface Block {
  readonly sheet: string;
  readonly rect: Rect;
}

/** A cell that was left as it is, and why: `changed`, `formula`, `protected`, `gone`, `differs`. */
export interface SkippedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: "changed" | "formula" | "protected" | "gone" | "differs";
}

export interface Restored {
  readonly label: string;
  readonly takenAt: string;
  readonly ranges: readonly string[];
  readonly cells: number;
  readonly skipped: readonly SkippedCell[];
}

/** What is known of a restore point without looking into its cells. `json` is its text, to be kept as a file. */
export interface PointFacts {
  readonly label: string;
  readonly takenAt: string;
  readonly cells: number;
  readonly json: string;
}

export function rangeOf(session: ExcelSession, { sheet, rect }: Block): Excel.Range {
  return session.context.workbook.worksheets.getItem(sheet)
    .getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
}

/** A cell as `formulas`, `values` and `numberFormat` of Office.js tell it. */
export function oldCell(formula: unknown, value: unknown, format: unknown): OldCell {
  const content = typeof formula === "number" || typeof formula === "boolean" ? formula : String(formula ?? "");
  return { content, format: String(format), isText: typeof value === "string" && content === value };
}

/** Keeps the old content of blocks on the user's sheets before they are touched: the last five, each up to 2 MB. */
export function takeRestorePoint(label: string, takenAt: string, blocks: readonly Block[], options: ExcelOptions = {}): Promise<ExcelResult<true>> {
  return runExcel(async (session) => {
    const ranges = blocks.map((block) => ({ block, range: rangeOf(session, block).load("formulas,values,numberFormat") }));
    await session.sync();
    const point: RestorePoint = {
      label, takenAt,
      blocks: ranges.map(({ block, range }) => ({
        ...block, wrote: null,
        cells: (range.formulas as unknown[][]).map((row, r) => row.map((formula, c) => oldCell(formula, range.values[r]?.[c], range.numberFormat[r]?.[c]))),
      })),
    };
    await keepPoint(session, point);
    return true as const;
  }, options);
}

function cellCount({ blocks }: RestorePoint): number {
  return blocks.reduce((sum, { cells }) => sum + cells.reduce((all, row) => all + row.length, 0), 0);
}

/** The latest restore point; null where there is none. */
export function latestRestorePoint(options: ExcelOptions = {}): Promise<ExcelResult<PointFacts | null>> {
  return runExcel(async (session) => {
    const [json] = await readPoints(session);
    const point = json === undefined ? null : unpackPoint(json);
    return json === undefined || point === null ? null : { label: point.label, takenAt: point.takenAt, cells: cellCount(point), json };
  }, options);
}

/** What stays of a block: cells that were edited since, or that hold a formula by now, are somebody's later work. */
function stays(block: PointBlock, values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): (SkippedCell["reason"] | null)[][] {
  return block.cells.map((row, r) => row.map((old, c) => {
    const wrote = block.wrote?.[r]?.[c];
    if (wrote === undefined) return null;
    const [value, formula] = [values[r]?.[c], formulas[r]?.[c]];
    if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return "formula";
    return value === wrote || value === old.content ? null : "changed";
  }));
}

async function restoreBlocks(session: ExcelSession, blocks: readonly PointBlock[]): Promise<SkippedCell[]> {
  const skipped: SkippedCell[] = [];
  const open = await openSheets(session, blocks.map((block) => block.sheet));
  const asked = blocks.flatMap((block) => {
    const state = open.get(block.sheet) ?? "gone";
    if (state === "open") return [{ block, now: rangeOf(session, block).load("values,formulas") }];
    skipped.push({ sheet: block.sheet, cell: rectAddress(block.rect), reason: state });
    return [];
  });
  if (asked.length === 0) return skipped;
  await session.sync();
  for (const { block, now } of asked) {
    const left = stays(block, now.values, now.formulas);
    left.forEach((row, r) => row.forEach((reason, c) => { if (reason !== null) skipped.push({ sheet: block.sheet, cell: cellAddress(block.rect.top + r, block.rect.left + c), reason }); }));
    const range = rangeOf(session, block);
    // null in a block that is written leaves the cell as it is.
    range.numberFormat = block.cells.map((row, r) => row.map(({ format }, c) => (left[r]?.[c] ? null : format))) as string[][];
    range.formulas = block.cells.map((row, r) => row.map(({ content, isText }, c) => (left[r]?.[c] ? null : isText && content !== "" ? `'${String(content)}` : content))) as unknown[][];
  }
  await session.sync();
  return skipped;
}

async function restore(session: ExcelSession, point: RestorePoint): Promise<Restored> {
  const skipped: SkippedCell[] = [];
  for (let at = 0; at < point.blocks.length; at += BLOCKS_A_SYNC) skipped.push(...await restoreBlocks(session, point.blocks.slice(at, at + BLOCKS_A_SYNC)));
  return { label: point.label, takenAt: point.takenAt, ranges: point.blocks.map((block) => `${block.sheet} ${rectAddress(block.rect)}`), cells: cellCount(point) - skipped.length, skipped };
}

/** Puts the blocks of the latest restore point back and forgets it; null where there is none. */
export function restoreLast(options: ExcelOptions = {}): Promise<ExcelResult<Restored | null>> {
  return runExcel(async (session) => {
    const [json] = await readPoints(session);
    if (json === undefined) return null;
    const point = unpackPoint(json);
    if (point === null) throw new ExcelStopped("restore-broken");
    const restored = await restore(session, point);
    await forgetPoint(session, json);
    return restored;
  }, options);
}

/** Puts back what a file holds that was kept of a restore point. */
export function restoreFrom(json: string, options: ExcelOptions = {}): Promise<ExcelResult<Restored>> {
  return runExcel(async (session) => {
    const point = unpackPoint(json);
    if (point === null) throw new ExcelStopped("restore-broken");
    const restored = await restore(session, point);
    await forgetPoint(session, json);
    return restored;
  }, options);
}

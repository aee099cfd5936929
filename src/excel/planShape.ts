import type { CellLook, PlanBlock, PlanCell, PlanValue } from "../reports";
import type { Rect } from "../workbook/grid";
import { LOOKS } from "./looks";

/** A block of a plan as one matrix of cells; null for blocks that hold no values. */
export function blockCells(block: PlanBlock): readonly (readonly PlanCell[])[] | null {
  if (block.kind === "values") return block.cells;
  if (block.kind !== "table") return null;
  const header = (look: CellLook) => (value: string): PlanCell => ({ value, look });
  const rows = block.rows.map((row) => row.map((value: PlanValue, c): PlanCell => ({ value, look: lookOf(value, block.looks[c]) })));
  return [block.labels.map(header("label")), block.fields.map(header("header")), ...rows];
}

/** Text under a numeric look would be taken for a number or a date: it is written as text. */
function lookOf(value: PlanValue, look: CellLook | undefined): CellLook {
  return look ?? (typeof value === "string" ? "text" : "integer");
}

/** Longest row; by a loop, because a spread of 100,000 rows is more than a call takes. */
export function widest(cells: readonly (readonly unknown[])[]): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Where a block's values stand on the sheet. */
export function blockRect(block: PlanBlock): Rect | null {
  const cells = blockCells(block);
  if (!cells || cells.length === 0) return null;
  const width = widest(cells);
  return width === 0 ? null : { top: block.row, left: block.column, bottom: block.row + cells.length - 1, right: block.column + width - 1 };
}

/** The table itself: fields and rows, without the row of labels above. */
export function tableRect(block: Extract<PlanBlock, { kind: "table" }>): Rect {
  return { top: block.row + 1, left: block.column, bottom: block.row + 1 + block.rows.length, right: block.column + block.fields.length - 1 };
}

/** Rectangles of equal look, merged downwards, so that a column of 10,000 levels is one range and not 10,000. */
export function lookRects(cells: readonly (readonly PlanCell[])[], top: number, left: number): { look: CellLook; text: boolean; rect: Rect }[] {
  const closed: { look: CellLook; text: boolean; rect: Rect }[] = [];
  let open = new Map<string, { look: CellLook; text: boolean; rect: Rect }>();
  cells.forEach((row, r) => {
    const next = new Map<string, { look: CellLook; text: boolean; rect: Rect }>();
    for (const run of rowRuns(row)) {
      const key = `${run.first}:${run.last}:${run.look}:${String(run.text)}`;
      const above = open.get(key);
      if (above) next.set(key, { ...above, rect: { ...above.rect, bottom: top + r } });
      else next.set(key, { look: run.look, text: run.text, rect: { top: top + r, bottom: top + r, left: left + run.first, right: left + run.last } });
    }
    for (const [key, each] of open) if (!next.has(key)) closed.push(each);
    open = next;
  });
  return [...closed, ...open.values()];
}

interface Run {
  readonly first: number;
  last: number;
  readonly look: CellLook;
  readonly text: boolean;
}

/** Looks whose cells hold words: their blanks go with the text around them, or a sparse column falls into many ranges. */
function isTextLook(look: CellLook): boolean {
  return LOOKS[look].numberFormat === "@";
}

function rowRuns(row: readonly PlanCell[]): Run[] {
  const runs: Run[] = [];
  row.forEach((cell, c) => {
    const look = cell.look ?? "text";
    const text = cell.formula !== undefined ? false : cell.value === null ? isTextLook(look) : typeof cell.value === "string";
    const last = runs.at(-1);
    if (last && last.look === look && last.text === text) last.last = c;
    else runs.push({ first: c, last: c, look, text });
  });
  return runs;
}

import type { Rect } from "../workbook/grid";

/** Where something stands: what runs are made of. */
export interface AtCell { readonly sheet: string; readonly row: number; readonly column: number }

/** Things one below the other in one column, for one range. */
export interface CellRun<Thing> { readonly sheet: string; readonly rect: Rect; readonly things: readonly Thing[] }

const RUNS_A_SYNC = 250;
const CELLS_A_RUN = 2_000;
const CELLS_A_SYNC = 6_000;

export function cellRuns<Thing extends AtCell>(things: readonly Thing[]): readonly CellRun<Thing>[] {
  const sorted = [...things].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row));
  const runs: { sheet: string; row: number; column: number; things: Thing[] }[] = [];
  for (const thing of sorted) {
    const last = runs.at(-1);
    if (last && last.sheet === thing.sheet && last.column === thing.column && last.row + last.things.length === thing.row && last.things.length < CELLS_A_RUN) last.things.push(thing);
    else runs.push({ sheet: thing.sheet, row: thing.row, column: thing.column, things: [thing] });
  }
  return runs.map(({ sheet, row, column, things: own }) => ({ sheet, rect: { top: row, left: column, bottom: row + own.length - 1, right: column }, things: own }));
}

export const cellsIn = (rect: Rect): number => (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);

/** A block in bands of rows, each small enough for a journey of its own. */
export function bandsOf(rect: Rect): readonly Rect[] {
  const step = Math.max(1, Math.floor(CELLS_A_RUN / (rect.right - rect.left + 1)));
  return Array.from({ length: Math.ceil((rect.bottom - rect.top + 1) / step) }, (_, index) => {
    const top = rect.top + index * step;
    return { ...rect, top, bottom: Math.min(rect.bottom, top + step - 1) };
  });
}

/** Blocks by journey: enough of them to be quick, few enough for the payload limit. */
export function* journeys<Block extends { readonly rect: Rect }>(blocks: readonly Block[]): Generator<readonly Block[]> {
  let some: Block[] = [], cells = 0;
  for (const block of blocks) {
    if (some.length > 0 && (some.length >= RUNS_A_SYNC || cells + cellsIn(block.rect) > CELLS_A_SYNC)) {
      yield some;
      [some, cells] = [[], 0];
    }
    some.push(block);
    cells += cellsIn(block.rect);
  }
  if (some.length > 0) yield some;
}

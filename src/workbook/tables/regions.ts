import type { Rect, SheetGrid } from "../grid";
import { cellAt, isBlank, overlaps, usedRect } from "./cells";

/** Rectangles of filled cells, separated by wholly empty columns and rows. Cells of `taken` (Excel tables) count as empty. */
export function findRegions(grid: SheetGrid, taken: readonly Rect[]): readonly Rect[] {
  const found: Rect[] = [];
  const pending: Rect[] = [usedRect(grid)];
  while (pending.length > 0) {
    const rect = pending.pop();
    if (!rect || rect.bottom < rect.top || rect.right < rect.left) continue;
    const { rows, columns } = occupied(grid, rect, taken);
    const rowRuns = runs(rows, rect.top);
    const columnRuns = runs(columns, rect.left);
    if (rowRuns.length === 0) continue;
    const one = columnRuns.length === 1 && rowRuns.length === 1;
    if (one) {
      found.push({ top: rowRuns[0]?.[0] ?? 0, bottom: rowRuns[0]?.[1] ?? 0, left: columnRuns[0]?.[0] ?? 0, right: columnRuns[0]?.[1] ?? 0 });
    } else if (columnRuns.length > 1) {
      for (const [left, right] of columnRuns) pending.push({ ...rect, left, right });
    } else {
      const [left, right] = columnRuns[0] ?? [rect.left, rect.right];
      for (const [top, bottom] of rowRuns) pending.push({ top, bottom, left, right });
    }
  }
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}

function occupied(grid: SheetGrid, rect: Rect, taken: readonly Rect[]): { rows: Uint8Array; columns: Uint8Array } {
  const rows = new Uint8Array(rect.bottom - rect.top + 1);
  const columns = new Uint8Array(rect.right - rect.left + 1);
  const inTheWay = taken.filter((other) => overlaps(other, rect));
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (isBlank(cellAt(grid, row, column))) continue;
      if (inTheWay.some((other) => row >= other.top && row <= other.bottom && column >= other.left && column <= other.right)) continue;
      rows[row - rect.top] = 1;
      columns[column - rect.left] = 1;
    }
  }
  return { rows, columns };
}

/** Runs of filled places, as first and last. */
function runs(filled: Uint8Array, offset: number): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  let start = -1;
  for (let index = 0; index <= filled.length; index += 1) {
    if (filled[index] === 1) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      result.push([start + offset, index - 1 + offset]);
      start = -1;
    }
  }
  return result;
}

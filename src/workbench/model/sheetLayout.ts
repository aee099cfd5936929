import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import type { Shift } from "./references";
import { RunList } from "./runList";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./sheetDefaults";
import { shiftRuns } from "./styleStore";

/** Stands in the run lists for "the sheet's default". */
const UNSET = -1;

/** Widths, heights and hiding of a sheet's columns and rows, in points. */
export class SheetLayout {
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  readonly widths = new RunList(UNSET);
  readonly heights = new RunList(UNSET);
  readonly hiddenRows = new RunList(0);
  readonly hiddenColumns = new RunList(0);

  columnWidth(column: number): number {
    const width = this.widths.get(column);
    return width === UNSET ? this.defaultColumnWidth : width;
  }

  rowHeight(row: number): number {
    const height = this.heights.get(row);
    return height === UNSET ? this.defaultRowHeight : height;
  }

  /** The row's own height; null where it has the default. */
  ownHeight(row: number): number | null {
    const height = this.heights.get(row);
    return height === UNSET ? null : height;
  }

  ownWidth(column: number): number | null {
    const width = this.widths.get(column);
    return width === UNSET ? null : width;
  }

  /** Whole rows or columns come, as high or wide as the one before, or go. */
  shift({ axis, at, count }: Shift): void {
    shiftRuns(axis === "row" ? this.heights : this.widths, at, count, at > 0 ? undefined : UNSET);
    shiftRuns(axis === "row" ? this.hiddenRows : this.hiddenColumns, at, count, 0);
  }

  /** Points from the sheet's top to a row's, hidden rows taking none; costs the runs, not the rows. */
  topOf(row: number): number {
    return distance(row, this.heights, this.hiddenRows, this.defaultRowHeight);
  }

  /** The row under a point from the top, and how far into it the point is. */
  rowAt(points: number): readonly [number, number] {
    return lineAt(points, MAX_ROWS, this.heights, this.hiddenRows, this.defaultRowHeight);
  }

  columnAt(points: number): readonly [number, number] {
    return lineAt(points, MAX_COLUMNS, this.widths, this.hiddenColumns, this.defaultColumnWidth);
  }

  leftOf(column: number): number {
    return distance(column, this.widths, this.hiddenColumns, this.defaultColumnWidth);
  }
}

function distance(end: number, sizes: RunList, hidden: RunList, normal: number): number {
  let points = 0;
  if (end <= 0) return 0;
  hidden.forEachRun(0, end - 1, (from, to, isHidden) => {
    if (isHidden === 1) return;
    sizes.forEachRun(from, to, (first, last, size) => {
      points += (last - first + 1) * (size === UNSET ? normal : size);
    });
  });
  return points;
}

function lineAt(points: number, count: number, sizes: RunList, hidden: RunList, normal: number): readonly [number, number] {
  let rest = Math.max(0, points);
  let found: readonly [number, number] | null = null;
  hidden.forEachRun(0, count - 1, (from, to, isHidden) => {
    if (isHidden === 1 || found !== null) return;
    sizes.forEachRun(from, to, (first, last, own) => {
      if (found !== null) return;
      const size = own === UNSET ? normal : own;
      const lines = last - first + 1;
      if (rest < lines * size) found = [first + Math.floor(rest / size), rest % size];
      else rest -= lines * size;
    });
  });
  return found ?? [count - 1, 0];
}

import { MAX_ROWS } from "./limits";
import { RunList } from "./runList";
import type { Rect } from "./types";

/** A set of cells of any shape, kept per column as runs of rows: cheap to add to, and read back as few rectangles. */
export class CellArea {
  private columns = new Map<number, RunList>();

  get isEmpty(): boolean {
    return this.columns.size === 0;
  }

  add(rect: Rect): void {
    for (let column = rect.left; column <= rect.right; column++) {
      let runs = this.columns.get(column);
      if (runs === undefined) this.columns.set(column, (runs = new RunList(0)));
      runs.set(rect.top, rect.bottom, 1);
    }
  }

  has(row: number, column: number): boolean {
    return this.columns.get(column)?.get(row) === 1;
  }

  /** Columns of the area's cells in a row. */
  columnsAt(row: number): number[] {
    const found: number[] = [];
    for (const [column, runs] of this.columns) if (runs.get(row) === 1) found.push(column);
    return found;
  }

  /** Every rectangle of the area becomes what `change` makes of it. */
  map(change: (rect: Rect) => readonly Rect[]): void {
    const before = this.rects();
    this.clear();
    for (const rect of before) for (const after of change(rect)) this.add(after);
  }

  clear(): void {
    this.columns = new Map();
  }

  /** Rectangles that cover the area without overlap; equal runs of adjacent columns are one. */
  rects(): Rect[] {
    const rects: Rect[] = [];
    let open = new Map<string, number>();
    const columns = [...this.columns.keys()].sort((a, b) => a - b);
    for (const column of columns) {
      const stillOpen = new Map<string, number>();
      this.columns.get(column)?.forEachRun(0, MAX_ROWS - 1, (top, bottom, value) => {
        if (value === 0) return;
        const key = `${top}:${bottom}`;
        const index = open.get(key);
        const before = index === undefined ? undefined : rects[index];
        if (index !== undefined && before !== undefined && before.right === column - 1) {
          rects[index] = { ...before, right: column };
          stillOpen.set(key, index);
        } else {
          stillOpen.set(key, rects.push({ top, left: column, bottom, right: column }) - 1);
        }
      });
      open = stillOpen;
    }
    return rects;
  }
}

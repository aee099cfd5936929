import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { RunList } from "./runList";
import type { Shift } from "./references";
import { isWhole } from "./references";
import type { StyleId } from "./style";
import type { Rect } from "./types";

const NONE = -1;

/** Styles of a sheet's cells, rows and columns. A cell's own wins over its row's, the row's over the column's, as in Excel. */
export class StyleStore {
  private readonly cells = new Map<number, RunList>();
  readonly rows = new RunList(NONE);
  readonly columns = new RunList(NONE);

  get(row: number, column: number): StyleId {
    const own = this.own(row, column);
    if (own !== NONE) return own;
    const ofRow = this.rows.get(row);
    if (ofRow !== NONE) return ofRow;
    const ofColumn = this.columns.get(column);
    return ofColumn === NONE ? 0 : ofColumn;
  }

  /** The cell's own style, -1 where it has none. */
  own(row: number, column: number): number {
    return this.cells.get(column)?.get(row) ?? NONE;
  }

  setCells(top: number, bottom: number, column: number, style: StyleId): void {
    let runs = this.cells.get(column);
    if (runs === undefined) this.cells.set(column, (runs = new RunList(NONE)));
    runs.set(top, bottom, style);
  }

  /** Gives every cell of the rectangle what `next` makes of its style; whole rows and columns stay whole. */
  change(rect: Rect, next: (id: StyleId) => StyleId): void {
    const allRows = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
    const allColumns = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
    if (allRows || allColumns) this.changeWhole(rect, next, allRows);
    else for (let column = rect.left; column <= rect.right; column++) this.changeColumn(rect, column, next);
  }

  /** Takes the own styles away, back to the workbook's default. */
  reset(rect: Rect): void {
    this.change(rect, () => 0);
  }

  /** Cells with a format of their own. */
  extent(): Rect | null {
    let found: Rect | null = null;
    for (const [column, runs] of this.cells) {
      const rows = runs.extent(MAX_ROWS - 1);
      if (rows === null) continue;
      found = found === null
        ? { top: rows.first, left: column, bottom: rows.last, right: column }
        : { top: Math.min(found.top, rows.first), left: Math.min(found.left, column), bottom: Math.max(found.bottom, rows.last), right: Math.max(found.right, column) };
    }
    return found;
  }

  /** Columns whose cell in the row has a style of its own. */
  columnsAt(row: number): number[] {
    const found: number[] = [];
    for (const [column, runs] of this.cells) if (runs.get(row) !== NONE) found.push(column);
    return found;
  }

  /** Runs of a column whose cells have a style of their own. */
  runsOf(column: number): { readonly top: number; readonly bottom: number }[] {
    const found: { top: number; bottom: number }[] = [];
    this.cells.get(column)?.forEachRun(0, MAX_ROWS - 1, (top, bottom, style) => style !== NONE && found.push({ top, bottom }));
    return found;
  }

  /** The styles of cells move as the cells do; what is inserted takes those of the line before. */
  shift(shift: Shift): void {
    const { at, count, from, to } = shift;
    if (isWhole(shift)) shiftRuns(shift.axis === "row" ? this.rows : this.columns, at, count, at > 0 ? undefined : NONE);
    if (shift.axis === "row") {
      for (const [column, runs] of this.cells) if (column >= from && column <= to) shiftRuns(runs, at, count, at > 0 ? undefined : NONE);
      return;
    }
    const moving = [...this.cells].filter(([column]) => column >= at).map(([column, runs]) => ({ column, runs: runs.copy() }));
    const before = at > 0 ? this.cells.get(at - 1)?.copy() : undefined;
    const put = (column: number, runs: RunList): void => runs.forEachRun(from, to, (top, bottom, style) => style !== NONE && this.setCells(top, bottom, column, style));
    for (const { column } of moving) this.setCells(from, to, column, NONE);
    for (const { column, runs } of moving) if (count > 0 || column >= at - count) put(column + count, runs);
    if (before !== undefined) for (let column = at; column < at + count; column++) put(column, before);
  }

  private changeColumn(rect: Rect, column: number, next: (id: StyleId) => StyleId): void {
    const ofColumn = this.columns.get(column);
    const runs = this.cells.get(column) ?? new RunList(NONE);
    this.cells.set(column, runs);
    runs.forEachRun(rect.top, rect.bottom, (top, bottom, own) => {
      if (own !== NONE) return runs.set(top, bottom, next(own));
      this.rows.forEachRun(top, bottom, (first, last, ofRow) => {
        runs.set(first, last, next(ofRow !== NONE ? ofRow : Math.max(ofColumn, 0)));
      });
    });
  }

  private changeWhole(rect: Rect, next: (id: StyleId) => StyleId, byColumn: boolean): void {
    const whole = byColumn ? this.columns : this.rows;
    const [first, last] = byColumn ? [rect.left, rect.right] : [rect.top, rect.bottom];
    whole.forEachRun(first, last, (from, to, style) => whole.set(from, to, next(Math.max(style, 0))));
    for (const [column, runs] of this.cells) {
      if (column < rect.left || column > rect.right) continue;
      runs.forEachRun(rect.top, rect.bottom, (top, bottom, own) => own !== NONE && runs.set(top, bottom, next(own)));
    }
    // Where a formatted row crosses a formatted column the cell itself carries what both came to, for rows win.
    const across = byColumn ? this.rows : this.columns;
    across.forEachRun(0, (byColumn ? MAX_ROWS : MAX_COLUMNS) - 1, (start, end, style) => {
      if (style === NONE) return;
      const [left, right, top, bottom] = byColumn ? [rect.left, rect.right, start, end] : [start, end, rect.top, rect.bottom];
      for (let column = left; column <= right; column++) this.cross(column, top, bottom, next(style));
    });
  }

  private cross(column: number, top: number, bottom: number, style: StyleId): void {
    const runs = this.cells.get(column) ?? new RunList(NONE);
    this.cells.set(column, runs);
    runs.forEachRun(top, bottom, (first, last, own) => own === NONE && runs.set(first, last, style));
  }
}

/** Lines come, with the value of the line before where none is given, or go. */
export function shiftRuns(runs: RunList, at: number, count: number, fill?: number): void {
  if (count > 0) runs.insert(at, count, fill ?? runs.get(at - 1));
  else runs.remove(at, -count);
}

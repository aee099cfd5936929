import type { Rect, Sheet, Shift, Workbook } from "../../model";
import { movedRegion, shiftedLine, shiftedRect } from "../../model";
import { cellKey, isSingle } from "../values";
import type { FormulaCell } from "./formulaCell";
import type { RangeNode } from "./rangeIndex";
import { RangeIndex } from "./rangeIndex";

/** The formulas of a sheet, and who reads which of its cells. */
export class SheetGraph {
  cells = new Map<number, FormulaCell>();
  /** Formulas with a spill, or one that is blocked. */
  readonly spilling = new Set<FormulaCell>();
  private readonly points = new Map<number, FormulaCell | Set<FormulaCell>>();
  private readonly ranges = new RangeIndex<FormulaCell>();

  constructor(readonly sheet: Sheet, private readonly workbook: Workbook) {}

  /** The tables of the sheet, into which nothing spills. */
  tables(): Rect[] {
    return this.workbook.tables.filter((table) => table.sheetId === this.sheet.id).map((table) => table.rect);
  }

  addReader(rect: Rect, reader: FormulaCell): void {
    if (!isSingle(rect)) return this.ranges.add(rect, reader);
    const key = cellKey(rect.top, rect.left);
    const known = this.points.get(key);
    if (known === undefined || known === reader) this.points.set(key, reader);
    else if (known instanceof Set) known.add(reader);
    else this.points.set(key, new Set([known, reader]));
  }

  removeReader(rect: Rect, reader: FormulaCell): void {
    if (!isSingle(rect)) return this.ranges.remove(rect, reader);
    const key = cellKey(rect.top, rect.left);
    const known = this.points.get(key);
    if (known === reader) this.points.delete(key);
    else if (known instanceof Set) known.delete(reader);
  }

  /** What is read moves with the cells; who reads it stays the same. */
  moveReaders(shift: Shift): void {
    const isRow = shift.axis === "row";
    const keys: number[] = [];
    const moved: (FormulaCell | Set<FormulaCell>)[] = [];
    for (const [key, readers] of this.points) {
      const row = Math.floor(key / 16_384);
      const column = key % 16_384;
      const across = isRow ? column : row;
      if ((isRow ? row : column) < shift.at || across < shift.from || across > shift.to) continue;
      this.points.delete(key);
      const to = shiftedLine(isRow ? row : column, shift);
      if (to === null) continue;
      keys.push(isRow ? cellKey(to, column) : cellKey(row, to));
      moved.push(readers);
    }
    keys.forEach((key, index) => this.points.set(key, moved[index] as FormulaCell | Set<FormulaCell>));
    this.ranges.move(movedRegion(shift), (rect) => shiftedRect(rect, shift), (rect, member) => this.addReader(rect, member));
  }

  /** Formulas that read any cell of a rectangle; some may come twice. A range already met in the same `search` is left out. */
  forEachReader(rect: Rect, search: number, visit: (reader: FormulaCell) => void): void {
    const ofRange = (node: RangeNode<FormulaCell>): void => {
      if (node.seen === search) return;
      node.seen = search;
      node.members.forEach(visit);
    };
    if (isSingle(rect)) {
      this.readersOf(rect.top, rect.left, visit);
      this.ranges.forEachAt(rect.top, rect.left, ofRange);
      return;
    }
    const area = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (area <= this.points.size) {
      for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) this.readersOf(row, column, visit);
    } else {
      for (const key of this.points.keys()) {
        const row = Math.floor(key / 16_384);
        const column = key % 16_384;
        if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right) this.readersOf(row, column, visit);
      }
    }
    this.ranges.forEachIn(rect, ofRange);
  }

  private readersOf(row: number, column: number, visit: (reader: FormulaCell) => void): void {
    const known = this.points.get(cellKey(row, column));
    if (known === undefined) return;
    if (known instanceof Set) known.forEach(visit);
    else visit(known);
  }

  /** Formula cells inside a rectangle. */
  cellsIn(rect: Rect): FormulaCell[] {
    const area = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    const found: FormulaCell[] = [];
    if (area <= this.cells.size) {
      for (let row = rect.top; row <= rect.bottom; row++) {
        for (let column = rect.left; column <= rect.right; column++) {
          const cell = this.cells.get(cellKey(row, column));
          if (cell !== undefined) found.push(cell);
        }
      }
    } else {
      for (const cell of this.cells.values()) {
        if (cell.row >= rect.top && cell.row <= rect.bottom && cell.column >= rect.left && cell.column <= rect.right) found.push(cell);
      }
    }
    return found;
  }
}

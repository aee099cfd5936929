import type { Sheet } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import { contains } from "../address";
import type { Cell } from "../view";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] };

type Seen = Pick<Sheet, "isRowHidden" | "isColumnHidden" | "merges" | "value" | "usedRect">;

const isInside = ({ row, column }: Cell) => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** One cell further, past hidden rows and columns and out of a merged block; the same cell at the edge of the sheet. */
export function step(sheet: Seen, from: Cell, direction: Direction): Cell {
  const [down, right] = STEPS[direction];
  const merge = sheet.merges.find((each) => contains(each, from.row, from.column));
  let next = from;
  if (merge) next = { row: down > 0 ? merge.bottom : down < 0 ? merge.top : from.row, column: right > 0 ? merge.right : right < 0 ? merge.left : from.column };
  do {
    next = { row: next.row + down, column: next.column + right };
    if (!isInside(next)) return from;
  } while (sheet.isRowHidden(next.row) || sheet.isColumnHidden(next.column));
  return next;
}

/**
 * Ctrl+arrow: within a run of filled cells to its end, else to the next filled cell, else to the edge of the sheet.
 * Beyond the used rectangle all is empty, so no million cells are asked.
 */
export function jump(sheet: Seen, from: Cell, direction: Direction): Cell {
  const [down, right] = STEPS[direction];
  const used = sheet.usedRect();
  const edge: Cell = { row: down > 0 ? MAX_ROWS - 1 : down < 0 ? 0 : from.row, column: right > 0 ? MAX_COLUMNS - 1 : right < 0 ? 0 : from.column };
  if (!used) return edge;
  const beyond = ({ row, column }: Cell) => (down > 0 && row > used.bottom) || (down < 0 && row < used.top) || (right > 0 && column > used.right) || (right < 0 && column < used.left);
  const filled = ({ row, column }: Cell) => sheet.value(row, column) !== null;
  const next = (cell: Cell): Cell => ({ row: cell.row + down, column: cell.column + right });
  let cell = next(from);
  if (!isInside(cell)) return from;
  if (filled(from) && filled(cell)) {
    while (isInside(next(cell)) && filled(next(cell))) cell = next(cell);
    return cell;
  }
  if (down > 0 && cell.row < used.top) cell = { ...cell, row: used.top };
  if (down < 0 && cell.row > used.bottom) cell = { ...cell, row: used.bottom };
  if (right > 0 && cell.column < used.left) cell = { ...cell, column: used.left };
  if (right < 0 && cell.column > used.right) cell = { ...cell, column: used.right };
  while (!beyond(cell)) {
    if (filled(cell)) return cell;
    cell = next(cell);
  }
  return edge;
}

/** Enter and Tab inside a selection go round it; null where the selection is one cell. */
export function cycle(selection: { top: number; left: number; bottom: number; right: number }, from: Cell, by: "row" | "column", back: boolean): Cell | null {
  const rows = selection.bottom - selection.top + 1;
  const columns = selection.right - selection.left + 1;
  if (rows * columns === 1) return null;
  const at = by === "row" ? (from.column - selection.left) * rows + from.row - selection.top : (from.row - selection.top) * columns + from.column - selection.left;
  const next = (at + (back ? -1 : 1) + rows * columns) % (rows * columns);
  return by === "row"
    ? { row: selection.top + (next % rows), column: selection.left + Math.floor(next / rows) }
    : { row: selection.top + Math.floor(next / columns), column: selection.left + (next % columns) };
}

/** Ctrl+End: where used rows and used columns end. */
export function lastCell(sheet: Pick<Sheet, "usedRect">): Cell {
  const used = sheet.usedRect();
  return used ? { row: used.bottom, column: used.right } : { row: 0, column: 0 };
}

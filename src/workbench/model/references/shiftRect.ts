import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Rect } from "../types";
import type { Shift } from "./structuralEdit";

export interface Lines {
  readonly first: number;
  readonly last: number;
}

type Across = Pick<Shift, "axis" | "at" | "count">;

/** Number of lines on the axis that moves. */
export function lineCount({ axis }: Pick<Shift, "axis">): number {
  return axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}

/** True where whole rows or columns move. */
export function isWhole({ axis, from, to }: Shift): boolean {
  return from === 0 && to === (axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** Where lines first … last stand afterwards; null where all of them are gone. What goes over all lines stays as it is. */
export function shiftedLines(first: number, last: number, shift: Across): Lines | null {
  const { at, count } = shift;
  const end = lineCount(shift) - 1;
  if (last < at || (first === 0 && last === end)) return { first, last };
  if (count > 0) {
    const start = first >= at ? first + count : first;
    return start > end ? null : { first: start, last: Math.min(last + count, end) };
  }
  const after = at - count;
  if (first >= at && last < after) return null;
  return { first: first < at ? first : Math.max(first + count, at), last: last < after ? at - 1 : last + count };
}

/** Where one line stands afterwards; null where it is gone. Asked for hundreds of thousands of cells, so it makes no objects. */
export function shiftedLine(line: number, { axis, at, count }: Across): number | null {
  if (line < at) return line;
  if (count < 0) return line < at - count ? null : line + count;
  return line + count < (axis === "row" ? MAX_ROWS : MAX_COLUMNS) ? line + count : null;
}

/** The rectangle of a reference, table or merge afterwards: it moves, grows or shrinks only if all of its breadth moves. Null where it is gone. */
export function shiftedRect(rect: Rect, shift: Shift): Rect | null {
  const isRow = shift.axis === "row";
  if (isRow ? rect.left < shift.from || rect.right > shift.to : rect.top < shift.from || rect.bottom > shift.to) return rect;
  const first = isRow ? rect.top : rect.left;
  const last = isRow ? rect.bottom : rect.right;
  if (last < shift.at) return rect;
  const lines = shiftedLines(first, last, shift);
  if (lines === null) return null;
  return isRow ? { top: lines.first, left: rect.left, bottom: lines.last, right: rect.right } : { top: rect.top, left: lines.first, bottom: rect.bottom, right: lines.last };
}

/** What cells carry with them (formats, validations, links): the part that moves is cut from the part that stays. */
export function shiftedArea(rect: Rect, shift: Shift): Rect[] {
  const isRow = shift.axis === "row";
  const [low, high, last] = isRow ? [rect.left, rect.right, rect.bottom] : [rect.top, rect.bottom, rect.right];
  if (last < shift.at || high < shift.from || low > shift.to) return [rect];
  const slice = (from: number, to: number): Rect => (isRow ? { ...rect, left: from, right: to } : { ...rect, top: from, bottom: to });
  const moved = shiftedRect(slice(Math.max(low, shift.from), Math.min(high, shift.to)), shift);
  const pieces = moved === null ? [] : [moved];
  if (low < shift.from) pieces.unshift(slice(low, shift.from - 1));
  if (high > shift.to) pieces.push(slice(shift.to + 1, high));
  return pieces;
}

/** The lines that come or go, across the breadth that moves. */
export function shiftedLinesRect({ axis, at, count, from, to }: Shift): Rect {
  const last = at + Math.abs(count) - 1;
  return axis === "row" ? { top: at, bottom: last, left: from, right: to } : { left: at, right: last, top: from, bottom: to };
}

/** Everything that moves or goes: from the line on to the sheet's end. */
export function movedRegion({ axis, at, from, to }: Shift): Rect {
  return axis === "row" ? { top: at, bottom: MAX_ROWS - 1, left: from, right: to } : { left: at, right: MAX_COLUMNS - 1, top: from, bottom: to };
}

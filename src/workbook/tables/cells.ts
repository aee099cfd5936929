import type { CellScalar, Rect, SheetGrid } from "../grid";
import { isCellError } from "../grid";

/** Blank is null, empty text or white space alone (a full-width space too). */
export function isBlank(value: CellScalar | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "string") return false;
  // Most texts begin with a letter: no need to trim them.
  const first = value.charCodeAt(0);
  return first > 32 && first < 128 ? false : value.trim() === "";
}

/** Value of a cell by sheet row and column. */
export function cellAt(grid: SheetGrid, row: number, column: number): CellScalar {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** Text of a cell for headers and titles; blank is the empty text. */
export function textOf(value: CellScalar | undefined): string {
  if (value === null || value === undefined || isCellError(value)) return "";
  return typeof value === "string" ? value.trim() : String(value);
}

/** Text of a header cell on one line; a break between two Chinese characters is none. */
export function headerLine(value: CellScalar | undefined): string {
  return textOf(value).replace(/([\u3040-\u9fff])\s*\n\s*(?=[\u3040-\u9fff])/g, "$1").replace(/\s*\n\s*/g, " ");
}

/** Used range as read. */
export function usedRect(grid: SheetGrid): Rect {
  let width = 0;
  for (const row of grid.values) if (row.length > width) width = row.length;
  return { top: grid.top, left: grid.left, bottom: grid.top + grid.values.length - 1, right: grid.left + width - 1 };
}

/** First filled cell of a row inside a rectangle, as text. */
export function firstText(grid: SheetGrid, row: number, rect: Rect): string {
  for (let column = rect.left; column <= rect.right; column += 1) {
    const value = cellAt(grid, row, column);
    if (!isBlank(value)) return textOf(value);
  }
  return "";
}

export function filledInRow(grid: SheetGrid, row: number, rect: Rect): number {
  let filled = 0;
  for (let column = rect.left; column <= rect.right; column += 1) if (!isBlank(cellAt(grid, row, column))) filled += 1;
  return filled;
}

export function height(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function width(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

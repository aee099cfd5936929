import type { Rect, SheetGrid } from "../grid";
import { rowKindOf } from "../vocabulary";
import { cellAt, filledInRow, firstText, isBlank, textOf, width } from "./cells";
import { isFormRow } from "./formFacts";
import type { StopRule } from "./mapping";

/** Where the data of a block end: totals, signatures, notes and parked vocabulary below stay outside. */
export function bodyBottom(grid: SheetGrid, rect: Rect, firstRow: number): { readonly bottom: number; readonly stop: StopRule } {
  let bottom = rect.bottom;
  let stop: StopRule = "end";
  while (bottom > firstRow) {
    const filled = filledInRow(grid, bottom, rect);
    const kind = filled === 0 ? null : rowKindOf(firstText(grid, bottom, rect));
    const form = filled > 0 && (isFormRow(grid, bottom, rect) || isBand(grid, rect, bottom, filled));
    const stray = filled === 1 && width(rect) >= 3 && (isBlank(cellAt(grid, bottom, rect.left)) || firstText(grid, bottom, rect).length > 24);
    if (filled > 0 && (kind === null || kind === "required" || kind === "weight") && !form && !(stray && isFooter(grid, rect, bottom))) break;
    if (kind === "total") stop = "total";
    bottom -= 1;
  }
  return { bottom, stop };
}

/** One cell merged over the whole width names what comes below it. */
function isBand(grid: SheetGrid, rect: Rect, row: number, filled: number): boolean {
  return filled === 1 && width(rect) > 2 && grid.merges.some((merge) => merge.top === row && merge.bottom === row && merge.left <= rect.left && merge.right >= rect.right);
}

/** A lone cell at the end is a footer unless the rows above it are as sparse. */
function isFooter(grid: SheetGrid, rect: Rect, row: number): boolean {
  let sum = 0, rows = 0;
  for (let above = row - 1; above >= Math.max(rect.top, row - 6); above -= 1) {
    const filled = filledInRow(grid, above, rect);
    if (filled === 0) continue;
    sum += filled;
    rows += 1;
  }
  return rows > 0 && sum / rows >= 2;
}

/** A row that only names the rows below it: merged over the table, or one lone text where rows are full. */
export function isSectionRow(grid: SheetGrid, rect: Rect, row: number, loneIsSection: boolean): boolean {
  if (width(rect) < 3) return false;
  let filled = 0, at = rect.left;
  for (let column = rect.left; column <= rect.right; column += 1) {
    if (isBlank(cellAt(grid, row, column))) continue;
    filled += 1;
    at = column;
    if (filled > 1) return false;
  }
  if (filled === 0 || typeof cellAt(grid, row, at) !== "string") return false;
  if (loneIsSection) return true;
  const merged = grid.merges.some((merge) => merge.top === row && merge.left === at && merge.right > merge.left + 1);
  return merged || /[:：]$|(?:部|组|科|室|department|team|group)$/i.test(textOf(cellAt(grid, row, at)));
}

/** A header repeated inside the body, as printouts have it on every page. */
export function repeatsHeader(grid: SheetGrid, rect: Rect, headerRow: number, row: number): boolean {
  let same = 0, filled = 0;
  for (let column = rect.left; column <= rect.right; column += 1) {
    const text = textOf(cellAt(grid, row, column));
    if (text === "") continue;
    filled += 1;
    if (text === textOf(cellAt(grid, headerRow, column))) same += 1;
    else return false;
  }
  return filled >= 2 && same === filled;
}

import type { SheetGrid } from "../grid";
import { foldText, leadingFigures } from "../vocabulary";
import { cellAt } from "./cells";
import type { DateOrder } from "./mapping";

/**
 * Order of day and month in a column of text dates whose year stands last: the figure above 12 decides. Null where the
 * year stands first everywhere or where there is no text date; `mdy` where nothing decides, and reading says so.
 */
export function dateOrderOf(grid: SheetGrid, column: number, top: number, bottom: number): DateOrder | null {
  const seen = figuresOf(grid, column, top, bottom);
  if (seen.texts === 0) return null;
  if (seen.yearLast === 0) return seen.yearFirst > 0 ? "ymd" : null;
  return seen.firstAbove12 > seen.secondAbove12 ? "dmy" : "mdy";
}

export interface DateFigures { texts: number; yearFirst: number; yearLast: number; firstAbove12: number; secondAbove12: number }

/** Counts behind the decision: a column with both kinds was parsed half by somebody else, one with neither is ambiguous. */
export function figuresOf(grid: SheetGrid, column: number, top: number, bottom: number): DateFigures {
  const seen: DateFigures = { texts: 0, yearFirst: 0, yearLast: 0, firstAbove12: 0, secondAbove12: 0 };
  for (let row = top; row <= bottom; row += 1) {
    const value = cellAt(grid, row, column);
    if (typeof value !== "string" || value.trim() === "") continue;
    seen.texts += 1;
    const figures = leadingFigures(value);
    if (!figures) {
      if (/^\d{4}\D/.test(foldText(value))) seen.yearFirst += 1;
      continue;
    }
    seen.yearLast += 1;
    if (figures[0] > 12) seen.firstAbove12 += 1;
    if (figures[1] > 12) seen.secondAbove12 += 1;
  }
  return seen;
}

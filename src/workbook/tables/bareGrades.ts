import type { SheetGrid } from "../grid";
import { isDateFormat } from "../vocabulary";
import { cellAt, isBlank } from "./cells";
import type { ColumnMapping, TableMapping } from "./mapping";

const ENOUGH = 3;
const MOST_LOOKED = 5_000;

/**
 * Figures alone under 职级 are grades where the whole column holds nothing else: the company counts grades without steps.
 * Among `4-20` and its like a figure alone stays a question, and so does a column of two or three.
 */
export function holdsBareGrades(grid: SheetGrid, { rect, headerRows }: TableMapping, { index }: ColumnMapping): boolean {
  const column = rect.left + index;
  let filled = 0;
  for (let row = rect.top + headerRows; row <= Math.min(rect.bottom, rect.top + MOST_LOOKED); row += 1) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    if (!/^\s*[1-9]\d?\s*$/.test(String(cell)) || typeof cell === "object" || isDateFormat(grid.numberFormat(row, column))) return false;
    filled += 1;
  }
  return filled >= ENOUGH;
}

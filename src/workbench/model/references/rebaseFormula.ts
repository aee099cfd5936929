import { columnName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { SpelledCorner } from "./scanReferences";
import { replaceReferences } from "./scanReferences";

/** The formula of a rule whose first cell moved: what it says relative to that cell stays the same. Beyond the sheet's edge it comes in on the other side, as in Excel. */
export function rebasedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return replaceReferences(formula, ({ from, to }) => (from === to ? rebased(from, down, right) : `${rebased(from, down, right)}:${rebased(to, down, right)}`));
}

function rebased({ row, column, fixedRow, fixedColumn }: SpelledCorner, down: number, right: number): string {
  const letters = column < 0 ? "" : fixedColumn ? `$${columnName(column)}` : columnName((column + right + MAX_COLUMNS) % MAX_COLUMNS);
  const digits = row < 0 ? "" : fixedRow ? `$${row + 1}` : String(((row + down + MAX_ROWS) % MAX_ROWS) + 1);
  return letters + digits;
}

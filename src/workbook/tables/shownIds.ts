import type { SheetGrid } from "../grid";
import { cellAt } from "./cells";

/** More than a cell of QualSetup can hold. */
const MOST = 1_000;
/** A column whose first numbers are plain is plain: long lists are not looked through for a format. */
const FIRST = 200;

/**
 * Numbers formatted `00000` show zeros that belong to the id, but a formula that takes the cells sees plain numbers: what
 * each stands for goes into the mapping. Undefined where no cell is formatted so, or too many are.
 */
export function shownIds(grid: SheetGrid, column: number, top: number, bottom: number): ReadonlyMap<string, string> | undefined {
  const shown = new Map<string, string>();
  let plain = 0;
  for (let row = top; row <= bottom; row += 1) {
    const value = cellAt(grid, row, column);
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) continue;
    const zeros = /^0{2,}$/.exec(grid.numberFormat(row, column));
    if (!zeros) {
      plain += 1;
      if (plain >= FIRST && shown.size === 0) return undefined;
      continue;
    }
    shown.set(String(value), String(value).padStart(zeros[0].length, "0"));
    if (shown.size > MOST) return undefined;
  }
  return shown.size > 0 ? shown : undefined;
}

import { displayWidth } from "../messages/displayWidth";
import type { PlanValue } from "./sheetPlan";

const NARROWEST = 8;
const WIDEST = 44;
const ROWS_LOOKED_AT = 500;

/** Widths in characters that fit header and cells, CJK counted as two; long texts are cut off rather than making the sheet endless. */
export function fittingWidths(rows: readonly (readonly PlanValue[])[], widest = WIDEST): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((value, column) => {
      const needed = value === null ? 0 : displayWidth(typeof value === "number" ? shortNumber(value) : String(value)) + 2;
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(needed, widest));
    });
  }
  return Array.from(widths, (width) => width ?? NARROWEST);
}

function shortNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

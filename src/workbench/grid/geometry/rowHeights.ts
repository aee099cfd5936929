import type { Sheet } from "../../model";
import { MAX_ROWS } from "../../model";

/** Excel's own rows: Calibri 11 stands in 15 points, 18 in 23.25. */
const NEEDED = 1.3;

/**
 * Height of a row in points. A row nobody has sized grows with its largest font, as Excel's rows do;
 * that only rows are asked which come near the screen keeps it cheap.
 */
export function rowHeights(sheet: Sheet): (row: number) => number {
  // The last row of a sheet is as good as never sized by hand.
  const standard = sheet.rowHeight(MAX_ROWS - 1);
  const sizes = new Map<number, number>();
  const fontSize = (row: number, column: number): number => {
    const id = sheet.styleId(row, column);
    const known = sizes.get(id) ?? sheet.style(row, column).fontSize;
    sizes.set(id, known);
    return known;
  };
  return (row) => {
    const height = sheet.rowHeight(row);
    if (height !== standard) return height;
    let largest = 0;
    sheet.forEachCell({ top: row, bottom: row, left: 0, right: 16_383 }, (_row, column, { value }) => {
      if (value !== null) largest = Math.max(largest, fontSize(row, column));
    });
    return Math.max(height, Math.ceil(largest * NEEDED));
  };
}

import type { SheetGrid } from "../grid";
import { rowKindOf } from "../vocabulary";
import { isSectionRow, repeatsHeader } from "./body";
import { cellAt, firstText, isBlank, width } from "./cells";
import type { TableMapping } from "./mapping";

/** Why a row under the header is not read as data, as a code; null where it is. `stop` ends the table. */
export function rowUse(grid: SheetGrid, mapping: TableMapping, row: number): string | null {
  const { rect } = mapping;
  const text = firstText(grid, row, rect);
  if (text === "") {
    let blank = true;
    for (let column = rect.left; blank && column <= rect.right; column += 1) blank = isBlank(cellAt(grid, row, column));
    if (blank) return mapping.stop === "blank" ? "stop" : "blank";
  }
  const kind = rowKindOf(text);
  if (kind === "total") return mapping.stop === "total" ? "stop" : "total";
  if (kind !== null) return kind;
  if (width(rect) < 3) return null;
  if (isSectionRow(grid, rect, row, mapping.orientation === "transposed")) return "section";
  return mapping.headerRows > 0 && repeatsHeader(grid, rect, rect.top + mapping.headerRows - 1, row) ? "header-again" : null;
}

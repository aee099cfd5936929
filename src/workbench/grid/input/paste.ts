import type { Rect, Sheet } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import { cellRect } from "../address";
import { enterText } from "./enterText";
import { shiftReferences } from "./shiftReferences";

/** One cell of what is pasted, at a place of the sheet. */
type Put = (row: number, column: number) => void;

/** What goes onto the sheet: the rectangle it will cover, and how to fill each of its cells. */
export interface Pasting {
  readonly rect: Rect;
  readonly put: Put;
}

/** One copied cell fills the selection; a block is repeated where the selection is a multiple of it. */
const repeats = (selected: number, block: number): number => (selected % block === 0 ? selected / block : 1);

function cover(selection: Rect, height: number, width: number, once = false): Rect {
  const down = once ? 1 : repeats(selection.bottom - selection.top + 1, height);
  const right = once ? 1 : repeats(selection.right - selection.left + 1, width);
  return {
    top: selection.top, left: selection.left,
    bottom: Math.min(selection.top + down * height, MAX_ROWS) - 1, right: Math.min(selection.left + right * width, MAX_COLUMNS) - 1,
  };
}

/** Text from elsewhere is typed in, cell by cell. */
export function textPasting(sheet: Sheet, selection: Rect, rows: readonly (readonly string[])[], date1904: boolean): Pasting {
  const width = Math.max(...rows.map((row) => row.length));
  const rect = cover(selection, rows.length, width);
  return { rect, put: (row, column) => enterText(sheet, row, column, rows[(row - rect.top) % rows.length]?.[(column - rect.left) % width] ?? "", date1904) };
}

/** Cells of the workbook's own come with format and formula; copied formulas move their references, cut ones keep them. */
export function cellPasting(sheet: Sheet, selection: Rect, source: Sheet, from: Rect, cut: boolean): Pasting {
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const rect = cover(selection, height, width, cut);
  const block = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_each, column) => ({
    content: source.content(from.top + row, from.left + column), style: source.style(from.top + row, from.left + column),
  })));
  const put: Put = (row, column) => {
    const down = (row - rect.top) % height;
    const right = (column - rect.left) % width;
    const cell = block[down]?.[right];
    if (!cell) return;
    const { formula, value, arrayKind } = cell.content;
    if (formula === null) sheet.setValue(row, column, value);
    else sheet.setFormula(row, column, cut ? formula : shiftReferences(formula, row - from.top - down, column - from.left - right), arrayKind === null ? "plain" : "dynamic");
    sheet.setStyle(cellRect(row, column), cell.style);
  };
  return { rect, put };
}

import type { Measure } from "../display/fonts";
import { cellFont } from "../display/fonts";
import { displayText } from "../display/displayText";
import { mergeOf } from "../draw/look";
import type { View } from "../view";

/** Space on both sides of the longest text, in pixels. */
const MARGIN = 10;
const WIDEST = 600;
/** A long list is judged by its first rows: measuring a million texts would take longer than it is worth. */
const ROWS_READ = 3000;

/** Points a column needs for its longest content, wrapped and merged cells aside; null where it is empty. */
export function fittingWidth(view: View, column: number, measure: Measure): number | null {
  const { sheet, workbook } = view;
  const used = sheet.usedRect();
  if (!used) return null;
  let widest = 0;
  sheet.forEachCell({ top: used.top, bottom: Math.min(used.bottom, used.top + ROWS_READ), left: column, right: column }, (row, _column, { value }) => {
    const style = sheet.style(row, column);
    if (style.wrap || mergeOf(sheet.merges, row, column)) return;
    widest = Math.max(widest, measure(displayText(value, style, workbook.date1904).text, cellFont(style, 1)));
  });
  return widest === 0 ? null : (Math.min(WIDEST, Math.ceil(widest) + MARGIN) * 72) / 96;
}

import { cellText } from "./cellText";
import type { RangeRef } from "./rangeRef";
import { intersect } from "./rangeRef";

const POINTS_PER_DIGIT = 5.25;
const PADDING = 3.75;
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
const NARROWEST = 8;

/** Digits' widths a text takes: CJK counts double. An estimate, as no font is at hand. */
function digitsWide(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

function widest(lines: string): number {
  return Math.max(0, ...lines.split("\n").map(digitsWide));
}

/** Widths that fit the text of cells not wrapped and not merged. */
export function autofitColumns({ sheet, rect }: RangeRef): void {
  const used = sheet.usedRect();
  const part = used && intersect(used, rect);
  const widths = new Map<number, number>();
  if (part) {
    sheet.forEachCell(part, (row, column, { value }) => {
      const style = sheet.style(row, column);
      if (style.wrap || value === null) return;
      const wanted = widest(cellText(value, style.numberFormat)) * POINTS_PER_DIGIT * (style.fontSize / 11) + PADDING + style.indent * 6.75;
      widths.set(column, Math.max(widths.get(column) ?? 0, wanted));
    });
  }
  for (let column = rect.left; column <= Math.min(rect.right, part?.right ?? rect.left); column++) {
    const wanted = widths.get(column);
    sheet.setColumnWidth(column, column, wanted === undefined ? DEFAULT_WIDTH : Math.max(NARROWEST, wanted));
  }
}

/** Heights that fit the lines of wrapped text at the present widths. */
export function autofitRows({ sheet, rect }: RangeRef): void {
  const used = sheet.usedRect();
  const part = used && intersect(used, rect);
  if (!part) return;
  const heights = new Map<number, number>();
  sheet.forEachCell(part, (row, column, { value }) => {
    const style = sheet.style(row, column);
    const text = value === null ? "" : cellText(value, style.numberFormat);
    const room = Math.max(1, (sheet.columnWidth(column) - PADDING) / (POINTS_PER_DIGIT * (style.fontSize / 11)));
    const lines = style.wrap ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(digitsWide(line) / room)), 0) : 1;
    heights.set(row, Math.max(heights.get(row) ?? DEFAULT_HEIGHT, lines * style.fontSize * 1.3637));
  });
  for (const [row, height] of heights) sheet.setRowHeight(row, row, Math.round(height * 4) / 4);
}

import type { Layout } from "../draw/paintGrid";
import type { View } from "../view";
import { element } from "./element";

/** Rows and columns one can scroll to beyond the last used one; the bars grow on the way, as in Excel. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
/** Browsers cut off elements of tens of millions of pixels: a longer sheet is scrolled in proportion. */
const LONGEST = 8_000_000;

export interface ScrollBars {
  readonly vertical: HTMLElement;
  readonly horizontal: HTMLElement;
  /** Lengths and thumbs after a change of sheet, size or scroll. */
  update(layout: Layout): void;
}

/** The browser's own scroll bars beside the canvas; wheel and keys move the view, the bars follow. */
export function createScrollBars(view: View, onScroll: () => void): ScrollBars {
  const bar = (name: string) => {
    const spacer = element("div");
    return { spacer, root: element("div", { class: `grid-scroll grid-scroll-${name}`, tabindex: "-1", "aria-hidden": "true" }, [spacer]) };
  };
  const vertical = bar("vertical");
  const horizontal = bar("horizontal");
  const ratio = { x: 1, y: 1 };
  let expected = { x: 0, y: 0 };

  vertical.root.addEventListener("scroll", () => {
    if (Math.abs(vertical.root.scrollTop - expected.y) < 1) return;
    view.scrollY = Math.round(vertical.root.scrollTop * ratio.y);
    onScroll();
  });
  horizontal.root.addEventListener("scroll", () => {
    if (Math.abs(horizontal.root.scrollLeft - expected.x) < 1) return;
    view.scrollX = Math.round(horizontal.root.scrollLeft * ratio.x);
    onScroll();
  });

  return {
    vertical: vertical.root,
    horizontal: horizontal.root,
    update(layout) {
      const { sheet, rows, columns } = view;
      const used = sheet.usedRect();
      const lastRow = Math.min(rows.count - 1, Math.max(used?.bottom ?? 0, layout.rows.body.at(-1)?.index ?? 0, view.active.row) + SPARE_ROWS);
      const lastColumn = Math.min(columns.count - 1, Math.max(used?.right ?? 0, layout.columns.body.at(-1)?.index ?? 0, view.active.column) + SPARE_COLUMNS);
      const height = rows.offset(lastRow + 1) + layout.top;
      const width = columns.offset(lastColumn + 1) + layout.left;
      ratio.y = Math.max(1, height / LONGEST);
      ratio.x = Math.max(1, width / LONGEST);
      vertical.spacer.style.height = `${height / ratio.y}px`;
      horizontal.spacer.style.width = `${width / ratio.x}px`;
      expected = { x: view.scrollX / ratio.x, y: view.scrollY / ratio.y };
      vertical.root.scrollTop = expected.y;
      horizontal.root.scrollLeft = expected.x;
      expected = { x: horizontal.root.scrollLeft, y: vertical.root.scrollTop };
    },
  };
}

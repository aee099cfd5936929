import { cellName } from "../../model";
import { isError, MAX_COLUMNS, MAX_ROWS } from "../../model";
import { displayText } from "../display/displayText";
import type { Layout } from "../draw/paintGrid";
import type { View } from "../view";
import { element } from "./element";

/** Redrawn once scrolling rests: a reader who listens has no use for rows that fly past. */
const REST = 80;

export interface Mirror {
  readonly root: HTMLElement;
  readonly announcer: HTMLElement;
  update(layout: Layout): void;
  /** Says where one is now. */
  announce(): void;
}

export const cellId = (row: number, column: number): string => `cell-${cellName(row, column)}`;

/**
 * What is on the canvas, once more as a grid of text for screen readers (and for anyone who asks the page, such as a test).
 * The cell input points at the active cell of it; a live region says its address and content on each move.
 */
export function createMirror(view: View): Mirror {
  const root = element("div", { class: "grid-mirror", role: "grid", "aria-rowcount": String(MAX_ROWS), "aria-colcount": String(MAX_COLUMNS), "aria-readonly": "false", id: "grid-mirror" });
  const announcer = element("div", { class: "grid-mirror", "aria-live": "polite", "aria-atomic": "true" });
  let timer = 0;
  let said = "";

  const textOf = (row: number, column: number) => displayText(view.sheet.value(row, column), view.sheet.style(row, column), view.workbook.date1904).text;

  const build = (layout: Layout) => {
    const rows = [...layout.rows.frozen, ...layout.rows.body];
    const columns = [...layout.columns.frozen, ...layout.columns.body];
    const { active, sheet } = view;
    const lines = rows.map(({ index: row }) =>
      element("div", { role: "row", "aria-rowindex": String(row + 1) }, columns.map(({ index: column }) =>
        element("div", {
          role: "gridcell", id: cellId(row, column), "aria-colindex": String(column + 1), "data-address": cellName(row, column),
          "aria-selected": String(row === active.row && column === active.column),
        }, [textOf(row, column)]),
      )),
    );
    root.setAttribute("aria-label", `${view.words.sheet} ${sheet.name}`);
    root.replaceChildren(...lines);
    root.dataset["sheet"] = sheet.name;
  };

  return {
    root,
    announcer,
    update(layout) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => build(layout), REST);
    },
    announce() {
      const { active, selection, sheet, words } = view;
      const value = sheet.value(active.row, active.column);
      const block = selection.top === selection.bottom && selection.left === selection.right ? "" : words.selected(selection.bottom - selection.top + 1, selection.right - selection.left + 1);
      const stale = sheet.isStale(active.row, active.column) ? words.stale : "";
      const message = isError(value) ? (value.message ?? "") : "";
      const text = [cellName(active.row, active.column), textOf(active.row, active.column) || words.empty, message, stale, block].filter((part) => part !== "").join(". ");
      if (text === said) return;
      said = text;
      announcer.textContent = text;
    },
  };
}

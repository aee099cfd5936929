import type { Layout } from "./draw/paintGrid";
import { scrollTo } from "./geometry/layout";
import type { Cell, View } from "./view";

/** Going places: to a sheet, to a cell, by a distance. The add-in hears of each new selection through the model. */
export interface Moves {
  show(sheetId: string): void;
  nextSheet(by: 1 | -1): void;
  /** Scrolls until the cell is visible. */
  reveal(cell: Cell): void;
  go(cell: Cell, extend: boolean): void;
  scrollBy(x: number, y: number): void;
  tellSelection(): void;
  /** The add-in, or an undo, selected something: show it. */
  followSelection(): void;
}

export function createMoves(view: View, layout: () => Layout, onSelect: () => void): Moves {
  const { workbook } = view;
  const isTold = (): boolean => {
    const { sheetId, rect } = workbook.selection;
    const now = view.selection;
    return sheetId === view.sheet.id && rect.top === now.top && rect.left === now.left && rect.bottom === now.bottom && rect.right === now.right;
  };
  const frozen = () => ({ rows: view.sheet.view.freeze?.rows ?? 0, columns: view.sheet.view.freeze?.columns ?? 0 });

  const moves: Moves = {
    show(sheetId) {
      if (sheetId !== view.sheet.id) view.showSheet(sheetId);
      moves.tellSelection();
    },
    nextSheet(by) {
      const visible = workbook.sheets.filter((sheet) => sheet.visibility === "visible");
      const next = visible[visible.findIndex((sheet) => sheet.id === view.sheet.id) + by];
      if (next) moves.show(next.id);
    },
    reveal(cell) {
      const { left, top } = layout();
      view.scrollY = scrollTo(view.rows, frozen().rows, view.scrollY, top, view.height, cell.row);
      view.scrollX = scrollTo(view.columns, frozen().columns, view.scrollX, left, view.width, cell.column);
      view.refresh("cells", "selection", "chrome");
      moves.tellSelection();
    },
    go(cell, extend) {
      view.select(cell, extend);
      moves.reveal(view.head);
    },
    scrollBy(x, y) {
      const limit = (axis: typeof view.rows, fixed: number) => Math.max(0, axis.offset(axis.count - 1) - axis.offset(fixed));
      const nextY = Math.max(0, view.scrollY + y);
      view.scrollX = Math.min(Math.max(0, view.scrollX + x), limit(view.columns, frozen().columns));
      // The end of the rows is a million rows down: only asked when one is far below all data.
      view.scrollY = nextY > 2_000_000 ? Math.min(nextY, limit(view.rows, frozen().rows)) : nextY;
      view.refresh("cells");
    },
    tellSelection() {
      if (!isTold()) workbook.selection = { sheetId: view.sheet.id, rect: view.selection };
      onSelect();
    },
    followSelection() {
      if (isTold()) return;
      const { sheetId, rect } = workbook.selection;
      if (sheetId !== view.sheet.id) view.showSheet(sheetId);
      view.selectRect(rect);
      moves.reveal(view.active);
    },
  };
  return moves;
}

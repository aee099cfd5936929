import type { Calculation } from "../calc";
import type { Rect, Sheet, Workbook } from "../model";
import { MAX_COLUMNS, MAX_ROWS } from "../model";
import { around, cellRect } from "./address";
import type { Axis } from "./geometry/axis";
import { createAxis } from "./geometry/axis";
import { rowHeights } from "./geometry/rowHeights";
import type { Palette, Theme } from "./display/palette";
import { paletteOf } from "./display/palette";
import type { GridWords } from "./types";

/** What has to be drawn again. */
export type Refresh = "cells" | "selection" | "chrome";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The one place for what is on the screen: sheet, selection, scroll, theme. Parts read it and are told what to draw again. */
export interface View {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  words: GridWords;
  palette: Palette;
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly zoom: number;
  active: Cell;
  /** The corner that stays while a selection is extended. */
  anchor: Cell;
  /** The corner that moves. */
  head: Cell;
  readonly selection: Rect;
  scrollX: number;
  scrollY: number;
  width: number;
  height: number;
  /** Cells copied or cut within the grid, outlined until pasted or another edit is made. */
  copied: { readonly sheetId: string; readonly rect: Rect; readonly cut: boolean } | null;
  /** A rectangle being pointed at for the formula under edit. */
  pointed: Rect | null;
  setTheme(theme: Theme): void;
  showSheet(id: string): void;
  /** `extend` keeps the anchor and moves the head. */
  select(cell: Cell, extend?: boolean): void;
  selectRect(rect: Rect, active?: Cell): void;
  resized(sheetId: string, firstRow: number, firstColumn: number): void;
  refresh(...what: Refresh[]): void;
  onRefresh(draw: (what: ReadonlySet<Refresh>) => void): void;
}

const POINT = 96 / 72;

/** The selection grows until it cuts no merged block. */
function coverMerges(sheet: Sheet, rect: Rect): Rect {
  const cut = (merge: Rect, r: Rect) =>
    merge.top <= r.bottom && r.top <= merge.bottom && merge.left <= r.right && r.left <= merge.right && (merge.top < r.top || merge.left < r.left || merge.bottom > r.bottom || merge.right > r.right);
  let grown = rect;
  for (let again = true; again; ) {
    again = false;
    for (const merge of sheet.merges) {
      if (!cut(merge, grown)) continue;
      grown = around(grown, merge);
      again = true;
    }
  }
  return grown;
}

interface Place {
  active: Cell;
  anchor: Cell;
  head: Cell;
  scrollX: number;
  scrollY: number;
}

const start = (): Place => ({ active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 }, scrollX: 0, scrollY: 0 });

export function createView(workbook: Workbook, calculation: Calculation, words: GridWords, theme: Theme): View {
  const places = new Map<string, Place>();
  const pending = new Set<Refresh>();
  let draw: (what: ReadonlySet<Refresh>) => void = () => undefined;
  let sheet = workbook.sheet(workbook.selection.sheetId) ?? (workbook.sheets[0] as Sheet);
  let axes = axesOf();
  let frame = 0;

  function axesOf(): { rows: Axis; columns: Axis } {
    const shown = sheet;
    const scale = POINT * (shown.view.zoom > 0 ? shown.view.zoom / 100 : 1);
    const heightOf = rowHeights(shown);
    return {
      rows: createAxis(MAX_ROWS, (row) => (shown.isRowHidden(row) ? 0 : Math.round(heightOf(row) * scale))),
      columns: createAxis(MAX_COLUMNS, (column) => (shown.isColumnHidden(column) ? 0 : Math.round(shown.columnWidth(column) * scale))),
    };
  }

  const view: View = {
    workbook, calculation, words,
    palette: paletteOf(theme),
    get sheet() { return sheet; },
    get rows() { return axes.rows; },
    get columns() { return axes.columns; },
    get zoom() { return sheet.view.zoom > 0 ? sheet.view.zoom / 100 : 1; },
    ...start(),
    get selection() { return coverMerges(sheet, around(cellRect(view.anchor.row, view.anchor.column), cellRect(view.head.row, view.head.column))); },
    width: 0,
    height: 0,
    copied: null,
    pointed: null,
    setTheme(next) {
      view.palette = paletteOf(next);
      view.refresh("cells", "selection", "chrome");
    },
    showSheet(id) {
      const next = workbook.sheet(id);
      if (!next) return;
      const { active, anchor, head, scrollX, scrollY } = view;
      places.set(sheet.id, { active, anchor, head, scrollX, scrollY });
      sheet = next;
      axes = axesOf();
      Object.assign(view, places.get(id) ?? start());
      view.refresh("cells", "selection", "chrome");
    },
    select(cell, extend = false) {
      view.head = cell;
      if (!extend) {
        const merge = sheet.merges.find((m) => cell.row >= m.top && cell.row <= m.bottom && cell.column >= m.left && cell.column <= m.right);
        view.active = merge ? { row: merge.top, column: merge.left } : cell;
        view.anchor = view.active;
        view.head = view.active;
      }
      view.refresh("selection", "chrome");
    },
    selectRect(rect, active) {
      view.anchor = { row: rect.top, column: rect.left };
      view.head = { row: rect.bottom, column: rect.right };
      view.active = active ?? view.anchor;
      view.refresh("selection", "chrome");
    },
    resized(sheetId, firstRow, firstColumn) {
      if (sheetId !== sheet.id) return;
      axes.rows.invalidate(firstRow);
      axes.columns.invalidate(firstColumn);
    },
    refresh(...what) {
      for (const each of what) pending.add(each);
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const now = new Set(pending);
        pending.clear();
        draw(now);
      });
    },
    onRefresh(next) { draw = next; },
  };
  return view;
}

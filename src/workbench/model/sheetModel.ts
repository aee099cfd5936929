import type { CellComment } from "./cellComment";
import type { Chart } from "./chart";
import type { DataValidation } from "./dataValidation";
import type { Hyperlink } from "./hyperlink";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { around, intersect } from "./rects";
import { DEFAULT_PAGE_SETUP, DEFAULT_VIEW } from "./sheetDefaults";
import { SheetCells } from "./sheetCells";
import type { SheetContext } from "./sheetContext";
import { SheetLayout } from "./sheetLayout";
import type { CellStyle, StyleId } from "./style";
import { StyleStore } from "./styleStore";
import type { SheetPart } from "./touched";
import type { Change, ConditionalFormat, PageSetup, Rect, Sheet, SheetView, Visibility } from "./types";

/** A sheet: its cells (`SheetCells`) and how they look. The workbook alone makes sheets, names, moves and hides them. */
export class SheetModel extends SheetCells implements Sheet {
  readonly layout = new SheetLayout();
  readonly styles = new StyleStore();
  visibility: Visibility = "visible";
  view: Readonly<SheetView> = DEFAULT_VIEW;
  pageSetup: Readonly<PageSetup> = DEFAULT_PAGE_SETUP;
  merges: readonly Rect[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: readonly Chart[] = [];
  dataValidations: readonly DataValidation[] = [];
  hyperlinks: readonly Hyperlink[] = [];
  comments: readonly CellComment[] = [];
  isProtected = false;
  /** Rectangles that only the file knows and that stay whole: pivot tables, what-if tables. */
  wholes: readonly { readonly rect: Rect; readonly name: string }[] = [];

  constructor(id: string, public name: string, context: SheetContext) {
    super(id, context);
  }

  formattedRect(): Rect | null {
    return around(this.usedRect(), this.styles.extent());
  }

  styleId(row: number, column: number): StyleId {
    return this.styles.get(row, column);
  }

  style(row: number, column: number): CellStyle {
    return this.context.styles.get(this.styles.get(row, column));
  }

  setStyle(rect: Rect, change: Partial<CellStyle>): void {
    this.styles.change(rect, (id) => this.context.styles.change(id, change));
    this.formatted(rect);
  }

  clear(rect: Rect, what: "contents" | "formats" | "all"): void {
    this.context.log.batch(() => {
      if (what !== "formats") this.clearContents(rect);
      if (what === "contents") return;
      this.styles.reset(rect);
      this.formatted(rect);
    });
  }

  merge(rect: Rect): void {
    this.context.log.batch(() => {
      // Excel keeps the top left value alone, and a merge over merges swallows them.
      const below = { ...rect, top: rect.top + 1 };
      const beside = { ...rect, bottom: rect.top, left: rect.left + 1 };
      for (const rest of [below, beside]) if (rest.top <= rest.bottom && rest.left <= rest.right) this.clearContents(rest);
      this.merges = [...this.merges.filter((other) => intersect(other, rect) === null), rect];
      this.changed("merges", "structure");
    });
  }

  unmerge(rect: Rect): void {
    const rest = this.merges.filter((other) => intersect(other, rect) === null);
    if (rest.length === this.merges.length) return;
    this.merges = rest;
    this.changed("merges", "structure");
  }

  get defaultColumnWidth(): number {
    return this.layout.defaultColumnWidth;
  }

  get defaultRowHeight(): number {
    return this.layout.defaultRowHeight;
  }

  columnWidth(column: number): number {
    return this.layout.columnWidth(column);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    this.layout.widths.set(first, last, points);
    this.changed("columns", "structure");
  }

  rowHeight(row: number): number {
    return this.layout.rowHeight(row);
  }

  setRowHeight(first: number, last: number, points: number): void {
    this.layout.heights.set(first, last, points);
    this.rowsChanged(first, last);
  }

  isRowHidden(row: number): boolean {
    return this.layout.hiddenRows.get(row) === 1;
  }

  isColumnHidden(column: number): boolean {
    return this.layout.hiddenColumns.get(column) === 1;
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.layout.hiddenRows.set(first, last, hidden ? 1 : 0);
    this.rowsChanged(first, last);
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.layout.hiddenColumns.set(first, last, hidden ? 1 : 0);
    this.changed("columns", "structure");
  }

  setView(change: Partial<SheetView>): void {
    this.view = { ...this.view, ...change };
    this.changed("view", "view");
  }

  setPageSetup(change: Partial<PageSetup>): void {
    this.pageSetup = { ...this.pageSetup, ...change };
    this.changed("pageSetup", "view");
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.conditionalFormats = formats;
    this.changed("conditionalFormats", "structure");
  }

  setCharts(charts: readonly Chart[]): void {
    this.charts = charts;
    if (this.context.log.silent) return;
    this.touched.parts.add("charts");
    this.context.log.note({ kind: "charts", sheetId: this.id });
  }

  setDataValidations(validations: readonly DataValidation[]): void {
    this.dataValidations = validations;
    this.changed("dataValidations", "structure");
  }

  setHyperlinks(links: readonly Hyperlink[]): void {
    this.hyperlinks = links;
    this.changed("hyperlinks", "structure");
  }

  setProtected(on: boolean): void {
    this.isProtected = on;
    this.changed("protection", "protection");
  }

  private rowsChanged(first: number, last: number): void {
    if (this.context.log.silent) return;
    this.touched.rows.set(first, last, 1);
    this.context.log.note({ kind: "sheet", sheetId: this.id, what: "structure" });
  }

  private changed(part: SheetPart, what: Extract<Change, { kind: "sheet" }>["what"]): void {
    if (this.context.log.silent) return;
    this.touched.parts.add(part);
    this.context.log.note({ kind: "sheet", sheetId: this.id, what });
  }

  private formatted(rect: Rect): void {
    const { log } = this.context;
    if (log.silent) return;
    this.touched.formats.add(rect);
    if (rect.top === 0 && rect.bottom === MAX_ROWS - 1) this.touched.parts.add("columns");
    else if (rect.left === 0 && rect.right === MAX_COLUMNS - 1) this.touched.rows.set(rect.top, rect.bottom, 1);
    log.cells("format", this.id, rect);
  }
}

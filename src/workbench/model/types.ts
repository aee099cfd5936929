import type { Value } from "./values";
import type { CellStyle, StyleId } from "./style";
import type { CellComment } from "./cellComment";
import type { Chart } from "./chart";
import type { DataValidation } from "./dataValidation";
import type { Hyperlink } from "./hyperlink";
import type { Shift } from "./references";

/** 0-based, inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** What stands behind a cell: typed value, or a formula with its last result. */
export interface CellContent {
  readonly value: Value;
  /** With the leading `=`, in Excel's en-US syntax and without file prefixes (`QUAL.SCORE(…)`, not `_xldudf_`); null for a constant. */
  readonly formula: string | null;
  /** `dynamic` = may spill; `array` = legacy {=…} over `arrayRect`; null = plain or no formula. */
  readonly arrayKind: "dynamic" | "array" | null;
}

export interface Table {
  readonly id: number;
  name: string;
  readonly sheetId: string;
  /** Header and totals rows included. */
  rect: Rect;
  readonly hasHeader: boolean;
  hasTotals: boolean;
  /** The header cells' texts, unique; they follow the cells. */
  readonly columns: readonly string[];
  style: string | null;
  showFilter: boolean;
  showBandedRows: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** null = the workbook's. */
  readonly sheetId: string | null;
  /** With leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Kept as data so that file writes it and grid draws it. `kind` names the Office.js kinds. */
export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "cellValue"; readonly operator: "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual"; readonly formula1: string; readonly formula2: string | null; readonly style: Partial<CellStyle> }
    | { readonly kind: "custom"; readonly formula: string; readonly style: Partial<CellStyle> }
    | { readonly kind: "containsText"; readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith"; readonly text: string; readonly style: Partial<CellStyle> }
    | { readonly kind: "colorScale"; readonly points: readonly { readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula"; readonly value: string | null; readonly color: string }[] }
    | { readonly kind: "dataBar"; readonly color: string }
    | { readonly kind: "iconSet"; readonly set: string }
    /** Read from the file, not understood: kept in the file, not drawn. Its formulas, in their order, follow the cells all the same. */
    | { readonly kind: "other"; readonly formulas: readonly string[] };
}

export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  freeze: FreezePanes | null;
  showGridlines: boolean;
  tabColor: string | null;
  zoom: number;
}

/** In points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface PageSetup {
  orientation: "portrait" | "landscape";
  paperSize: string;
  fitToWidth: number | null;
  fitToHeight: number | null;
  printTitleRows: string | null;
  printTitleColumns: string | null;
  printArea: string | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Percent of the natural size; null where pages are fitted or nothing is said. */
  scale: number | null;
  margins: PageMargins;
  header: string | null;
  footer: string | null;
}

/** A sheet. Rows and columns are 0-based everywhere. All writes go through it, so that every listener hears of them. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly view: Readonly<SheetView>;
  readonly pageSetup: Readonly<PageSetup>;
  /** Smallest rectangle with content (not format); null where empty. */
  usedRect(): Rect | null;
  /** The same, cells with a format of their own included. */
  formattedRect(): Rect | null;
  value(row: number, column: number): Value;
  formula(row: number, column: number): string | null;
  content(row: number, column: number): CellContent;
  /** Block of values, row by row. */
  values(rect: Rect): Value[][];
  /** The same to be read alone: rows without cells are one and the same row, so that a column of the whole grid costs what is in it. */
  readOnlyValues(rect: Rect): readonly (readonly Value[])[];
  /** Calls back for every non-empty cell of a rectangle in row order; cost is that of the cells that exist. */
  forEachCell(rect: Rect, visit: (row: number, column: number, content: CellContent) => void): void;
  /** The same for formulas alone, at the cost of the formulas. */
  forEachFormula(rect: Rect, visit: (row: number, column: number, formula: string) => void): void;
  /** Constant or formula (text with leading `=` is **not** parsed here: pass `formula`). Marks the cell as touched for the file. */
  setValue(row: number, column: number, value: Value): void;
  setFormula(row: number, column: number, formula: string, kind?: "plain" | "dynamic"): void;
  /** Legacy {=…} over a rectangle, its top left cell being the anchor. */
  setArrayFormula(rect: Rect, formula: string): void;
  /** Throws where Excel refuses input: in some cells of a legacy array formula without the others. */
  checkInput(rects: readonly Rect[]): void;
  /** Rectangle of the legacy array formula that covers the cell; null where none does. */
  arrayRect(row: number, column: number): Rect | null;
  /** Result of a calculation: no input, no edit. Spilled cells are results whose anchor is elsewhere. */
  setResult(row: number, column: number, value: Value): void;
  clear(rect: Rect, what: "contents" | "formats" | "all"): void;
  /** Where a spill of this anchor stands; null where it is not spilled. A legacy array formula counts as spilled over its rectangle. */
  spillRect(row: number, column: number): Rect | null;
  /** The anchor whose spill covers the cell (the anchor itself included); null where none does. */
  spillAnchor(row: number, column: number): { readonly row: number; readonly column: number } | null;
  setSpill(row: number, column: number, rect: Rect | null, values: readonly (readonly Value[])[] | null): void;
  /** Cell whose formula could not be computed and that shows the cached value of its file. */
  isStale(row: number, column: number): boolean;
  setStale(row: number, column: number, stale: boolean): void;
  styleId(row: number, column: number): StyleId;
  style(row: number, column: number): CellStyle;
  setStyle(rect: Rect, change: Partial<CellStyle>): void;
  readonly merges: readonly Rect[];
  /** Overlapped merges go; all contents but the top left cell's are cleared, as Excel does. */
  merge(rect: Rect): void;
  unmerge(rect: Rect): void;
  /** Widths in points as Office.js has them (64 px = 48 pt is the default column). */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  columnWidth(column: number): number;
  setColumnWidth(first: number, last: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(first: number, last: number, points: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  setView(change: Partial<SheetView>): void;
  setPageSetup(change: Partial<PageSetup>): void;
  readonly conditionalFormats: readonly ConditionalFormat[];
  setConditionalFormats(formats: readonly ConditionalFormat[]): void;
  readonly charts: readonly Chart[];
  setCharts(charts: readonly Chart[]): void;
  readonly dataValidations: readonly DataValidation[];
  setDataValidations(validations: readonly DataValidation[]): void;
  readonly hyperlinks: readonly Hyperlink[];
  setHyperlinks(links: readonly Hyperlink[]): void;
  /** Notes and threads of the file. */
  readonly comments: readonly CellComment[];
  readonly isProtected: boolean;
  setProtected(on: boolean): void;
}

export type Change =
  | { readonly kind: "cells"; readonly sheetId: string; readonly rects: readonly Rect[]; readonly source: "input" | "result" | "rewritten" }
  /** Cells moved, as `insertCells` and `deleteCells` do it; heard before anything else of its batch, which speaks of the new places. `rewritten` cells have a formula that reads otherwise now. */
  | { readonly kind: "shift"; readonly shift: Shift }
  | { readonly kind: "format"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly kind: "sheet"; readonly sheetId: string; readonly what: "added" | "deleted" | "renamed" | "moved" | "view" | "visibility" | "structure" | "protection" }
  | { readonly kind: "names" }
  | { readonly kind: "tables"; readonly sheetId: string }
  | { readonly kind: "charts"; readonly sheetId: string }
  | { readonly kind: "selection" };

export interface Selection {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface Workbook {
  readonly date1904: boolean;
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  sheet(id: string): Sheet | undefined;
  /** Case-insensitive, as Excel. */
  sheetByName(name: string): Sheet | undefined;
  /** Throws a `ModelError` with Excel's rule broken: empty, over 31, `\ / ? * [ ] :`, apostrophe at an end, duplicate. */
  addSheet(name: string, position?: number): Sheet;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  /** Cells come in where the rectangle is, and what was there moves; whole rows or columns where it spans the sheet. Everything that names cells follows. */
  insertCells(sheetId: string, rect: Rect, direction: "down" | "right"): void;
  /** The rectangle's cells go, and what lies behind them moves up. Throws a `ModelError` where Excel refuses: part of an array, of a table, of a merge. */
  deleteCells(sheetId: string, rect: Rect, direction: "up" | "left"): void;
  setVisibility(id: string, visibility: Visibility): void;
  readonly names: readonly DefinedName[];
  /** Adds or replaces. */
  setName(name: DefinedName): void;
  deleteName(name: string, sheetId: string | null): void;
  readonly tables: readonly Table[];
  addTable(sheetId: string, rect: Rect, hasHeader: boolean, name?: string): Table;
  resizeTable(id: number, rect: Rect): void;
  updateTable(id: number, change: Partial<Pick<Table, "name" | "style" | "showFilter" | "showBandedRows" | "hasTotals">>): void;
  deleteTable(id: number): void;
  selection: Selection;
  /** Settings of the add-in saved with the document (Office.context.document.settings). Values are JSON. */
  readonly settings: ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  deleteSetting(key: string): void;
  style(id: StyleId): CellStyle;
  /** Listener hears changes after each outermost `batch`, in order, merged per sheet. Returns the way to stop. */
  onChange(listener: (changes: readonly Change[]) => void): () => void;
  batch<T>(work: () => T): T;
}

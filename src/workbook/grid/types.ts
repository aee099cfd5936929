/** An Excel error value in a cell, e.g. `{ error: "#N/A" }`. */
export interface CellError {
  readonly error: string;
}
/** null = blank. Dates are serials with a date number format. */
export type CellScalar = string | number | boolean | CellError | null;

/** 0-based, inclusive on both ends. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** An Excel table (ListObject). `rect` holds header and totals rows too. */
export interface GridTable {
  readonly name: string;
  readonly rect: Rect;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The used range of one sheet. Row r, column c of the sheet is `values[r - top]?.[c - left]`; rows may be shorter than the width. */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Kind and version where the sheet carries the add-in's mark, else null: our own sheets are not sources. */
  readonly mark: string | null;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellScalar[])[];
  /** Number format of a cell by sheet row and column; "General" where nothing is set. */
  numberFormat(row: number, column: number): string;
  /** Formula text (`=…`) of a cell, or null. */
  formula(row: number, column: number): string | null;
  readonly merges: readonly Rect[];
  readonly tables: readonly GridTable[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly date1904: boolean;
  /** Sheets or parts of sheets that were too large to read, with what was left out. */
  readonly omitted: readonly { readonly sheet: string; readonly address: string; readonly cells: number }[];
}

/** Lines (rows or columns) inserted or deleted, over the whole sheet or between two lines across: `Range.insert` and `Range.delete`. */
export interface Shift {
  readonly kind: "shift";
  readonly sheetId: string;
  /** What the sheet was called when it happened. */
  readonly sheetName: string;
  /** Rows move down or up, columns right or left. */
  readonly axis: "row" | "column";
  readonly at: number;
  /** Positive: so many lines are inserted before `at`. Negative: so many are deleted from `at` on. */
  readonly count: number;
  /** First and last line across that move: all columns where whole rows are inserted. */
  readonly from: number;
  readonly to: number;
}

/** Something that happened to the workbook and that every formula in it has to follow. */
export type StructuralEdit =
  | Shift
  | { readonly kind: "renameSheet"; readonly from: string; readonly to: string }
  /** Formulas that name the sheet lose what they meant. `order`: all sheets before, the deleted one among them. */
  | { readonly kind: "deleteSheet"; readonly name: string; readonly order: readonly string[] }
  | { readonly kind: "renameTable"; readonly from: string; readonly to: string }
  /** The columns before and after, by their old names: null where one is gone, the new name where it has one. */
  | { readonly kind: "tableColumns"; readonly table: string; readonly before: readonly string[]; readonly after: readonly (string | null)[] };

/** Where a formula stands, as far as its text depends on it. */
export interface FormulaHome {
  readonly sheetId: string | null;
  /** The table around the cell, which `[@Column]` means. */
  readonly table: string | null;
  /** In a defined name a relative reference is a distance from whatever cell uses it, and stays. */
  readonly isName: boolean;
}

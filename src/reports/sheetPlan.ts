/** A report is data before it is a sheet: `excel` writes a SheetPlan, tests read it. Positions are 0-based. */
export type PlanValue = string | number | boolean | null;

/** Named looks of the product; `excel` knows their fonts and fills. */
export type CellLook =
  | "title" | "subtitle" | "stamp" | "label" | "header" | "text" | "integer" | "level" | "gap" | "points" | "percent" | "date" | "status-good" | "status-bad" | "status-open" | "note" | "total";

export interface PlanCell {
  readonly value: PlanValue;
  readonly look?: CellLook;
  /** A formula of ours, with `=`, that gives the value. Where Excel makes something else of it, the value is written. */
  readonly formula?: string;
}

export type PlanBlock =
  /** Values, never formulas but those of the plan's own cells: text that begins like a formula stays text. */
  | { readonly kind: "values"; readonly row: number; readonly column: number; readonly cells: readonly (readonly PlanCell[])[] }
  /** One spilled formula with a defined name for its result; looks by column of the spill, over at most `rows` rows. */
  | { readonly kind: "spill"; readonly row: number; readonly column: number; readonly formula: string; readonly name: string; readonly looks: readonly CellLook[]; readonly rows: number }
  /** One formula in one cell that does not spill, e.g. the as-of day of another sheet. */
  | { readonly kind: "formula"; readonly row: number; readonly column: number; readonly formula: string; readonly look: CellLook }
  /** A defined name of the workbook for one cell of this sheet, so that formulas need no address. */
  | { readonly kind: "name"; readonly row: number; readonly column: number; readonly name: string }
  /** A real Excel table of values: English field names as headers, a label row above in the user's language. */
  | { readonly kind: "table"; readonly row: number; readonly column: number; readonly name: string; readonly fields: readonly string[]; readonly labels: readonly string[]; readonly looks: readonly CellLook[]; readonly rows: readonly (readonly PlanValue[])[] }
  /** Several cells as one title, or as the room of a text in several lines. */
  | { readonly kind: "merge"; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number; readonly wrap?: boolean };

/** Colours by value that survive pasting as conditional formats. */
export interface PlanHeat {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly kind: "gap" | "level" | "attainment" | "status";
}

export interface PlanChart {
  readonly type: "radar" | "bar" | "column" | "line" | "scatter";
  readonly title: string;
  /** Data with its header row and column, 0-based on this sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly atRow: number;
  readonly atColumn: number;
  readonly width: number;
  readonly height: number;
  readonly axisMin?: number;
  readonly axisMax?: number;
}

export interface SheetPlan {
  /** Wanted name, `QUAL …`; where a sheet of that name lacks our mark, another is used. */
  readonly name: string;
  /** Written as the hidden sheet-scoped name `_QUAL_MARK`. */
  readonly mark: { readonly kind: string; readonly version: number };
  readonly blocks: readonly PlanBlock[];
  /** Width in characters by column from A. */
  readonly widths: readonly number[];
  /** Rows higher than one line, in points. */
  readonly heights?: readonly { readonly row: number; readonly points: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly heats: readonly PlanHeat[];
  readonly charts: readonly PlanChart[];
  readonly print: { readonly landscape: boolean; readonly titleRows: number; readonly fitWide: boolean };
  readonly tab: string | null;
}

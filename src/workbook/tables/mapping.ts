import type { Purpose } from "../../rules/records";
import type { Rect } from "../grid";

export type Orientation = "list" | "wide" | "transposed";
export type StopRule = "blank" | "total" | "end";
export type DateOrder = "ymd" | "dmy" | "mdy";

/** What one column of a block is. `field: null` = kept but not used. `key` = facts carried by the header itself (wide blocks). */
export interface ColumnMapping {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
  readonly key?: Readonly<Record<string, string>>;
  readonly scale?: string;
  /** Text in the cell → canonical value, as the user or a legend said. */
  readonly values?: ReadonlyMap<string, string | number | boolean | null>;
  readonly dateOrder?: DateOrder;
  readonly confidence: number;
  /** Codes of the evidence behind the decision, for `messages/`. */
  readonly reasons: readonly string[];
}

/** How one table of a sheet is read. Ranges are 0-based and include the header rows; title rows and totals stay outside. */
export interface TableMapping {
  readonly id: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly headerRows: number;
  readonly orientation: Orientation;
  /** null = not recognised. */
  readonly purpose: Purpose | null;
  readonly confidence: number;
  readonly stop: StopRule;
  readonly fillDown: readonly number[];
  readonly columns: readonly ColumnMapping[];
  readonly reasons: readonly string[];
  /** Stands on a hidden sheet, or was switched off: listed, not read. */
  readonly off?: boolean;
}

export interface ScaleMapping {
  readonly id: string;
  readonly levels: readonly { readonly key: string; readonly number: number; readonly labels: readonly string[] }[];
}

/** All that was understood of a workbook, or that a person saved about it. */
export interface WorkbookMapping {
  readonly tables: readonly TableMapping[];
  readonly scales: readonly ScaleMapping[];
}

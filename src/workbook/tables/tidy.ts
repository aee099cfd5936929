import type { Purpose } from "../../rules/records";
import type { CellError } from "../grid";

/** Canonical value of a tidy cell; dates are serials (1900 system), marks booleans, levels numbers or kept text where not understood. */
export type TidyValue = string | number | boolean | CellError | null;

/** A table of one purpose with the contract's field names as columns, and where each value stood on the user's sheet. */
export interface TidyTable {
  readonly purpose: Purpose;
  /** Id of the mapping it came from. */
  readonly source: string;
  readonly sheet: string | null;
  readonly fields: readonly string[];
  /** Column-major would save little; rows it is. `rows[i][j]` belongs to `fields[j]`. */
  readonly rows: readonly (readonly TidyValue[])[];
  /** Sheet row (0-based) of a tidy row, and sheet column of a field in it; −1 where there is none. */
  sheetRow(row: number): number;
  sheetColumn(row: number, field: string): number;
}

import type { FixKind } from "../findings";

/** A change of one cell that loses nothing: what it held, what it will hold, and the number format it needs for that. */
export interface CellFix {
  readonly kind: FixKind;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Field of the contract the column has. */
  readonly field: string;
  readonly before: string | number;
  readonly after: string | number;
  /** null = the cell keeps its format. */
  readonly format: string | null;
}

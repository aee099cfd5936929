import type { Rect } from "./types";

/** A link of a rectangle of cells: to an address outside, to a place in the workbook, or both (a place in another document). */
export interface Hyperlink {
  /** `file:3` where it came with the file. */
  readonly id: string;
  readonly rect: Rect;
  readonly address: string | null;
  /** `Lists!A1` or a defined name, without `#`. */
  readonly location: string | null;
  readonly screenTip: string | null;
  /** What Excel remembers the cell to have shown; null where nothing is remembered. */
  readonly display: string | null;
}

import type { CellAndFormula } from "../../excel";
import type { Spot } from "../../messages/explanation";
import { isCellError, type CellScalar } from "../../workbook/grid";

/** How it is known which element of a call's result the cell shows. */
export type ElementFrom = "cell" | "single" | "matched" | "chosen" | "first";

interface Asked {
  readonly cell: CellAndFormula;
  readonly whole: boolean;
  readonly result: readonly (readonly CellScalar[])[] | undefined;
  readonly chosen: Spot | null;
}

function same(left: CellScalar | undefined, right: CellScalar | undefined): boolean {
  if (isCellError(left) && isCellError(right)) return left.error === right.error;
  return (left ?? "") === (right ?? "");
}

/**
 * A cell of the spill is the element in the same place. Where something stands around the call (SORT, FILTER, TAKE …) the row with the
 * same values is looked for; else the person chooses, beginning with the first row below the headings.
 */
export function elementOf({ cell, whole, result, chosen }: Asked): { readonly element: Spot; readonly from: ElementFrom } {
  if (chosen !== null) return { element: chosen, from: "chosen" };
  const { row, column, spill, spilledRow } = cell;
  if (whole) return { element: { row: row - spill.top, column: column - spill.left }, from: "cell" };
  const rows = result?.length ?? 0;
  const columns = result?.[0]?.length ?? 0;
  if (rows <= 1 && columns <= 1) return { element: { row: 0, column: 0 }, from: "single" };
  if (spilledRow.length === columns && columns > 1) {
    const found = result?.findIndex((each) => each.every((value, at) => same(value, spilledRow[at]))) ?? -1;
    if (found !== -1) return { element: { row: found, column: column - spill.left }, from: "matched" };
  }
  return { element: { row: rows > 1 && columns > 1 ? 1 : 0, column: 0 }, from: "first" };
}

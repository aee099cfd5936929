import type { CellScalar, SheetGrid } from "../grid";

/** A block of a function's argument as a sheet of its own: no formats, no merges, nothing hidden. */
export function blockGrid(block: readonly (readonly CellScalar[])[], name = ""): SheetGrid {
  return {
    name, visibility: "visible", mark: null, top: 0, left: 0, values: block, merges: [], tables: [],
    numberFormat: () => "General", formula: () => null, isRowHidden: () => false, isColumnHidden: () => false,
  };
}

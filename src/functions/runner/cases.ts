import type { Block } from "./block";
import { broadcastCell } from "./broadcast";

/** Ballots by case: one row or one column is one case, a block has a case per row. */
export interface Cases {
  readonly count: number;
  /** The cells of one case, of any argument that fits the ballots. */
  of<Value>(block: Block<Value>, which: number): readonly Value[];
}

export function casesOf(levels: Block<unknown>): Cases {
  const single = levels.rows === 1 || levels.columns === 1;
  const places = levels.cells.map((_, index) => ({ row: Math.floor(index / levels.columns), column: index % levels.columns }));
  return {
    count: single ? 1 : levels.rows,
    of: (block, which) => {
      const own = single ? places : places.slice(which * levels.columns, (which + 1) * levels.columns);
      return own.map(({ row, column }) => broadcastCell(block, row, column));
    },
  };
}

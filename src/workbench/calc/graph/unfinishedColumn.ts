import type { FormulaCell } from "./formulaCell";

/**
 * Cells of one column still to be computed, or runs of cells that the results of such cells fill; no two overlap.
 * Finding the next one from any row is nearly constant, so that a long range costs no more than a short one.
 */
export class UnfinishedColumn {
  private readonly cells: readonly FormulaCell[];
  private readonly tops: Int32Array;
  private readonly bottoms: Int32Array;
  /** Union-find: from an index to the next one not yet computed. */
  private readonly next: Int32Array;

  /** `spilled`: the runs are where earlier results stand, else the cells themselves. */
  constructor(cells: FormulaCell[], spilled: boolean) {
    const topOf = (cell: FormulaCell): number => (spilled ? (cell.spill?.top ?? cell.row) : cell.row);
    this.cells = cells.sort((a, b) => topOf(a) - topOf(b));
    this.tops = Int32Array.from(this.cells, topOf);
    this.bottoms = Int32Array.from(this.cells, (cell) => (spilled ? (cell.spill?.bottom ?? cell.row) : cell.row));
    this.next = Int32Array.from({ length: cells.length + 1 }, (_, index) => index);
  }

  /** The first that reaches into the rows and is still to be computed. */
  firstIn(top: number, bottom: number): FormulaCell | null {
    const index = this.find(this.indexFrom(top));
    const from = this.tops[index];
    return from === undefined || from > bottom ? null : (this.cells[index] ?? null);
  }

  /** The run that begins at the row is computed. */
  remove(top: number): void {
    const index = this.indexFrom(top);
    if (this.tops[index] === top) this.next[index] = index + 1;
  }

  /** The first run that ends at the row or below. */
  private indexFrom(row: number): number {
    let low = 0;
    let high = this.bottoms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bottoms[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private find(start: number): number {
    let root = start;
    while (this.next[root] !== root) root = this.next[root] as number;
    for (let at = start; at !== root; ) {
      const following = this.next[at] as number;
      this.next[at] = root;
      at = following;
    }
    return root;
  }
}

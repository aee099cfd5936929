/** Rows of one column still to be computed. Finding the next one from any row is nearly constant, so that a long range costs no more than a short one. */
export class DirtyRows {
  private readonly rows: Int32Array;
  /** Union-find: from an index to the next one not yet computed. */
  private readonly next: Int32Array;

  constructor(rows: readonly number[]) {
    this.rows = Int32Array.from(rows).sort();
    this.next = new Int32Array(rows.length + 1);
    for (let index = 0; index <= rows.length; index++) this.next[index] = index;
  }

  /** The first row from `top` to `bottom` that is still to be computed; -1 if none is. */
  firstIn(top: number, bottom: number): number {
    const index = this.find(this.indexFrom(top));
    const row = this.rows[index];
    return row === undefined || row > bottom ? -1 : row;
  }

  remove(row: number): void {
    const index = this.indexFrom(row);
    if (this.rows[index] === row) this.next[index] = index + 1;
  }

  private indexFrom(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as number) < row) low = middle + 1;
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

import { contains, intersect } from "./rects";
import type { Rect } from "./types";

export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
  /** Cells somebody typed into since: no longer results, so they survive the spill's end. Keys by `keyOf`. */
  readonly overwritten: Set<number>;
}

const BAND = 6;

export function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The cell of a key. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / 16_384), column: key % 16_384 };
}

/** Where the results of dynamic and array formulas stand, found by any cell they cover. */
export class Spills {
  private readonly byAnchor = new Map<number, Spill>();
  private readonly bands = new Map<number, Spill[]>();

  at(row: number, column: number): Spill | undefined {
    return this.byAnchor.get(keyOf(row, column));
  }

  /** The spill that covers a cell with a result, anchor included. */
  covering(row: number, column: number): Spill | undefined {
    const band = this.bands.get(row >> BAND);
    return band?.find((spill) => contains(spill.rect, row, column) && !spill.overwritten.has(keyOf(row, column)));
  }

  /** Spills with a cell in the rectangle. */
  touching(rect: Rect): Spill[] {
    const [first, last] = [rect.top >> BAND, rect.bottom >> BAND];
    const near = last - first < this.bands.size ? Array.from({ length: last - first + 1 }, (_, at) => this.bands.get(first + at) ?? []).flat() : this.all();
    return [...new Set(near)].filter((spill) => intersect(spill.rect, rect) !== null);
  }

  add(row: number, column: number, rect: Rect): Spill {
    const spill: Spill = { row, column, rect, overwritten: new Set() };
    this.byAnchor.set(keyOf(row, column), spill);
    for (let band = rect.top >> BAND; band <= rect.bottom >> BAND; band++) {
      const list = this.bands.get(band);
      if (list === undefined) this.bands.set(band, [spill]);
      else list.push(spill);
    }
    return spill;
  }

  remove(spill: Spill): void {
    this.byAnchor.delete(keyOf(spill.row, spill.column));
    for (let band = spill.rect.top >> BAND; band <= spill.rect.bottom >> BAND; band++) {
      const rest = (this.bands.get(band) ?? []).filter((other) => other !== spill);
      if (rest.length === 0) this.bands.delete(band);
      else this.bands.set(band, rest);
    }
  }

  /** Every spill moves to where `change` says; null for one that ends. */
  moveAll(change: (spill: Spill) => { readonly row: number; readonly column: number; readonly rect: Rect; readonly overwritten: readonly number[] } | null): void {
    const before = this.all();
    this.byAnchor.clear();
    this.bands.clear();
    for (const spill of before) {
      const after = change(spill);
      if (after === null) continue;
      const moved = this.add(after.row, after.column, after.rect);
      for (const key of after.overwritten) moved.overwritten.add(key);
    }
  }

  all(): Spill[] {
    return [...this.byAnchor.values()];
  }
}

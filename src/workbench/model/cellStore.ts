import type { Rect } from "./types";
import type { Value } from "./values";

/** A formula that is more than its text; plain formulas are kept as bare strings, for there may be a hundred thousand. */
export interface ArrayFormula {
  readonly text: string;
  readonly kind: "dynamic" | "array";
  /** Cells of a legacy {=…}; null for a dynamic formula, whose spill is kept elsewhere. */
  readonly rect: Rect | null;
}

export type StoredFormula = string | ArrayFormula;

interface Chunk {
  /** 64 rows of one column. A hole or undefined is no cell, null a cell without value. */
  readonly values: (Value | undefined)[];
  formulas: (StoredFormula | undefined)[] | null;
  count: number;
}

const SHIFT = 6;
const SIZE = 1 << SHIFT;
const MASK = SIZE - 1;

/**
 * Values and formulas of a sheet in bands of 64 rows, each band an array of column chunks. A chunk of numbers alone
 * stays an array of unboxed doubles in V8; a far-away single cell costs one chunk of half a kilobyte.
 */
export class CellStore {
  private bands: (Chunk | undefined)[][] = [];
  private bounds: Rect | null = null;
  private boundsKnown = true;

  /** Undefined where there is no cell, null where there is one without value. */
  get(row: number, column: number): Value | undefined {
    return this.bands[row >> SHIFT]?.[column]?.values[row & MASK];
  }

  formula(row: number, column: number): StoredFormula | undefined {
    return this.bands[row >> SHIFT]?.[column]?.formulas?.[row & MASK];
  }

  set(row: number, column: number, value: Value): void {
    const chunk = this.chunkAt(row, column);
    const index = row & MASK;
    if (chunk.values[index] === undefined) {
      chunk.count++;
      this.grow(row, column);
    }
    chunk.values[index] = value;
  }

  setFormula(row: number, column: number, formula: StoredFormula): void {
    if (this.get(row, column) === undefined) this.set(row, column, null);
    const chunk = this.chunkAt(row, column);
    (chunk.formulas ??= [])[row & MASK] = formula;
  }

  removeFormula(row: number, column: number): void {
    const formulas = this.bands[row >> SHIFT]?.[column]?.formulas;
    if (formulas) formulas[row & MASK] = undefined;
  }

  remove(row: number, column: number): void {
    const band = this.bands[row >> SHIFT];
    const chunk = band?.[column];
    const index = row & MASK;
    if (band === undefined || chunk?.values[index] === undefined) return;
    chunk.values[index] = undefined;
    if (chunk.formulas !== null) chunk.formulas[index] = undefined;
    if (--chunk.count === 0) band[column] = undefined;
    const edge = this.bounds;
    if (edge !== null && (row === edge.top || row === edge.bottom || column === edge.left || column === edge.right)) this.boundsKnown = false;
  }

  /** Takes the cells of a rectangle away and puts them down elsewhere, by a number of rows and columns. */
  move(rect: Rect, down: number, right: number): void {
    for (const { row, column, chunk } of this.take(rect)) {
      const band = (this.bands[(row + down) >> SHIFT] ??= []);
      // A chunk that lands where a chunk may stand goes over as it is: whole columns always do.
      if (((row + down) & MASK) === 0 && band[column + right] === undefined) band[column + right] = chunk;
      else this.pour(chunk, row + down, column + right);
    }
    this.boundsKnown = false;
  }

  private pour(chunk: Chunk, row: number, column: number): void {
    for (let index = 0; index < chunk.values.length; index++) {
      const value = chunk.values[index];
      if (value === undefined) continue;
      const target = this.chunkAt(row + index, column);
      const to = (row + index) & MASK;
      if (target.values[to] === undefined) target.count++;
      target.values[to] = value;
      const formula = chunk.formulas?.[index];
      if (formula !== undefined) (target.formulas ??= [])[to] = formula;
    }
  }

  /** Takes the cells of a rectangle away. */
  drop(rect: Rect): void {
    this.take(rect);
  }

  /** Chunks, or what of them lies in the rectangle, no longer in the store. */
  private take(rect: Rect): { row: number; column: number; chunk: Chunk }[] {
    const taken: { row: number; column: number; chunk: Chunk }[] = [];
    for (let number = rect.top >> SHIFT; number <= rect.bottom >> SHIFT && number < this.bands.length; number++) {
      const row = number << SHIFT;
      for (const [column, chunk] of this.columnsOf(number, rect)) {
        const band = this.bands[number] as (Chunk | undefined)[];
        if (rect.top <= row && rect.bottom >= row + MASK) {
          taken.push({ row, column, chunk });
          band[column] = undefined;
          continue;
        }
        const part: Chunk = { values: [], formulas: null, count: 0 };
        for (let index = Math.max(0, rect.top - row); index <= Math.min(MASK, rect.bottom - row); index++) {
          const value = chunk.values[index];
          if (value === undefined) continue;
          part.values[index] = value;
          if (chunk.formulas?.[index] !== undefined) (part.formulas ??= [])[index] = chunk.formulas[index];
          part.count++;
          chunk.values[index] = undefined;
          if (chunk.formulas !== null) chunk.formulas[index] = undefined;
          if (--chunk.count === 0) band[column] = undefined;
        }
        taken.push({ row, column, chunk: part });
      }
    }
    if (taken.length > 0) this.boundsKnown = false;
    return taken;
  }

  /** Visits cells of a rectangle, row by row; only bands and chunks that exist are looked at. */
  forEach(rect: Rect, visit: (row: number, column: number, value: Value, formula: StoredFormula | undefined) => void): void {
    for (let number = rect.top >> SHIFT; number <= rect.bottom >> SHIFT && number < this.bands.length; number++) {
      const columns = this.columnsOf(number, rect);
      if (columns.length === 0) continue;
      const from = Math.max(rect.top, number << SHIFT);
      const to = Math.min(rect.bottom, (number << SHIFT) + MASK);
      for (let row = from; row <= to; row++) {
        for (const [column, chunk] of columns) {
          const value = chunk.values[row & MASK];
          if (value !== undefined) visit(row, column, value, chunk.formulas?.[row & MASK]);
        }
      }
    }
  }

  /** Visits formulas only, at the cost of the chunks that have any. */
  forEachFormula(rect: Rect, visit: (row: number, column: number, formula: StoredFormula) => void): void {
    for (let number = rect.top >> SHIFT; number <= rect.bottom >> SHIFT && number < this.bands.length; number++) {
      const columns = this.columnsOf(number, rect).filter(([, chunk]) => chunk.formulas !== null);
      if (columns.length === 0) continue;
      const from = Math.max(rect.top, number << SHIFT);
      const to = Math.min(rect.bottom, (number << SHIFT) + MASK);
      for (let row = from; row <= to; row++) {
        for (const [column, chunk] of columns) {
          const formula = chunk.formulas?.[row & MASK];
          if (formula !== undefined) visit(row, column, formula);
        }
      }
    }
  }

  used(): Rect | null {
    if (!this.boundsKnown) {
      this.bounds = null;
      this.boundsKnown = true;
      this.forEachChunk((number, column, chunk) => {
        let [first, last] = [0, chunk.values.length - 1];
        while (first <= last && chunk.values[first] === undefined) first++;
        while (last > first && chunk.values[last] === undefined) last--;
        if (first > last) return;
        this.grow((number << SHIFT) + first, column);
        this.grow((number << SHIFT) + last, column);
      });
    }
    return this.bounds;
  }

  private forEachChunk(visit: (band: number, column: number, chunk: Chunk) => void): void {
    this.bands.forEach((band, number) => band.forEach((chunk, column) => chunk !== undefined && visit(number, column, chunk)));
  }

  private columnsOf(number: number, rect: Rect): [number, Chunk][] {
    const columns: [number, Chunk][] = [];
    const band = this.bands[number];
    if (band === undefined) return columns;
    for (let column = rect.left; column <= rect.right && column < band.length; column++) {
      const chunk = band[column];
      if (chunk !== undefined) columns.push([column, chunk]);
    }
    return columns;
  }

  private chunkAt(row: number, column: number): Chunk {
    const band = (this.bands[row >> SHIFT] ??= []);
    return (band[column] ??= { values: [], formulas: null, count: 0 });
  }

  private grow(row: number, column: number): void {
    const edge = this.bounds;
    if (edge === null) this.bounds = { top: row, left: column, bottom: row, right: column };
    else if (row < edge.top || row > edge.bottom || column < edge.left || column > edge.right) {
      this.bounds = { top: Math.min(edge.top, row), left: Math.min(edge.left, column), bottom: Math.max(edge.bottom, row), right: Math.max(edge.right, column) };
    }
  }
}

import { CellStore } from "./cellStore";
import { ModelError } from "./modelError";
import { intersect, isCovered, rectOf } from "./rects";
import type { SheetContext } from "./sheetContext";
import type { Spill } from "./spills";
import { keyOf, placeOf, Spills } from "./spills";
import { TouchedSheet } from "./touched";
import type { CellContent, Rect } from "./types";
import type { Value } from "./values";

/** A spill with fewer results than one in so many of its cells is sparse. */
const SPARSE = 64;

function cellsOf(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** The part of a sheet that holds values, formulas and the results that spill from them. */
export class SheetCells {
  readonly store = new CellStore();
  readonly spills = new Spills();
  readonly touched = new TouchedSheet();
  /** Rows that are the header of a table; kept by the workbook's tables. */
  readonly headerRows = new Set<number>();
  readonly stale = new Set<number>();

  constructor(readonly id: string, protected readonly context: SheetContext) {}

  usedRect(): Rect | null {
    return this.store.used();
  }

  value(row: number, column: number): Value {
    return this.store.get(row, column) ?? null;
  }

  formula(row: number, column: number): string | null {
    const formula = this.store.formula(row, column);
    return typeof formula === "object" ? formula.text : formula ?? null;
  }

  content(row: number, column: number): CellContent {
    const formula = this.store.formula(row, column);
    const value = this.value(row, column);
    if (formula === undefined) return { value, formula: null, arrayKind: null };
    return typeof formula === "string" ? { value, formula, arrayKind: null } : { value, formula: formula.text, arrayKind: formula.kind };
  }

  values(rect: Rect): Value[][] {
    const rows: Value[][] = [];
    const width = rect.right - rect.left + 1;
    for (let row = rect.top; row <= rect.bottom; row++) rows.push(new Array<Value>(width).fill(null));
    this.store.forEach(rect, (row, column, value) => {
      (rows[row - rect.top] as Value[])[column - rect.left] = value;
    });
    return rows;
  }

  readOnlyValues(rect: Rect): readonly (readonly Value[])[] {
    const blank = new Array<Value>(rect.right - rect.left + 1).fill(null);
    const rows = new Array<Value[]>(rect.bottom - rect.top + 1).fill(blank);
    this.store.forEach(rect, (row, column, value) => {
      const at = row - rect.top;
      let line = rows[at] as Value[];
      if (line === blank) rows[at] = line = blank.slice();
      line[column - rect.left] = value;
    });
    return rows;
  }

  forEachCell(rect: Rect, visit: (row: number, column: number, content: CellContent) => void): void {
    this.store.forEach(rect, (row, column, value, formula) => {
      if (formula === undefined) visit(row, column, { value, formula: null, arrayKind: null });
      else if (typeof formula === "string") visit(row, column, { value, formula, arrayKind: null });
      else visit(row, column, { value, formula: formula.text, arrayKind: formula.kind });
    });
  }

  forEachFormula(rect: Rect, visit: (row: number, column: number, formula: string) => void): void {
    this.store.forEachFormula(rect, (row, column, formula) => visit(row, column, typeof formula === "string" ? formula : formula.text));
  }

  setValue(row: number, column: number, value: Value): void {
    this.context.log.batch(() => {
      if (!this.makeRoom(row, column, value === null)) return;
      if (value === null) this.store.remove(row, column);
      else this.store.set(row, column, value);
      this.written("input", rectOf(row, column, row, column));
    });
  }

  setFormula(row: number, column: number, formula: string, kind: "plain" | "dynamic" = "plain"): void {
    this.context.log.batch(() => {
      this.makeRoom(row, column, false);
      this.store.set(row, column, null);
      this.store.setFormula(row, column, kind === "plain" ? formula : { text: formula, kind, rect: null });
      this.written("input", rectOf(row, column, row, column));
    });
  }

  setArrayFormula(rect: Rect, formula: string): void {
    this.context.log.batch(() => {
      this.clearContents(rect);
      this.store.setFormula(rect.top, rect.left, { text: formula, kind: "array", rect });
      this.spills.add(rect.top, rect.left, rect);
      this.written("input", rect);
    });
  }

  arrayRect(row: number, column: number): Rect | null {
    const anchor = this.spillAnchor(row, column) ?? { row, column };
    const formula = this.store.formula(anchor.row, anchor.column);
    return typeof formula === "object" ? formula.rect : null;
  }

  checkInput(rects: readonly Rect[]): void {
    for (const { row, column, rect } of rects.flatMap((each) => this.spills.touching(each))) {
      const formula = this.store.formula(row, column);
      const isArray = typeof formula === "object" && formula.kind === "array";
      if (isArray && !isCovered(rect, rects)) throw new ModelError("array-part", "Part of an array formula cannot be changed alone. Select the whole array.");
    }
  }

  setResult(row: number, column: number, value: Value): void {
    this.store.set(row, column, value);
    this.written("result", rectOf(row, column, row, column));
  }

  spillRect(row: number, column: number): Rect | null {
    return this.spills.at(row, column)?.rect ?? null;
  }

  spillAnchor(row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.spills.covering(row, column) ?? null;
  }

  setSpill(row: number, column: number, rect: Rect | null, values: readonly (readonly Value[])[] | null): void {
    this.context.log.batch(() => {
      const before = this.spills.at(row, column);
      if (before !== undefined) this.endSpill(before);
      if (rect === null) return;
      this.spills.add(row, column, rect);
      values?.forEach((line, r) => line.forEach((value, c) => this.store.set(rect.top + r, rect.left + c, value)));
      this.written("result", rect);
    });
  }

  isStale(row: number, column: number): boolean {
    return this.stale.has(keyOf(row, column));
  }

  /** Every stale cell, in no order. */
  staleCells(): { readonly row: number; readonly column: number }[] {
    return [...this.stale].map((key) => placeOf(key));
  }

  setStale(row: number, column: number, stale: boolean): void {
    if (stale) this.stale.add(keyOf(row, column));
    else this.stale.delete(keyOf(row, column));
  }

  /** The cell's formula reads otherwise, for what it names has moved; its value stands. `reshaped`: not just moved along with its cell. */
  formulaRewritten(row: number, column: number, reshaped: boolean): void {
    if (this.context.log.silent) return;
    const rect = rectOf(row, column, row, column);
    this.touched.inputs.add(rect);
    if (reshaped) this.context.log.cells("rewritten", this.id, rect);
  }

  protected clearContents(rect: Rect): void {
    const used = this.store.used();
    const area = used === null ? null : intersect(rect, used);
    if (area === null) return;
    const cells: [number, number][] = [];
    this.store.forEach(area, (row, column) => cells.push([row, column]));
    // Anchors first: their spills end, and what they covered goes with them.
    for (const [row, column] of cells) if (this.spills.at(row, column) !== undefined) this.makeRoom(row, column, true);
    for (const [row, column] of cells) {
      if (this.spills.covering(row, column) !== undefined) continue;
      this.store.remove(row, column);
      this.stale.delete(keyOf(row, column));
    }
    this.written("input", area);
  }

  /** Before an input: ends the formula that stood here and its spill. False where only a spilled result would be deleted, which Excel ignores. */
  private makeRoom(row: number, column: number, deleting: boolean): boolean {
    const own = this.spills.at(row, column);
    if (own !== undefined) this.endSpill(own);
    this.store.removeFormula(row, column);
    this.stale.delete(keyOf(row, column));
    const over = this.spills.covering(row, column);
    if (over === undefined) return true;
    if (!deleting) over.overwritten.add(keyOf(row, column));
    return !deleting;
  }

  private endSpill(spill: Spill): void {
    const gone: Rect[] = [];
    this.spills.remove(spill);
    this.store.forEach(spill.rect, (row, column) => {
      if (row === spill.row && column === spill.column) return;
      if (spill.overwritten.has(keyOf(row, column))) return;
      this.store.remove(row, column);
      gone.push(rectOf(row, column, row, column));
    });
    // An array formula may lie over the whole grid with results in two corners: then each cell by itself.
    const isSparse = gone.length * SPARSE < cellsOf(spill.rect);
    for (const rect of isSparse ? [rectOf(spill.row, spill.column, spill.row, spill.column), ...gone] : [spill.rect]) this.written("result", rect);
  }

  protected written(kind: "input" | "result", rect: Rect): void {
    const { log } = this.context;
    if (log.silent) return;
    (kind === "input" ? this.touched.inputs : this.touched.results).add(rect);
    log.cells(kind, this.id, rect);
    for (const row of this.headerRows) if (row >= rect.top && row <= rect.bottom) this.context.headerWritten(this.id, row);
  }
}

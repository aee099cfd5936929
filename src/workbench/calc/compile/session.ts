import type { ErrorValue, Sheet, Table, Value, Workbook } from "../../model";
import type { CustomCall, CustomFunction } from "../types";
import type { Area, Matrix, Operand, Reference } from "../values";

/** What formulas may ask of the calculation they run in. */
export interface Session {
  readonly workbook: Workbook;
  readonly date1904: boolean;
  /** The moment of this recalculation: TODAY and NOW agree throughout it. */
  now(): Date;
  sheetNamed(name: string): Sheet | undefined;
  /** Values of an area; whole columns and rows are cut to what is used anywhere. Cached until a cell in it changes. */
  block(area: Area): Matrix;
  /** The area as `block` cuts it. */
  usedArea(area: Area): Area;
  /** Something derived from a block (an index for lookups), kept as long as the block is. */
  derived<T>(area: Area, kind: string, make: (block: Matrix) => T): T;
  /** For references found while evaluating: throws `NotReady` where a cell in it waits to be computed. */
  ensure(reference: Reference): void;
  /** A name of the sheet named before it, or as seen from the formula's own sheet. */
  definedName(name: string, sheet: Sheet): Thunk | null;
  tableNamed(name: string): Table | undefined;
  tableAt(sheet: Sheet, row: number, column: number): Table | undefined;
  customFunction(name: string): CustomFunction | null;
}

/** One evaluation of one formula: what it asked for and could not have yet. */
export class Run {
  /** Calls of custom functions not answered yet. */
  readonly calls: { readonly site: object; readonly index: number; readonly call: CustomCall }[] = [];
  /** A function or name nobody knows. */
  unknown: string | null = null;
  /** It was stopped, for it took more than there was for it. */
  stopped = false;
  /** LAMBDAs and names inside each other; a name may call itself. */
  depth = 0;
  private readonly counters = new Map<object, number>();

  constructor(readonly answers: ReadonlyMap<object, readonly (Operand | undefined)[]>) {}

  /** Calls are told apart by where they stand in the formula and how often they were reached there. */
  nextIndex(site: object): number {
    const index = this.counters.get(site) ?? 0;
    this.counters.set(site, index + 1);
    return index;
  }
}

/** Names bound by LET and LAMBDA, innermost first. Keys in upper case. */
export interface Scope {
  readonly name: string;
  readonly value: Operand;
  readonly outer: Scope | null;
}

/** Where a formula is evaluated. */
export interface Frame {
  readonly session: Session;
  readonly run: Run;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly scope: Scope | null;
}

export type Thunk = (frame: Frame) => Operand;

/** `array`: dynamic Excel. `single`: a plain formula of an older file, where a range beside a cell means the cell of the same row or column. */
export type Mode = "array" | "single";

export type Scalar = Value | Matrix;

export function lookUpScope(scope: Scope | null, name: string): Scope | null {
  for (let at = scope; at !== null; at = at.outer) if (at.name === name) return at;
  return null;
}

export function isErrorValue(value: Operand): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

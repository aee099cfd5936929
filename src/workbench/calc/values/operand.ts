import type { Rect, Sheet, Value } from "../../model";

/** Rows of values. Never written to once made: cached blocks are handed to every function. */
export type Matrix = readonly (readonly Value[])[];

export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** One or more areas of cells, as a range, a union or a 3-D reference gives. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}
}

/** A function made by LAMBDA. The frame of its making travels inside `call`. */
export class Lambda {
  constructor(private readonly required: number, private readonly most: number, readonly call: (args: readonly Operand[]) => Operand) {}

  takes(count: number): boolean {
    return count >= this.required && count <= this.most;
  }
}

/** What an expression gives. `undefined` is an argument left out. */
export type Operand = Value | Matrix | Reference | Lambda | undefined;

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

export function rowsOf(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnsOf(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function isSingle(rect: Rect): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}

/** The area of a reference of exactly one; null for a union. */
export function onlyArea(reference: Reference): Area | null {
  return reference.areas.length === 1 ? (reference.areas[0] ?? null) : null;
}

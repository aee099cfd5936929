import type { ErrorValue, Value } from "../../model";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Operand } from "../values";
import { isMatrix, Lambda, Reference, spend, toNumber, VALUE } from "../values";

/** Visits every value behind arguments; `direct` tells a value typed into the call from one in a cell or block. Ends early where `visit` gives an error. */
export function forEachValue(operands: readonly Operand[], frame: Frame, visit: (value: Value, direct: boolean) => ErrorValue | undefined): ErrorValue | null {
  for (const operand of operands) {
    if (operand instanceof Lambda) return VALUE;
    if (operand instanceof Reference) {
      for (const area of operand.areas) {
        const error = inBlock(frame.session.block(area), visit);
        if (error !== null) return error;
      }
    } else if (isMatrix(operand)) {
      const error = inBlock(operand, visit);
      if (error !== null) return error;
    } else {
      const error = visit(operand ?? null, true);
      if (error !== undefined) return error;
    }
  }
  return null;
}

function inBlock(block: readonly (readonly Value[])[], visit: (value: Value, direct: boolean) => ErrorValue | undefined): ErrorValue | null {
  for (const row of block) {
    spend(2 * row.length);
    for (const value of row) {
      const error = visit(value, false);
      if (error !== undefined) return error;
    }
  }
  return null;
}

/** Numbers as SUM sees them: in cells only real numbers, typed into the call also text and TRUE; the first error wins. */
export function forEachNumber(operands: readonly Operand[], frame: Frame, visit: (number: number) => void): ErrorValue | null {
  return forEachValue(operands, frame, (value, direct) => {
    if (typeof value === "number") visit(value);
    else if (isErrorValue(value)) return value;
    else if (direct) {
      const number = toNumber(value, frame.session.date1904);
      if (typeof number !== "number") return number;
      visit(number);
    }
    return undefined;
  });
}

export function numbersOf(operands: readonly Operand[], frame: Frame): number[] | ErrorValue {
  const numbers: number[] = [];
  const error = forEachNumber(operands, frame, (number) => numbers.push(number));
  // Whoever wants a list sorts it, or goes through it again.
  spend(10 * numbers.length);
  return error ?? numbers;
}

/** As AVERAGEA sees them: text in cells is 0, TRUE is 1. */
export function numbersWithText(operands: readonly Operand[], frame: Frame): number[] | ErrorValue {
  const numbers: number[] = [];
  const error = forEachValue(operands, frame, (value, direct) => {
    if (value === null && !direct) return undefined;
    if (isErrorValue(value)) return value;
    const number = typeof value === "string" && !direct ? 0 : toNumber(value, frame.session.date1904);
    if (typeof number !== "number") return number;
    numbers.push(number);
    return undefined;
  });
  return error ?? numbers;
}

/** A sum that keeps what each addition rounds off (Neumaier). */
export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}

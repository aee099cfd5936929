import type { ErrorValue, Value } from "../../model";
import type { Matrix, Operand } from "../values";
import { NA } from "../values";
import { isErrorValue } from "../compile/session";

export interface Pairs {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Two blocks value by value, where both are numbers. Blocks of other sizes are #N/A; the first error wins. */
export function pairsOf(x: Matrix, y: Matrix): Pairs | ErrorValue {
  const a: readonly Value[] = x.flat();
  const b: readonly Value[] = y.flat();
  if (a.length !== b.length) return NA;
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? null;
    if (isErrorValue(value)) return value;
    if (isErrorValue(other)) return other;
    if (typeof value === "number" && typeof other === "number") {
      xs.push(value);
      ys.push(other);
    }
  }
  return { xs, ys };
}

/** Numbers of a block, or its first error. */
export function numbersIn(block: Matrix): number[] | ErrorValue {
  const wrong = block.flat().find((value: Value) => isErrorValue(value as Operand));
  return wrong === undefined ? block.flat().filter((value) => typeof value === "number") : (wrong as ErrorValue);
}

import type { ErrorValue, Value } from "../../model";
import type { Matrix } from "../values";
import { build, REF, VALUE } from "../values";
import { transposed } from "./arrays";
import { sumOf } from "./cells";

/** Observations: the values explained, and each explaining variable as a list. */
export interface Observations {
  readonly y: readonly number[];
  readonly xs: readonly (readonly number[])[];
  /** Variables stand in rows, since the ys lie in a row. */
  readonly lying: boolean;
}

export interface Fit {
  readonly intercept: number;
  readonly slopes: readonly number[];
  readonly slopeErrors: readonly number[];
  readonly interceptError: number;
  readonly freedom: number;
  readonly explained: number;
  readonly unexplained: number;
}

const dot = (a: readonly number[], b: readonly number[]): number => sumOf(a.map((value, at) => value * (b[at] ?? 0)));

function numeric(block: Matrix): number[][] | null {
  return block.every((row) => row.every((value) => typeof value === "number")) ? block.map((row) => row.map(Number)) : null;
}

/** The variables of a block beside ys of this shape; null where it does not fit. */
export function variablesOf(block: Matrix, ys: Matrix): number[][] | ErrorValue {
  const numbers = numeric(block);
  if (numbers === null) return VALUE;
  const [rows, columns] = [ys.length, ys[0]?.length ?? 0];
  const width = numbers[0]?.length ?? 0;
  if (numbers.length === rows && width === columns) return [numbers.flat()];
  if (columns === 1 && numbers.length === rows) return transposed(numbers).map((column: Value[]) => column.map(Number));
  return rows === 1 && width === columns ? numbers : REF;
}

export function observations(ys: Matrix, known: Matrix | undefined): Observations | ErrorValue {
  const y = numeric(ys)?.flat();
  if (y === undefined) return VALUE;
  const xs = known === undefined ? [y.map((_, at) => at + 1)] : variablesOf(known, ys);
  return "error" in xs ? xs : { y, xs, lying: ys.length === 1 && y.length > 1 };
}

/**
 * Least squares by orthogonal columns (Gram and Schmidt, each column twice), which keeps digits that the normal equations lose.
 * A variable that the others explain gets the slope 0, as in Excel.
 */
export function fit({ y, xs }: Observations, withIntercept: boolean): Fit {
  const n = y.length;
  const centre = (list: readonly number[]): number => (withIntercept ? sumOf(list) / n : 0);
  const centred = (list: readonly number[]): number[] => {
    const mean = centre(list);
    return list.map((value) => value - mean);
  };
  const basis: { column: number[]; variable: number; weights: number[] }[] = [];
  for (const [variable, list] of xs.entries()) {
    let column = centred(list);
    const size = Math.sqrt(dot(column, column));
    const weights = xs.map((_, at): number => (at === variable ? 1 : 0));
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of basis) {
        const share = dot(column, earlier.column);
        column = column.map((value, at) => value - share * (earlier.column[at] ?? 0));
        for (const at of weights.keys()) weights[at] = (weights[at] ?? 0) - share * (earlier.weights[at] ?? 0);
      }
    }
    const left = Math.sqrt(dot(column, column));
    if (left > size * 1e-10 && left > 0) basis.push({ column: column.map((value) => value / left), variable, weights: weights.map((weight) => weight / left) });
  }
  const ofY = centred(y);
  const loads = basis.map(({ column }) => dot(column, ofY));
  const slopes = xs.map((_, at) => sumOf(basis.map(({ weights }, b) => (weights[at] ?? 0) * (loads[b] ?? 0))));
  const intercept = withIntercept ? centre(y) - sumOf(slopes.map((slope, at) => slope * centre(xs[at] ?? []))) : 0;
  const unexplained = sumOf(y.map((value, at) => (value - intercept - sumOf(slopes.map((slope, v) => slope * (xs[v]?.[at] ?? 0)))) ** 2));
  const freedom = n - basis.length - (withIntercept ? 1 : 0);
  const spread = freedom > 0 ? Math.sqrt(unexplained / freedom) : 0;
  const slopeErrors = xs.map((_, at) => spread * Math.sqrt(sumOf(basis.map(({ weights }) => (weights[at] ?? 0) ** 2))));
  const means = xs.map(centre);
  const interceptError = spread * Math.sqrt(1 / n + sumOf(basis.map(({ weights }) => dot(weights, means) ** 2)));
  return { intercept, slopes, slopeErrors, interceptError, freedom, explained: dot(ofY, ofY) - unexplained, unexplained };
}

/** What a fit foretells for blocks of variables, in the shape Excel gives them. */
export function foretold({ intercept, slopes }: Fit, wanted: Matrix, ys: Matrix, compute: (value: number) => Value): Value[][] | ErrorValue {
  const numbers = numeric(wanted);
  if (numbers === null) return VALUE;
  if (slopes.length === 1) return numbers.map((row) => row.map((x) => compute(intercept + (slopes[0] ?? 0) * x)));
  const lying = ys.length === 1;
  if ((lying ? numbers.length : (numbers[0]?.length ?? 0)) !== slopes.length) return REF;
  const at = (place: number): Value => compute(intercept + sumOf(slopes.map((slope, v) => slope * (lying ? (numbers[v]?.[place] ?? 0) : (numbers[place]?.[v] ?? 0)))));
  return lying ? build(1, numbers[0]?.length ?? 0, (_row, column) => at(column)) : build(numbers.length, 1, (row) => at(row));
}

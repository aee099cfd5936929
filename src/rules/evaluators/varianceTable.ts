import type { RatingTable } from "./ratings";

/** P-6.2: mean squares of a full table of cases and evaluators: between cases, within cases, between evaluators, residual. */
export interface VarianceTable {
  readonly cases: number;
  readonly evaluators: number;
  readonly between: number;
  readonly within: number;
  readonly evaluator: number;
  readonly residual: number;
}

/** What rounding leaves of a sum of squares that is 0: a share of the whole below this is no variation. */
export const NOISE = 1e-12;

/** Two-way analysis of variance without repetition. Values are taken from the first one on, so that equal values differ by exactly 0. */
export function varianceTable({ rows, columns }: RatingTable): VarianceTable {
  const n = rows.length;
  const origin = rows[0]?.[0] ?? 0;
  const at = (row: readonly (number | null)[], column: number): number => (row[column] ?? 0) - origin;
  const rowMeans = new Float64Array(n);
  const columnMeans = new Float64Array(columns);
  let grand = 0;
  for (const [index, row] of rows.entries()) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      sum += at(row, column);
      columnMeans[column] = (columnMeans[column] ?? 0) + at(row, column) / n;
    }
    rowMeans[index] = sum / columns;
    grand += sum / columns / n;
  }
  let whole = 0;
  let between = 0;
  let residual = 0;
  for (const [index, row] of rows.entries()) {
    const rowMean = rowMeans[index] ?? 0;
    between += columns * (rowMean - grand) ** 2;
    for (let column = 0; column < columns; column += 1) {
      whole += (at(row, column) - grand) ** 2;
      residual += (at(row, column) - rowMean - (columnMeans[column] ?? 0) + grand) ** 2;
    }
  }
  let evaluator = 0;
  for (const mean of columnMeans) evaluator += n * (mean - grand) ** 2;
  const quiet = (sum: number): number => (sum <= NOISE * whole ? 0 : sum);
  [between, evaluator, residual] = [quiet(between), quiet(evaluator), quiet(residual)];
  return {
    cases: n, evaluators: columns,
    between: between / (n - 1), within: (evaluator + residual) / (n * (columns - 1)), evaluator: evaluator / (columns - 1), residual: residual / ((n - 1) * (columns - 1)),
  };
}

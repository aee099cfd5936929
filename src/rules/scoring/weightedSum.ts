import { exactDot, exactDotsWith } from "../numbers";

/**
 * P-6.6.4 y = Σ x·w and D-ATTAIN match = Σ w·attainment: weights as typed, parts of `total` (1, 100, or the sum of
 * those that count). Meeting every requirement gives exactly 1. `count`: the first so many of both.
 */
export function weightedSum(values: readonly number[], weights: readonly number[], total: number, count = values.length): number {
  return exactDot(values, weights, 0, count) / total;
}

/** P-6.6.4 for everybody who has the same weights on the same lines. */
export function weightedSumsBy(weights: readonly number[], total: number): (values: readonly number[]) => number {
  const dot = exactDotsWith(weights);
  return (values) => dot(values) / total;
}

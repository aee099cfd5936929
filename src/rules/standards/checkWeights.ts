import { exactDifference, exactSum } from "../numbers";

/**
 * P-6.4: weights of a position sum to 1 or to 100; off by more than the tolerance is an error naming the sum, never
 * mended. No weight on any line: equal weights. A blank among weights: that line is shown, not scored [ours].
 * Weights stay as typed; `total` is what they are parts of, so that 30 of 100 and 0.3 of 1 reckon exactly.
 */
export type WeightCheck =
  | { readonly kind: "ok"; readonly weights: readonly (number | null)[]; readonly total: number; readonly equal: boolean }
  | { readonly kind: "off"; readonly sum: number }
  | { readonly kind: "negative"; readonly at: number; readonly weight: number };

export interface WeightTolerance {
  readonly weightTolerance: number;
  readonly percentTolerance: number;
}

export function checkWeights(weights: readonly (number | null)[], tolerance: WeightTolerance): WeightCheck {
  const given = weights.filter((weight): weight is number => weight !== null);
  if (given.length === 0) return { kind: "ok", weights: weights.map(() => 1), total: Math.max(weights.length, 1), equal: true };
  const negative = weights.findIndex((weight) => weight !== null && !(weight >= 0));
  if (negative !== -1) return { kind: "negative", at: negative, weight: weights[negative] ?? Number.NaN };
  const sum = exactSum(given);
  if (Math.abs(exactDifference(sum, 1)) <= tolerance.weightTolerance) return { kind: "ok", weights, total: 1, equal: false };
  if (Math.abs(exactDifference(sum, 100)) <= tolerance.percentTolerance) return { kind: "ok", weights, total: 100, equal: false };
  return { kind: "off", sum };
}

import { incompleteGamma } from "./gammaFunctions";

export function erf(x: number): number {
  return Math.sign(x) * incompleteGamma(0.5, x * x).lower;
}

export function erfc(x: number): number {
  const { lower, upper } = incompleteGamma(0.5, x * x);
  return x >= 0 ? upper : 1 + lower;
}

/** Density and distribution of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

export function normal(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** Acklam's rational approximation in its middle and in its tails. */
const A = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const C = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The inverse of `normal`, for 0 < p < 1: approximated, then made exact by Halley's steps. */
export function normalInverse(p: number): number {
  if (p > 0.5) return -normalInverse(1 - p);
  if (p === 0.5) return 0;
  const tail = Math.sqrt(-2 * Math.log(p));
  let z = p < 0.02425 ? polynomial(C, tail) / polynomial(D, tail) : ((p - 0.5) * polynomial(A, (p - 0.5) ** 2)) / polynomial(B, (p - 0.5) ** 2);
  for (let step = 0; step < 3; step++) {
    const off = (normal(z) - p) / normalDensity(z);
    if (!Number.isFinite(off)) break;
    z -= off / (1 + (z * off) / 2);
  }
  return z;
}

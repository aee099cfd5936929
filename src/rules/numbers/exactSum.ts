import { compensated, compensatedDot } from "./compensated";
import { powerFor, powerForAll } from "./decimals";

/**
 * P-6.6.4 orders a weighted sum; weights are decimals people typed. 0.4 + 0.3 + 0.2 + 0.1 must be 1, which binary
 * addition misses. Numbers with up to nine decimals (a product: twelve in both together) are added as whole numbers;
 * others (means, thirds) by compensated summation.
 */
const MOST_TOGETHER = 1e12;

/** Sum of the values from one place to another, exact where they are decimals; never −0. */
export function exactSum(values: readonly number[], from = 0, to = values.length): number {
  const power = powerForAll(values, from, to);
  if (power !== 0) {
    let whole = 0;
    for (let at = from; at < to; at += 1) {
      whole += Math.round((values[at] ?? 0) * power);
      // A sum that left the whole numbers on its way may come back, and then looks like one.
      if (!Number.isSafeInteger(whole)) return compensated(values, from, to);
    }
    return whole / power;
  }
  return compensated(values, from, to);
}

/** Σ aᵢ·bᵢ from one place to another, exact where both are decimals; never −0. */
export function exactDot(left: readonly number[], right: readonly number[], from = 0, to = left.length): number {
  return dotAt(left, right, from, to, powerForAll(right, from, to));
}

/** The same of many lists beside one: what its decimals are is looked for once. */
export function exactDotsWith(right: readonly number[]): (left: readonly number[]) => number {
  const power = powerForAll(right, 0, right.length);
  return (left) => dotAt(left, right, 0, right.length, power);
}

function dotAt(left: readonly number[], right: readonly number[], from: number, to: number, rightPower: number): number {
  const leftPower = rightPower === 0 ? 0 : powerForAll(left, from, to);
  const power = leftPower * rightPower;
  if (power !== 0 && power <= MOST_TOGETHER) {
    let whole = 0;
    for (let at = from; at < to; at += 1) {
      whole += Math.round((left[at] ?? 0) * leftPower) * Math.round((right[at] ?? 0) * rightPower);
      if (!Number.isSafeInteger(whole)) return compensatedDot(left, right, from, to);
    }
    return whole / power;
  }
  return compensatedDot(left, right, from, to);
}

/** left + right as people add decimals: 0.1 + 0.2 is 0.3. Of two numbers compensated summation is plain addition. */
export function exactPlus(left: number, right: number): number {
  const power = powerFor(right, powerFor(left, 1));
  const whole = Math.round(left * power) + Math.round(right * power);
  return power !== 0 && Number.isSafeInteger(whole) ? whole / power + 0 : left + right;
}

/** left − right as people subtract decimals: 3.7 − 3 is 0.7. */
export function exactDifference(left: number, right: number): number {
  return exactPlus(left, -right);
}

/** left · right as people multiply decimals: 0.1 · 0.7 is 0.07. */
export function exactProduct(left: number, right: number): number {
  const leftPower = powerFor(left, 1);
  const rightPower = powerFor(right, 1);
  const power = leftPower * rightPower;
  const whole = Math.round(left * leftPower) * Math.round(right * rightPower);
  return power !== 0 && power <= MOST_TOGETHER && Number.isSafeInteger(whole) ? whole / power + 0 : left * right + 0;
}

/** Arithmetic mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : exactSum(values) / values.length;
}

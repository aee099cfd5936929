/**
 * P-6.6.4 orders a weighted sum; weights are decimals people typed. 0.4 + 0.3 + 0.2 + 0.1 must be 1, which binary
 * addition misses. Numbers with up to nine decimals are added as whole numbers; others (means, thirds) by
 * compensated summation.
 */
const MOST_DECIMALS = 9;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/** Sum of the values, exact where they are decimals; never −0. */
export function exactSum(values: readonly number[]): number {
  const places = mostDecimals(values);
  if (places === null) return compensated(values);
  const power = POWERS[places] ?? 1;
  let whole = 0;
  for (let at = 0; at < values.length; at += 1) whole += Math.round((values[at] ?? 0) * power);
  return Number.isSafeInteger(whole) ? whole / power + 0 : compensated(values);
}

/** Σ aᵢ·bᵢ over lists of equal length, exact where both are decimals; never −0. */
export function exactDot(left: readonly number[], right: readonly number[]): number {
  const leftPlaces = mostDecimals(left);
  const rightPlaces = mostDecimals(right);
  if (leftPlaces !== null && rightPlaces !== null && leftPlaces + rightPlaces <= 12) {
    const leftPower = POWERS[leftPlaces] ?? 1;
    const rightPower = POWERS[rightPlaces] ?? 1;
    let whole = 0;
    for (let at = 0; at < left.length; at += 1) {
      whole += Math.round((left[at] ?? 0) * leftPower) * Math.round((right[at] ?? 0) * rightPower);
    }
    if (Number.isSafeInteger(whole)) return whole / (leftPower * rightPower) + 0;
  }
  return compensated(left, right);
}

/** left − right as people subtract decimals: 3.7 − 3 is 0.7. */
export function exactDifference(left: number, right: number): number {
  return Number.isInteger(left) && Number.isInteger(right) ? left - right + 0 : exactSum([left, -right]);
}

/** left · right as people multiply decimals: 0.1 · 0.7 is 0.07. */
export function exactProduct(left: number, right: number): number {
  return exactDot([left], [right]);
}

/** Arithmetic mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : exactSum(values) / values.length;
}

/**
 * How many decimals the numbers were typed with at most, or null where one has more than nine (or is no decimal, as
 * 1/3). What has two decimals also has three, so each number is asked at the most found so far.
 */
function mostDecimals(values: readonly number[]): number | null {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    while (!hasDecimals(value, most)) {
      most += 1;
      if (most > MOST_DECIMALS) return null;
    }
  }
  return most;
}

function hasDecimals(value: number, places: number): boolean {
  const power = POWERS[places] ?? 1;
  return Math.round(value * power) / power === value;
}

/** Neumaier's summation: carries what each addition drops. With `factors`, the sum of products. */
function compensated(values: readonly number[], factors?: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = (values[at] ?? 0) * (factors ? (factors[at] ?? 0) : 1);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  // What is carried has no meaning any more where a sum has left the range of numbers.
  return (Number.isFinite(lost) ? sum + lost : sum) + 0;
}

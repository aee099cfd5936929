/**
 * P-6.2: the chance that a χ² with so many degrees of freedom is as large as this or larger; for Kendall's W. The upper
 * regularised gamma function at half the degrees, half the value: by its series below the middle, by its continued
 * fraction above.
 */
export function chiSquaredTail(value: number, freedom: number): number {
  const a = freedom / 2;
  const x = value / 2;
  const front = Math.exp(a * Math.log(x) - x - logGammaOfHalves(freedom));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

const SMALL = 1e-15;
const MOST_TERMS = 100_000;

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > SMALL * sum; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's way of reckoning a continued fraction from the front. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < SMALL) break;
  }
  return value;
}

/** ln Γ(halves / 2), from Γ(1) = 1 or Γ(1/2) = √π upwards. */
function logGammaOfHalves(halves: number): number {
  let log = halves % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let at = halves % 2 === 0 ? 2 : 1; at < halves; at += 2) log += Math.log(at / 2);
  return log;
}

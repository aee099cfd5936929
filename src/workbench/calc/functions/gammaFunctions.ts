/** Godfrey's coefficients of Lanczos' series for g = 607/128. */
const LANCZOS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956,
  0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275, -0.000026190838401581408, 0.0000036899182659531625,
];
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/** The logarithm of the gamma function, for x > 0. */
export function gammaLn(x: number): number {
  const shifted = x + 5.2421875;
  let series = 0.9999999999999971;
  for (const [at, coefficient] of LANCZOS.entries()) series += coefficient / (x + at + 1);
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.5066282746310007 * series) / x);
}

const FACTORIALS = [1];
for (let n = 1; n <= 170; n++) FACTORIALS.push((FACTORIALS[n - 1] as number) * n);

/** Exact for whole numbers; by reflection below 1/2. Not a number at 0 and below it at whole numbers. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) return x < 1 ? Number.NaN : (FACTORIALS[x - 1] ?? Number.POSITIVE_INFINITY);
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  return Math.exp(gammaLn(x));
}

/** ln(n!), ln C(n,k). */
export function factorialLn(n: number): number {
  const small = Number.isInteger(n) ? FACTORIALS[n] : undefined;
  return small === undefined ? gammaLn(n + 1) : Math.log(small);
}

export function chooseLn(n: number, k: number): number {
  return factorialLn(n) - factorialLn(k) - factorialLn(n - k);
}

/** The regularised incomplete gamma function: its lower part P and its upper part Q, each exact in its own tail. */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const factor = Math.exp(a * Math.log(x) - x - gammaLn(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < MOST_STEPS && Math.abs(term) > Math.abs(sum) * 1e-17; n++) sum += term *= x / (a + n);
    return { lower: sum * factor, upper: 1 - sum * factor };
  }
  const upper = factor / (x + 1 - a + continued((n) => [-n * (n - a), x + 2 * n + 1 - a]));
  return { lower: 1 - upper, upper };
}

/** The regularised incomplete beta function I(x; a, b). `rest` is 1 - x, given where it is known with more digits. */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(rest, b, a, x);
  const factor = Math.exp(gammaLn(a + b) - gammaLn(a) - gammaLn(b) + a * Math.log(x) + b * (rest < 0.5 ? Math.log(rest) : Math.log1p(-x))) / a;
  return factor / (1 + continued((n) => {
    const m = n >> 1;
    return [n % 2 === 0 ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)) : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
  }));
}

/** The continued fraction a1/(b1 + a2/(b2 + …)), by Lentz's method as Thompson and Barnett changed it. */
function continued(part: (n: number) => readonly [number, number]): number {
  let value = TINY;
  let c = TINY;
  let d = 0;
  for (let n = 1; n < MOST_STEPS; n++) {
    const [above, below] = part(n);
    d = below + above * d;
    d = 1 / (d === 0 ? TINY : d);
    c = below + above / c;
    if (c === 0) c = TINY;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

/** Where a function that never falls reaches `wanted`, between `low` and an upper end that is looked for where it is infinite. */
export function whereRising(rising: (x: number) => number, wanted: number, low: number, high: number): number {
  let [from, to] = [low, Number.isFinite(high) ? high : Math.max(1, Math.abs(low) * 2)];
  if (!Number.isFinite(high)) while (rising(to) < wanted && to < 1e300) [from, to] = [to, to * 2];
  for (let tries = 0; tries < 2_000; tries++) {
    // Far from 0 by halves, near it by powers: the answer may be 1E-30.
    const middle = from > 0 && to / from > 4 ? Math.sqrt(from * to) : (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (rising(middle) < wanted) from = middle;
    else to = middle;
  }
  return to;
}

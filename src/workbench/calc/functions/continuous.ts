import type { Operand } from "../values";
import { finite, NUM } from "../values";
import { alias, define, type FunctionEntry } from "./define";
import { gamma, gammaLn, incompleteBeta, incompleteGamma, whereRising } from "./gammaFunctions";
import { erf, erfc, normal, normalDensity, normalInverse } from "./normal";

const whole = Math.trunc;
const numbers = (count: number): "number"[] => new Array<"number">(count).fill("number");

/** Of numbers alone. `outside` is where the function is #NUM!. */
function over(names: string, count: number, outside: (...args: number[]) => boolean, compute: (...args: number[]) => number): FunctionEntry[] {
  return names.split(" ").map((name) => define(name, numbers(count), (args): Operand => {
    const given: readonly number[] = args;
    return outside(...given) ? NUM : finite(compute(...given));
  }));
}

/** The same, and whether it is cumulative. */
function withCumulative(names: string, count: number, outside: (...args: number[]) => boolean, distribution: (...args: number[]) => number, density: (...args: number[]) => number): FunctionEntry[] {
  return names.split(" ").map((name) => define(name, [...numbers(count), "boolean"], (args): Operand => {
    const given = args.slice(0, -1) as number[];
    return outside(...given) ? NUM : finite((args.at(-1) === true ? distribution : density)(...given));
  }));
}

const isShare = (p: number): boolean => p > 0 && p < 1;

/** Student's t: the share beyond |x| on both sides. */
const bothTails = (x: number, df: number): number => incompleteBeta(df / (df + x * x), df / 2, 0.5, (x * x) / (df + x * x));
export const tRight = (x: number, df: number): number => (x >= 0 ? bothTails(x, df) / 2 : 1 - bothTails(x, df) / 2);
const tDensity = (x: number, df: number): number => Math.exp(gammaLn((df + 1) / 2) - gammaLn(df / 2) - ((df + 1) / 2) * Math.log1p((x * x) / df)) / Math.sqrt(df * Math.PI);
/** Where both tails together hold `p`. */
export const tTwoSided = (p: number, df: number): number => (p >= 1 ? 0 : whereRising((x) => -bothTails(x, df), -p, 0, Number.POSITIVE_INFINITY));
const noFreedom = (df: number): boolean => whole(df) < 1 || df > 1e10;

export const chiSquareRight = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper;
const chiSquareLeft = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).lower;
export const fRight = (x: number, n: number, d: number): number => incompleteBeta(d / (d + n * x), d / 2, n / 2, (n * x) / (d + n * x));
export const fLeft = (x: number, n: number, d: number): number => incompleteBeta((n * x) / (d + n * x), n / 2, d / 2, d / (d + n * x));
const betaDensity = (x: number, a: number, b: number): number => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - gammaLn(a) - gammaLn(b) + gammaLn(a + b));

/** 0 and 1 have ends of their own: a density may be infinite there. */
function betaAt(x: number, a: number, b: number): number {
  if (x === 0) return a === 1 ? b : a > 1 ? 0 : Number.POSITIVE_INFINITY;
  if (x === 1) return b === 1 ? a : b > 1 ? 0 : Number.POSITIVE_INFINITY;
  return betaDensity(x, a, b);
}

function betaDistribution(x: number, a: number, b: number, cumulative: boolean, low: number, high: number): Operand {
  if (a <= 0 || b <= 0 || low >= high || x < low || x > high) return NUM;
  const share = (x - low) / (high - low);
  return finite(cumulative ? incompleteBeta(share, a, b) : betaAt(share, a, b) / (high - low));
}

const BLANK_IS_ZERO = { blankIsZero: true };

const betaInverse = define("BETA.INV", ["number", "number", "number", "number?", "number?"], ([p, a, b, low = 0, high = 1]) =>
  a <= 0 || b <= 0 || p <= 0 || p > 1 || low >= high ? NUM : p === 1 ? high : finite(low + (high - low) * whereRising((x) => incompleteBeta(x, a, b), p, 0, 1)), BLANK_IS_ZERO);

const gammaDensity = (x: number, shape: number, scale: number): number =>
  x === 0 ? (shape === 1 ? 1 / scale : shape > 1 ? 0 : Number.POSITIVE_INFINITY) : Math.exp((shape - 1) * Math.log(x / scale) - x / scale - gammaLn(shape)) / scale;
const chiDensity = (x: number, df: number): number => gammaDensity(x, whole(df) / 2, 2);
const fDensity = (x: number, n: number, d: number): number => {
  if (x === 0) return n === 2 ? 1 : n > 2 ? 0 : Number.POSITIVE_INFINITY;
  return Math.exp((n / 2) * Math.log(n / d) + (n / 2 - 1) * Math.log(x) - ((n + d) / 2) * Math.log1p((n * x) / d) + gammaLn((n + d) / 2) - gammaLn(n / 2) - gammaLn(d / 2));
};
const inverse = (distribution: (x: number) => number, p: number): number => (p === 0 ? 0 : whereRising(distribution, p, 0, Number.POSITIVE_INFINITY));
const inverseRight = (right: (x: number) => number, p: number): number => (p === 1 ? 0 : whereRising((x) => -right(x), -p, 0, Number.POSITIVE_INFINITY));

export const CONTINUOUS: readonly FunctionEntry[] = [
  ...withCumulative("NORM.DIST NORMDIST", 3, (_x, _mean, sd) => sd <= 0, (x, mean, sd) => normal((x - mean) / sd), (x, mean, sd) => normalDensity((x - mean) / sd) / sd),
  ...withCumulative("NORM.S.DIST", 1, () => false, normal, normalDensity),
  ...over("NORMSDIST", 1, () => false, normal),
  ...over("NORM.INV NORMINV", 3, (p, _mean, sd) => !isShare(p) || sd <= 0, (p, mean, sd) => mean + sd * normalInverse(p)),
  ...over("NORM.S.INV NORMSINV", 1, (p) => !isShare(p), normalInverse),
  ...over("GAUSS", 1, () => false, (z) => erf(z / Math.SQRT2) / 2), ...over("PHI", 1, () => false, normalDensity),
  ...over("ERFC ERFC.PRECISE", 1, () => false, erfc), ...over("ERF.PRECISE", 1, () => false, erf),
  define("ERF", ["number", "number?"], ([low, high]) => (high === undefined ? erf(low) : erf(high) - erf(low))),
  ...withCumulative("LOGNORM.DIST", 3, (x, _mean, sd) => x <= 0 || sd <= 0, (x, mean, sd) => normal((Math.log(x) - mean) / sd), (x, mean, sd) => normalDensity((Math.log(x) - mean) / sd) / (x * sd)),
  ...over("LOGNORMDIST", 3, (x, _mean, sd) => x <= 0 || sd <= 0, (x, mean, sd) => normal((Math.log(x) - mean) / sd)),
  ...over("LOGNORM.INV LOGINV", 3, (p, _mean, sd) => !isShare(p) || sd <= 0, (p, mean, sd) => Math.exp(mean + sd * normalInverse(p))),
  ...withCumulative("T.DIST", 2, (_x, df) => noFreedom(df), (x, df) => tRight(-x, whole(df)), (x, df) => tDensity(x, whole(df))),
  ...over("T.DIST.RT", 2, (_x, df) => noFreedom(df), (x, df) => tRight(x, whole(df))),
  ...over("T.DIST.2T", 2, (x, df) => noFreedom(df) || x < 0, (x, df) => bothTails(x, whole(df))),
  ...over("TDIST", 3, (x, df, tails) => noFreedom(df) || x < 0 || (whole(tails) !== 1 && whole(tails) !== 2), (x, df, tails) => (bothTails(x, whole(df)) * whole(tails)) / 2),
  ...over("T.INV", 2, (p, df) => !isShare(p) || noFreedom(df), (p, df) => (p < 0.5 ? -1 : 1) * tTwoSided(2 * Math.min(p, 1 - p), whole(df))),
  ...over("T.INV.2T TINV", 2, (p, df) => p <= 0 || p > 1 || noFreedom(df), (p, df) => tTwoSided(p, whole(df))),
  ...withCumulative("CHISQ.DIST", 2, (x, df) => x < 0 || noFreedom(df), (x, df) => chiSquareLeft(x, whole(df)), chiDensity),
  ...over("CHISQ.DIST.RT CHIDIST", 2, (x, df) => x < 0 || noFreedom(df), (x, df) => chiSquareRight(x, whole(df))),
  ...over("CHISQ.INV", 2, (p, df) => p < 0 || p >= 1 || noFreedom(df), (p, df) => inverse((x) => chiSquareLeft(x, whole(df)), p)),
  ...over("CHISQ.INV.RT CHIINV", 2, (p, df) => p <= 0 || p > 1 || noFreedom(df), (p, df) => inverseRight((x) => chiSquareRight(x, whole(df)), p)),
  ...withCumulative("F.DIST", 3, (x, n, d) => x < 0 || noFreedom(n) || noFreedom(d), (x, n, d) => fLeft(x, whole(n), whole(d)), (x, n, d) => fDensity(x, whole(n), whole(d))),
  ...over("F.DIST.RT FDIST", 3, (x, n, d) => x < 0 || noFreedom(n) || noFreedom(d), (x, n, d) => fRight(x, whole(n), whole(d))),
  ...over("F.INV", 3, (p, n, d) => p < 0 || p >= 1 || noFreedom(n) || noFreedom(d), (p, n, d) => inverse((x) => fLeft(x, whole(n), whole(d)), p)),
  ...over("F.INV.RT FINV", 3, (p, n, d) => p <= 0 || p > 1 || noFreedom(n) || noFreedom(d), (p, n, d) => inverseRight((x) => fRight(x, whole(n), whole(d)), p)),
  define("BETA.DIST", ["number", "number", "number", "boolean", "number?", "number?"], ([x, a, b, cumulative, low = 0, high = 1]) => betaDistribution(x, a, b, cumulative, low, high), BLANK_IS_ZERO),
  define("BETADIST", ["number", "number", "number", "number?", "number?"], ([x, a, b, low = 0, high = 1]) => betaDistribution(x, a, b, true, low, high), BLANK_IS_ZERO),
  betaInverse, alias("BETAINV", betaInverse),
  ...over("GAMMA", 1, (x) => Number.isInteger(x) && x <= 0, gamma),
  ...over("GAMMALN GAMMALN.PRECISE", 1, (x) => x <= 0, (x) => (Number.isInteger(x) && x < 171 ? Math.log(gamma(x)) : gammaLn(x))),
  ...withCumulative("GAMMA.DIST GAMMADIST", 3, (x, shape, scale) => x < 0 || shape <= 0 || scale <= 0, (x, shape, scale) => incompleteGamma(shape, x / scale).lower, gammaDensity),
  ...over("GAMMA.INV GAMMAINV", 3, (p, shape, scale) => p < 0 || p >= 1 || shape <= 0 || scale <= 0, (p, shape, scale) => scale * inverse((x) => incompleteGamma(shape, x).lower, p)),
  ...withCumulative("EXPON.DIST EXPONDIST", 2, (x, rate) => x < 0 || rate <= 0, (x, rate) => -Math.expm1(-rate * x), (x, rate) => rate * Math.exp(-rate * x)),
  ...withCumulative("WEIBULL.DIST WEIBULL", 3, (x, shape, scale) => x < 0 || shape <= 0 || scale <= 0, (x, shape, scale) => -Math.expm1(-((x / scale) ** shape)), (x, shape, scale) => (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-((x / scale) ** shape))),
];

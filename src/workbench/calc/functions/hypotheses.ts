import type { Matrix, Operand } from "../values";
import { DIV0, finite, NA, NUM } from "../values";
import { numbersOf, sumOf } from "./cells";
import { chiSquareRight, fLeft, fRight, tRight, tTwoSided } from "./continuous";
import { alias, define } from "./define";
import { normal, normalInverse } from "./normal";
import { numbersIn, pairsOf } from "./pairs";

const meanOf = (list: readonly number[]): number => sumOf(list) / list.length;
const squaresOf = (list: readonly number[]): number => {
  const mean = meanOf(list);
  return sumOf(list.map((value) => (value - mean) ** 2));
};

/** One-sided share beyond the mean of a sample, if the true mean were `supposed`. */
function zTest(list: readonly number[], supposed: number, sigma: number | undefined): Operand {
  if (list.length === 0) return NA;
  if (sigma !== undefined && sigma <= 0) return NUM;
  if (sigma === undefined && list.length < 2) return DIV0;
  const deviation = sigma ?? Math.sqrt(squaresOf(list) / (list.length - 1));
  if (deviation === 0) return DIV0;
  return finite(normal(-(meanOf(list) - supposed) / (deviation / Math.sqrt(list.length))));
}

/** Kind 1 paired, 2 equal variances, 3 unequal ones (Welch). */
function tTest(x: Matrix, y: Matrix, sides: number, kind: number): Operand {
  if ((sides !== 1 && sides !== 2) || kind < 1 || kind > 3) return NUM;
  let [t, freedom] = [0, 0];
  if (kind === 1) {
    const pairs = pairsOf(x, y);
    if ("error" in pairs) return pairs;
    const gaps = pairs.xs.map((value, at) => value - (pairs.ys[at] ?? 0));
    if (gaps.length < 2) return DIV0;
    freedom = gaps.length - 1;
    t = meanOf(gaps) / Math.sqrt(squaresOf(gaps) / freedom / gaps.length);
  } else {
    const [a, b] = [numbersIn(x), numbersIn(y)];
    if ("error" in a) return a;
    if ("error" in b) return b;
    if (a.length < 2 || b.length < 2) return DIV0;
    if (kind === 2) {
      freedom = a.length + b.length - 2;
      t = (meanOf(a) - meanOf(b)) / Math.sqrt(((squaresOf(a) + squaresOf(b)) / freedom) * (1 / a.length + 1 / b.length));
    } else {
      const [u, v] = [squaresOf(a) / (a.length - 1) / a.length, squaresOf(b) / (b.length - 1) / b.length];
      freedom = (u + v) ** 2 / (u ** 2 / (a.length - 1) + v ** 2 / (b.length - 1));
      t = (meanOf(a) - meanOf(b)) / Math.sqrt(u + v);
    }
  }
  return Number.isNaN(t) ? DIV0 : finite(tRight(Math.abs(t), freedom) * sides);
}

/** Two-sided share of a ratio of variances as large as this one. */
function fTest(x: Matrix, y: Matrix): Operand {
  const [a, b] = [numbersIn(x), numbersIn(y)];
  if ("error" in a) return a;
  if ("error" in b) return b;
  if (a.length < 2 || b.length < 2) return DIV0;
  const [u, v] = [squaresOf(a) / (a.length - 1), squaresOf(b) / (b.length - 1)];
  if (u === 0 || v === 0) return DIV0;
  return finite(2 * Math.min(fRight(u / v, a.length - 1, b.length - 1), fLeft(u / v, a.length - 1, b.length - 1)));
}

function chiSquareTest(actual: Matrix, expected: Matrix): Operand {
  const [rows, columns] = [actual.length, actual[0]?.length ?? 0];
  if (expected.length !== rows || (expected[0]?.length ?? 0) !== columns || rows * columns === 1) return NA;
  const pairs = pairsOf(actual, expected);
  if ("error" in pairs) return pairs;
  if (pairs.ys.some((value) => value < 0)) return NUM;
  if (pairs.ys.includes(0) || pairs.xs.length === 0) return DIV0;
  const sum = sumOf(pairs.xs.map((value, at) => (value - (pairs.ys[at] ?? 0)) ** 2 / (pairs.ys[at] ?? 1)));
  return finite(chiSquareRight(sum, rows === 1 || columns === 1 ? rows * columns - 1 : (rows - 1) * (columns - 1)));
}

const z = define("Z.TEST", ["operand", "number", "number?"], ([range, supposed, sigma], frame) => {
  const list = numbersOf([range], frame);
  return "error" in list ? list : zTest(list, supposed, sigma);
}, { blankIsZero: true });
const t = define("T.TEST", ["array", "array", "number", "number"], ([x, y, sides, kind]) => tTest(x, y, Math.trunc(sides), Math.trunc(kind)));
const f = define("F.TEST", ["array", "array"], ([x, y]) => fTest(x, y));
const chi = define("CHISQ.TEST", ["array", "array"], ([actual, expected]) => chiSquareTest(actual, expected));
const confidence = define("CONFIDENCE.NORM", ["number", "number", "number"], ([alpha, sigma, size]) =>
  alpha <= 0 || alpha >= 1 || sigma <= 0 || size < 1 ? NUM : finite((-normalInverse(alpha / 2) * sigma) / Math.sqrt(Math.trunc(size))));

/** Tests of hypotheses and the half widths of confidence intervals. */
export const HYPOTHESES = [
  z, alias("ZTEST", z), t, alias("TTEST", t), f, alias("FTEST", f), chi, alias("CHITEST", chi), confidence, alias("CONFIDENCE", confidence),
  define("CONFIDENCE.T", ["number", "number", "number"], ([alpha, sigma, size]) => {
    const n = Math.trunc(size);
    if (alpha <= 0 || alpha >= 1 || sigma <= 0 || n < 1) return NUM;
    return n === 1 ? DIV0 : finite((tTwoSided(alpha, n - 1) * sigma) / Math.sqrt(n));
  }),
  define("STANDARDIZE", ["number", "number", "number"], ([x, mean, sd]) => (sd <= 0 ? NUM : finite((x - mean) / sd))),
  define("FISHER", ["number"], ([x]) => (Math.abs(x) >= 1 ? NUM : Math.atanh(x))),
  define("FISHERINV", ["number"], ([y]) => Math.tanh(y)),
  define("PROB", ["array", "array", "number", "number?"], ([values, shares, low, high = low]) => {
    const pairs = pairsOf(values, shares);
    if ("error" in pairs) return pairs;
    if (pairs.ys.some((share) => share <= 0 || share > 1) || Math.abs(sumOf(pairs.ys) - 1) > 1e-7) return NUM;
    return finite(sumOf(pairs.ys.filter((_, at) => (pairs.xs[at] ?? 0) >= low && (pairs.xs[at] ?? 0) <= high)));
  }),
];

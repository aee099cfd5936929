import type { Operand } from "../values";
import { finite, NUM, spend } from "../values";
import { sumOf } from "./cells";
import { alias, define } from "./define";
import { chooseLn, factorialLn, incompleteBeta, incompleteGamma } from "./gammaFunctions";

const whole = Math.trunc;

/** k successes in n tries. */
function binomial(k: number, n: number, p: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  return Math.exp(chooseLn(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

const upToBinomial = (k: number, n: number, p: number): number => (k >= n ? 1 : k < 0 ? 0 : 1 - incompleteBeta(p, k + 1, n - k));

function binomialDistribution(success: number, tries: number, p: number, cumulative: boolean): Operand {
  const [k, n] = [whole(success), whole(tries)];
  if (k < 0 || k > n || p < 0 || p > 1) return NUM;
  return finite(cumulative ? (k < n ? incompleteBeta(1 - p, n - k, k + 1) : 1) : binomial(k, n, p));
}

/** The smallest number of successes that is reached with `alpha` or more. */
function binomialInverse(tries: number, p: number, alpha: number): Operand {
  const n = whole(tries);
  if (n < 0 || p < 0 || p > 1 || alpha < 0 || alpha > 1) return NUM;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (upToBinomial(middle, n, p) >= alpha) high = middle;
    else low = middle + 1;
  }
  return low;
}

function poisson(events: number, mean: number, cumulative: boolean): Operand {
  const k = whole(events);
  if (k < 0 || mean < 0) return NUM;
  if (mean === 0) return cumulative || k === 0 ? 1 : 0;
  return finite(cumulative ? incompleteGamma(k + 1, mean).upper : Math.exp(k * Math.log(mean) - mean - factorialLn(k)));
}

function negativeBinomial(failures: number, successes: number, p: number, cumulative: boolean): Operand {
  const [f, s] = [whole(failures), whole(successes)];
  if (f < 0 || s < 1 || p < 0 || p > 1) return NUM;
  if (cumulative) return finite(incompleteBeta(p, s, f + 1));
  return finite(p === 0 ? 0 : p === 1 ? (f === 0 ? 1 : 0) : Math.exp(chooseLn(f + s - 1, f) + s * Math.log(p) + f * Math.log1p(-p)));
}

function hypergeometric(found: number, drawn: number, marked: number, all: number, cumulative: boolean): Operand {
  const [k, n, m, total] = [whole(found), whole(drawn), whole(marked), whole(all)];
  const least = Math.max(0, n + m - total);
  if (k < least || k > Math.min(n, m) || n < 0 || n > total || m < 0 || m > total || total < 0) return NUM;
  const exactly = (hits: number): number => Math.exp(chooseLn(m, hits) + chooseLn(total - m, n - hits) - chooseLn(total, n));
  if (!cumulative) return finite(exactly(k));
  spend(20 * (k - least));
  const parts: number[] = [];
  for (let hits = least; hits <= k; hits++) parts.push(exactly(hits));
  return finite(sumOf(parts));
}

const binomialEntry = define("BINOM.DIST", ["number", "number", "number", "boolean"], ([k, n, p, cumulative]) => binomialDistribution(k, n, p, cumulative));
const inverseEntry = define("BINOM.INV", ["number", "number", "number"], ([n, p, alpha]) => binomialInverse(n, p, alpha));
const poissonEntry = define("POISSON.DIST", ["number", "number", "boolean"], ([k, mean, cumulative]) => poisson(k, mean, cumulative));

export const DISCRETE = [
  binomialEntry, alias("BINOMDIST", binomialEntry), inverseEntry, alias("CRITBINOM", inverseEntry), poissonEntry, alias("POISSON", poissonEntry),
  define("BINOM.DIST.RANGE", ["number", "number", "number", "number?"], ([tries, p, from, to = from]) => {
    const [n, low, high] = [whole(tries), whole(from), whole(to)];
    if (n < 0 || p < 0 || p > 1 || low < 0 || low > n || high < low || high > n) return NUM;
    spend(20 * (high - low));
    const parts: number[] = [];
    for (let k = low; k <= high; k++) parts.push(binomial(k, n, p));
    return finite(sumOf(parts));
  }),
  define("NEGBINOM.DIST", ["number", "number", "number", "boolean"], ([f, s, p, cumulative]) => negativeBinomial(f, s, p, cumulative)),
  define("NEGBINOMDIST", ["number", "number", "number"], ([f, s, p]) => negativeBinomial(f, s, p, false)),
  define("HYPGEOM.DIST", ["number", "number", "number", "number", "boolean"], ([k, n, m, all, cumulative]) => hypergeometric(k, n, m, all, cumulative)),
  define("HYPGEOMDIST", ["number", "number", "number", "number"], ([k, n, m, all]) => hypergeometric(k, n, m, all, false)),
];

import type { ErrorValue } from "../../model";
import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { DIV0, finite, NA, NUM } from "../values";
import { numbersOf, numbersWithText, sumOf } from "./cells";
import { alias, define } from "./define";
import { pairsOf } from "./pairs";

/** Of all numbers behind the arguments. */
function ofNumbers(name: string, compute: (numbers: number[]) => number | ErrorValue) {
  return define(name, ["operand"], ([first], frame, rest) => {
    const numbers = numbersOf([first, ...rest], frame);
    return "error" in numbers ? numbers : compute(numbers);
  }, { rest: ["operand"] });
}

/** The same with texts as 0 and TRUE as 1. */
function ofAll(name: string, compute: (numbers: number[]) => number | ErrorValue) {
  return define(name, ["operand"], ([first], frame, rest) => {
    const numbers = numbersWithText([first, ...rest], frame);
    return "error" in numbers ? numbers : compute(numbers);
  }, { rest: ["operand"] });
}

/** Of the numbers of one range, and a number. */
function withNumber(name: string, compute: (sorted: number[], k: number) => number | ErrorValue) {
  return define(name, ["operand", "number"], ([range, k], frame) => {
    const numbers = numbersOf([range], frame);
    return "error" in numbers ? numbers : compute(numbers.sort((a, b) => a - b), k);
  });
}

function squares(numbers: readonly number[]): number {
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2));
}

const sampleVariance = (numbers: readonly number[]): number | ErrorValue => (numbers.length < 2 ? DIV0 : squares(numbers) / (numbers.length - 1));
const variance = (numbers: readonly number[]): number | ErrorValue => (numbers.length === 0 ? DIV0 : squares(numbers) / numbers.length);
const root = (value: number | ErrorValue): number | ErrorValue => (typeof value === "number" ? Math.sqrt(value) : value);

function median(numbers: readonly number[]): number | ErrorValue {
  if (numbers.length === 0) return NUM;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function mode(numbers: readonly number[]): number | ErrorValue {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  for (const [number, count] of counts) if (count > 1 && (best === null || count > (counts.get(best) as number))) best = number;
  return best ?? NA;
}

/** All numbers that come most often, in the order of their first coming. */
function modes(numbers: readonly number[]): Operand {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? NA : [...counts].filter(([, count]) => count === most).map(([number]) => [number]);
}

/** The mean of a power of the distances from the mean, in standard deviations. */
function standardised(numbers: readonly number[], deviation: number, power: number): number {
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => ((number - mean) / deviation) ** power));
}

function skew(numbers: readonly number[]): number | ErrorValue {
  const n = numbers.length;
  const deviation = Math.sqrt(squares(numbers) / (n - 1));
  return n < 3 || deviation === 0 ? DIV0 : (standardised(numbers, deviation, 3) * n) / ((n - 1) * (n - 2));
}

function skewOfAll(numbers: readonly number[]): number | ErrorValue {
  const deviation = Math.sqrt(squares(numbers) / numbers.length);
  return numbers.length < 3 || deviation === 0 ? DIV0 : standardised(numbers, deviation, 3) / numbers.length;
}

function kurtosis(numbers: readonly number[]): number | ErrorValue {
  const n = numbers.length;
  const deviation = Math.sqrt(squares(numbers) / (n - 1));
  if (n < 4 || deviation === 0) return DIV0;
  return (standardised(numbers, deviation, 4) * n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3)) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** Between the two neighbours of a position counted from 0. */
function between(sorted: readonly number[], position: number): number {
  const low = Math.floor(position);
  const below = sorted[low] as number;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] as number;
  return below + (above - below) * (position - low);
}

const percentile = (sorted: readonly number[], k: number): number | ErrorValue => (sorted.length === 0 || k < 0 || k > 1 ? NUM : between(sorted, k * (sorted.length - 1)));

function percentileExclusive(sorted: readonly number[], k: number): number | ErrorValue {
  const position = k * (sorted.length + 1) - 1;
  return k <= 0 || k >= 1 || position < 0 || position > sorted.length - 1 ? NUM : between(sorted, position);
}

const quartile = (sorted: readonly number[], k: number): number | ErrorValue => (k < 0 || k >= 5 ? NUM : percentile(sorted, Math.trunc(k) / 4));

function ofPairs(name: string, least: number, compute: (covariance: number, ofX: number, ofY: number, meanX: number, meanY: number, n: number) => number) {
  return define(name, ["array", "array"], ([x, y]) => {
    const pairs = pairsOf(x, y);
    if ("error" in pairs) return pairs;
    const { xs, ys } = pairs;
    const n = xs.length;
    if (n < least) return DIV0;
    const meanX = sumOf(xs) / n;
    const meanY = sumOf(ys) / n;
    const covariance = sumOf(xs.map((value, index) => (value - meanX) * ((ys[index] as number) - meanY)));
    const result = compute(covariance, squares(xs), squares(ys), meanX, meanY, n);
    return Number.isFinite(result) ? finite(result) : DIV0;
  });
}

/** Place among the numbers; equal ones share the best place, or the mean of theirs. */
function rank(average: boolean) {
  return ([number, range, ascending]: readonly [number, Operand, number | undefined], frame: Frame): Operand => {
    const numbers = numbersOf([range], frame);
    if ("error" in numbers) return numbers;
    let before = 0;
    let same = 0;
    for (const other of numbers) {
      if (other === number) same++;
      else if ((ascending ?? 0) === 0 ? other > number : other < number) before++;
    }
    if (same === 0) return NA;
    return average ? before + (same + 1) / 2 : before + 1;
  };
}

const rankEqual = define("RANK", ["number", "operand", "number?"], rank(false));
const stdev = ofNumbers("STDEV", (numbers) => root(sampleVariance(numbers)));
const stdevP = ofNumbers("STDEVP", (numbers) => root(variance(numbers)));
const varSample = ofNumbers("VAR", sampleVariance);
const varP = ofNumbers("VARP", variance);
const modeSingle = ofNumbers("MODE", mode);
const percentileInc = withNumber("PERCENTILE", percentile);
const quartileInc = withNumber("QUARTILE", quartile);
const correl = ofPairs("CORREL", 1, (covariance, ofX, ofY) => covariance / Math.sqrt(ofX * ofY));

const covar = ofPairs("COVAR", 1, (covariance, _x, _y, _mx, _my, n) => covariance / n);

export const STATISTICS = [
  ofNumbers("SKEW", skew), ofNumbers("SKEW.P", skewOfAll), ofNumbers("KURT", kurtosis),
  ofAll("VARA", sampleVariance), ofAll("VARPA", variance), ofAll("STDEVA", (numbers) => root(sampleVariance(numbers))), ofAll("STDEVPA", (numbers) => root(variance(numbers))),
  // STEYX takes the known ys first.
  ofPairs("STEYX", 3, (covariance, ofY, ofX, _my, _mx, n) => Math.sqrt((ofY - covariance ** 2 / ofX) / (n - 2))),
  rankEqual, alias("RANK.EQ", rankEqual), define("RANK.AVG", ["number", "operand", "number?"], rank(true)),
  stdev, alias("STDEV.S", stdev), stdevP, alias("STDEV.P", stdevP),
  varSample, alias("VAR.S", varSample), varP, alias("VAR.P", varP),
  modeSingle, alias("MODE.SNGL", modeSingle),
  define("MODE.MULT", ["operand"], ([first], frame, rest) => {
    const numbers = numbersOf([first, ...rest], frame);
    return "error" in numbers ? numbers : modes(numbers);
  }, { rest: ["operand"], dynamic: true }),
  percentileInc, alias("PERCENTILE.INC", percentileInc), withNumber("PERCENTILE.EXC", percentileExclusive),
  quartileInc, alias("QUARTILE.INC", quartileInc),
  withNumber("QUARTILE.EXC", (sorted, k) => percentileExclusive(sorted, Math.trunc(k) / 4)),
  correl, alias("PEARSON", correl),
  ofPairs("RSQ", 2, (covariance, ofX, ofY) => covariance ** 2 / (ofX * ofY)),
  covar, alias("COVARIANCE.P", covar),
  ofPairs("COVARIANCE.S", 2, (covariance, _x, _y, _mx, _my, n) => covariance / (n - 1)),
  // SLOPE and INTERCEPT take the known ys first.
  ofPairs("SLOPE", 2, (covariance, _y, ofX) => covariance / ofX),
  ofPairs("INTERCEPT", 2, (covariance, _y, ofX, meanY, meanX) => meanY - (covariance / ofX) * meanX),
  ofNumbers("MEDIAN", median),
  ofNumbers("DEVSQ", (numbers) => (numbers.length === 0 ? NUM : squares(numbers))),
  ofNumbers("AVEDEV", (numbers) => {
    const mean = sumOf(numbers) / numbers.length;
    return numbers.length === 0 ? NUM : sumOf(numbers.map((number) => Math.abs(number - mean))) / numbers.length;
  }),
  ofNumbers("GEOMEAN", (numbers) => (numbers.length === 0 || numbers.some((number) => number <= 0) ? NUM : Math.exp(sumOf(numbers.map(Math.log)) / numbers.length))),
  ofNumbers("HARMEAN", (numbers) => (numbers.length === 0 || numbers.some((number) => number <= 0) ? NUM : numbers.length / sumOf(numbers.map((number) => 1 / number)))),
  withNumber("LARGE", (sorted, k) => sorted[sorted.length - Math.trunc(k)] ?? NUM),
  withNumber("SMALL", (sorted, k) => sorted[Math.trunc(k) - 1] ?? NUM),
  withNumber("TRIMMEAN", (sorted, share) => {
    const cut = Math.floor((sorted.length * share) / 2);
    const kept = sorted.slice(cut, sorted.length - cut);
    return share < 0 || share >= 1 || kept.length === 0 ? NUM : sumOf(kept) / kept.length;
  }),
  percentRank("PERCENTRANK", false), percentRank("PERCENTRANK.INC", false), percentRank("PERCENTRANK.EXC", true),
];

/** Share of the numbers below, cut off (not rounded) after three digits or as many as asked for. */
function percentRank(name: string, exclusive: boolean) {
  return define(name, ["operand", "number", "number?"], ([range, x, digits = 3], frame) => {
    const numbers = numbersOf([range], frame);
    if ("error" in numbers) return numbers;
    if (digits < 1 || numbers.length === 0) return NUM;
    const sorted = numbers.sort((a, b) => a - b);
    const last = sorted.length - 1;
    if (x < (sorted[0] as number) || x > (sorted[last] as number)) return NA;
    const at = sorted.findIndex((number) => number >= x);
    const above = sorted[at] as number;
    const position = above === x ? at : at - 1 + (x - (sorted[at - 1] as number)) / (above - (sorted[at - 1] as number));
    const share = exclusive ? (position + 1) / (sorted.length + 1) : last === 0 ? 1 : position / last;
    const scale = 10 ** Math.trunc(digits);
    return Math.floor(share * scale + 1e-9) / scale;
  });
}

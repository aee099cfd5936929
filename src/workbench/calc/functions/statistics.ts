import type { ErrorValue } from "../../model";
import type { Frame } from "../compile/session";
import type { Matrix, Operand } from "../values";
import { DIV0, finite, NA, NUM } from "../values";
import { numbersOf, sumOf } from "./cells";
import { alias, define } from "./define";

/** Of all numbers behind the arguments. */
function ofNumbers(name: string, compute: (numbers: number[]) => number | ErrorValue) {
  return define(name, ["operand"], ([first], frame, rest) => {
    const numbers = numbersOf([first, ...rest], frame);
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

/** Pairs in which both are numbers. */
function pairsOf(x: Matrix, y: Matrix): { xs: number[]; ys: number[] } | ErrorValue {
  const a = x.flat();
  const b = y.flat();
  if (a.length !== b.length) return NA;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (typeof value === "object" && value !== null) return value;
    if (typeof other === "object" && other !== null) return other;
    if (typeof value === "number" && typeof other === "number") {
      xs.push(value);
      ys.push(other);
    }
  }
  return { xs, ys };
}

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

export const STATISTICS = [
  rankEqual, alias("RANK.EQ", rankEqual), define("RANK.AVG", ["number", "operand", "number?"], rank(true)),
  stdev, alias("STDEV.S", stdev), stdevP, alias("STDEV.P", stdevP),
  varSample, alias("VAR.S", varSample), varP, alias("VAR.P", varP),
  modeSingle, alias("MODE.SNGL", modeSingle),
  percentileInc, alias("PERCENTILE.INC", percentileInc), withNumber("PERCENTILE.EXC", percentileExclusive),
  quartileInc, alias("QUARTILE.INC", quartileInc),
  withNumber("QUARTILE.EXC", (sorted, k) => percentileExclusive(sorted, Math.trunc(k) / 4)),
  correl, alias("PEARSON", correl),
  ofPairs("RSQ", 2, (covariance, ofX, ofY) => covariance ** 2 / (ofX * ofY)),
  ofPairs("COVARIANCE.P", 1, (covariance, _x, _y, _mx, _my, n) => covariance / n),
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
  withNumber("LARGE", (sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? NUM),
  withNumber("SMALL", (sorted, k) => sorted[Math.ceil(k) - 1] ?? NUM),
  withNumber("TRIMMEAN", (sorted, share) => {
    const cut = Math.floor((sorted.length * share) / 2);
    const kept = sorted.slice(cut, sorted.length - cut);
    return share < 0 || share >= 1 || kept.length === 0 ? NUM : sumOf(kept) / kept.length;
  }),
  withNumber("PERCENTRANK", percentRank),
  alias("PERCENTRANK.INC", withNumber("PERCENTRANK.INC", percentRank)),
];

/** Share of the numbers below, three digits, cut off. */
function percentRank(sorted: readonly number[], x: number): number | ErrorValue {
  const last = sorted.length - 1;
  if (last < 0 || x < (sorted[0] as number) || x > (sorted[last] as number)) return NA;
  const at = sorted.findIndex((number) => number >= x);
  const above = sorted[at] as number;
  const position = above === x ? at : at - 1 + (x - (sorted[at - 1] as number)) / (above - (sorted[at - 1] as number));
  return last === 0 ? 1 : Math.floor((position / last) * 1000 + 1e-9) / 1000;
}

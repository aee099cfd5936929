import type { ErrorValue, Value } from "../../model";
import type { Matrix, Operand } from "../values";
import { firstValue } from "../compile/invoke";
import type { Frame } from "../compile/session";
import { build, DIV0, finite, NA, NUM, toBoolean } from "../values";
import { numbersOf } from "./cells";
import { alias, define } from "./define";
import { pairsOf } from "./pairs";
import type { Fit } from "./regression";
import { fit, foretold, observations } from "./regression";

const forecast = define("FORECAST", ["number", "array", "array"], ([x, ys, xs]) => {
  const pairs = pairsOf(xs, ys);
  if ("error" in pairs) return pairs;
  if (pairs.xs.length === 0) return DIV0;
  if (pairs.xs.every((value) => value === pairs.xs[0])) return DIV0;
  const line = fit({ y: pairs.ys, xs: [pairs.xs], lying: false }, true);
  return finite(line.intercept + (line.slopes[0] ?? 0) * x);
});

/** The line, or the curve b·m^x: the same with the logarithms of the ys. */
function fitOf(ys: Matrix, xs: Matrix | undefined, withIntercept: boolean, curved: boolean): Fit | ErrorValue {
  const seen = observations(ys, xs);
  if ("error" in seen) return seen;
  if (!curved) return fit(seen, withIntercept);
  return seen.y.some((y) => y <= 0) ? NUM : fit({ ...seen, y: seen.y.map(Math.log) }, withIntercept);
}

function trend(curved: boolean) {
  return ([ys, xs, wanted, intercept]: readonly [Matrix, Matrix | undefined, Matrix | undefined, (() => Operand) | undefined], frame: Frame): Operand => {
    // Left out it is TRUE, left empty FALSE: unlike the variables before it.
    const withIntercept = intercept === undefined ? true : toBoolean(firstValue(frame, intercept()));
    if (typeof withIntercept !== "boolean") return withIntercept;
    const line = fitOf(ys, xs, withIntercept, curved);
    if ("error" in line) return line;
    const counted = build(ys.length, ys[0]?.length ?? 0, (row, column) => row * (ys[0]?.length ?? 0) + column + 1);
    return foretold(line, wanted ?? xs ?? counted, ys, (value) => finite(curved ? Math.exp(value) : value));
  };
}

/** Slopes from the last variable to the first, then the intercept; below them, if asked for, what tells how good they are. */
function table(line: Fit, withIntercept: boolean, full: boolean, curved: boolean): Value[][] {
  const shown = (value: number): Value => finite(curved ? Math.exp(value) : value);
  const first: Value[] = [...[...line.slopes].reverse().map(shown), shown(line.intercept)];
  if (!full) return [first];
  const { freedom, explained, unexplained } = line;
  const used = line.slopeErrors.filter((error, at) => error !== 0 || line.slopes[at] !== 0).length;
  const f = freedom > 0 && unexplained > 0 ? finite(explained / Math.max(1, used) / (unexplained / freedom)) : NUM;
  const rows: Value[][] = [
    [...line.slopeErrors].reverse(),
    [finite(explained / (explained + unexplained)), freedom > 0 ? Math.sqrt(unexplained / freedom) : 0],
    [f, freedom],
    [explained, unexplained],
  ];
  rows[0]?.push(withIntercept ? line.interceptError : NA);
  return [first, ...rows].map((row) => first.map((_, at) => row[at] ?? NA));
}

function estimate(curved: boolean) {
  return ([ys, xs, withIntercept = true, full = false]: readonly [Matrix, Matrix | undefined, boolean | undefined, boolean | undefined]): Operand => {
    const line = fitOf(ys, xs, withIntercept, curved);
    return "error" in line ? line : table(line, withIntercept, full, curved);
  };
}

const TREND_KINDS = ["array", "array?", "array?", "lazy?"] as const;
const LINE_KINDS = ["array", "array?", "boolean?", "boolean?"] as const;
const DYNAMIC = { dynamic: true };

export const FORECASTS = [
  forecast, alias("FORECAST.LINEAR", forecast),
  define("TREND", TREND_KINDS, trend(false), DYNAMIC),
  define("GROWTH", TREND_KINDS, trend(true), DYNAMIC),
  define("LINEST", LINE_KINDS, estimate(false), DYNAMIC),
  define("LOGEST", LINE_KINDS, estimate(true), DYNAMIC),
  define("FREQUENCY", ["operand", "operand"], ([data, bins], frame) => {
    const numbers = numbersOf([data], frame);
    const limits = numbersOf([bins], frame);
    if ("error" in numbers) return numbers;
    if ("error" in limits) return limits;
    const sorted = [...limits].sort((a, b) => a - b);
    const upTo = (limit: number): number => numbers.filter((number) => number <= limit).length;
    const counts = limits.map((limit) => {
      const place = sorted.indexOf(limit);
      return [upTo(limit) - (place === 0 ? 0 : upTo(sorted[place - 1] ?? limit))];
    });
    return [...counts, [numbers.length - upTo(sorted.at(-1) ?? Number.NEGATIVE_INFINITY)]];
  }, { dynamic: true }),
];

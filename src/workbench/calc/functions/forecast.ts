import type { ErrorValue } from "../../model";
import type { Matrix } from "../values";
import { build, DIV0, finite, NA } from "../values";
import { numbersOf, sumOf } from "./cells";
import { alias, define } from "./define";

/** Slope and intercept of the line through pairs of numbers. */
function lineThrough(ys: readonly number[], xs: readonly number[]): { slope: number; intercept: number } | ErrorValue {
  if (ys.length !== xs.length || ys.length === 0) return NA;
  const meanX = sumOf(xs) / xs.length;
  const meanY = sumOf(ys) / ys.length;
  const spread = sumOf(xs.map((x) => (x - meanX) ** 2));
  if (spread === 0) return DIV0;
  const slope = sumOf(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) / spread;
  return { slope, intercept: meanY - slope * meanX };
}

const numeric = (block: Matrix): number[] => block.flat().filter((value) => typeof value === "number");

const forecast = define("FORECAST", ["number", "array", "array"], ([x, ys, xs]) => {
  const line = lineThrough(numeric(ys), numeric(xs));
  return "error" in line ? line : finite(line.intercept + line.slope * x);
});

export const FORECASTS = [
  forecast, alias("FORECAST.LINEAR", forecast),
  define("TREND", ["array", "array?", "array?"], ([ys, xs, wanted]) => {
    const known = xs ?? build(ys.length, ys[0]?.length ?? 0, (row, column) => row * (ys[0]?.length ?? 0) + column + 1);
    const line = lineThrough(numeric(ys), numeric(known));
    if ("error" in line) return line;
    return (wanted ?? known).map((row) => row.map((x) => finite(line.intercept + line.slope * Number(x))));
  }, { dynamic: true }),
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

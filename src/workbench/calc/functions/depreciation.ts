import type { Operand } from "../values";
import { DIV0, finite, NUM, spend } from "../values";
import { define } from "./define";
import { roundHalf } from "./rounding";

/** Declining by a rate of three digits; the first year may be of fewer months, the last one has the others. */
function fixedDeclining(cost: number, salvage: number, lifetime: number, at: number, months: number): Operand {
  const [life, period, first] = [lifetime, Math.trunc(at), Math.trunc(months)];
  if (cost < 0 || salvage < 0 || life <= 0 || period < 1 || first < 1 || first > 12 || period > life + (first < 12 ? 1 : 0)) return NUM;
  if (cost === 0) return 0;
  const rate = roundHalf(1 - (salvage / cost) ** (1 / life), 3);
  let written = (cost * rate * first) / 12;
  if (period === 1) return finite(written);
  spend(4 * period);
  let now = 0;
  for (let year = 2; year <= period; year++) {
    now = year > life ? ((cost - written) * rate * (12 - first)) / 12 : (cost - written) * rate;
    written += now;
  }
  return finite(now);
}

/** Declining by a factor, never below what it is worth at the end. */
function declining(cost: number, salvage: number, life: number, period: number, factor: number): number {
  const rate = Math.min(1, factor / life);
  const before = rate >= 1 ? (period <= 1 ? cost : 0) : cost * (1 - rate) ** (period - 1);
  const after = rate >= 1 ? 0 : cost * (1 - rate) ** period;
  return Math.max(0, before - Math.max(after, salvage));
}

/** Parts of a period count in part; where a straight line over the rest is more, it goes on with that unless told not to. */
function variable(cost: number, salvage: number, life: number, start: number, end: number, factor: number, noSwitch: boolean): number {
  let book = cost;
  let total = 0;
  let straight = false;
  spend(10 * end);
  for (let period = 0; period < Math.ceil(end); period++) {
    const falling = Math.min((book * Math.min(factor, life)) / life, Math.max(0, book - salvage));
    const level = Math.max(0, book - salvage) / Math.max(1e-300, life - period);
    if (!noSwitch && level > falling) straight = true;
    const written = straight && !noSwitch ? (level < Number.POSITIVE_INFINITY ? Math.min(level, Math.max(0, book - salvage)) : 0) : falling;
    total += written * Math.max(0, Math.min(period + 1, end) - Math.max(period, start));
    book -= written;
  }
  return total;
}

const BLANK_IS_ZERO = { blankIsZero: true };

export const DEPRECIATION = [
  define("SLN", ["number", "number", "number"], ([cost, salvage, life]) => (life === 0 ? DIV0 : finite((cost - salvage) / life))),
  define("SYD", ["number", "number", "number", "number"], ([cost, salvage, life, period]) =>
    life <= 0 || period < 1 || period > life || salvage < 0 ? NUM : finite(((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)))),
  define("DB", ["number", "number", "number", "number", "number?"], ([cost, salvage, life, period, months = 12]) => fixedDeclining(cost, salvage, life, period, months), BLANK_IS_ZERO),
  define("DDB", ["number", "number", "number", "number", "number?"], ([cost, salvage, life, period, factor = 2]) =>
    cost < 0 || salvage < 0 || life <= 0 || period <= 0 || period > life || factor <= 0 ? NUM : finite(declining(cost, salvage, life, period, factor)), BLANK_IS_ZERO),
  define("VDB", ["number", "number", "number", "number", "number", "number?", "boolean?"], ([cost, salvage, life, start, end, factor = 2, noSwitch = false]) =>
    cost < 0 || salvage < 0 || life <= 0 || start < 0 || end < start || end > life || factor <= 0 ? NUM : finite(variable(cost, salvage, life, start, end, factor, noSwitch)), BLANK_IS_ZERO),
];

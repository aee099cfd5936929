import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { DIV0, finite, isMatrix, NUM, spend, VALUE } from "../values";
import { isErrorValue } from "../compile/session";
import { dereference } from "../compile/references";
import { numbersOf, sumOf } from "./cells";
import { define } from "./define";

/** Where a function of a rate is zero: Newton's steps from a guess; where they lead astray, halving between two rates of other signs near it. */
export function zeroOf(value: (rate: number) => number, guess: number): Operand {
  let rate = guess;
  for (let tries = 0; tries < 100; tries++) {
    const at = value(rate);
    const step = Math.max(1e-7, Math.abs(rate) * 1e-7);
    const slope = (value(rate + step) - value(rate - step)) / (2 * step);
    const next = rate - at / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) < 1e-14 || at === 0) return finite(next);
    if (tries > 50 && Math.abs(next - rate) < 1e-11) return finite(next);
    rate = next;
  }
  return halved(value, guess);
}

function halved(value: (rate: number) => number, guess: number): Operand {
  const rates = Array.from({ length: 60 }, (_, at) => -0.99 + at * 0.05).concat([2.5, 3, 4, 6, 10, 20, 50, 100]).sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess));
  const sorted = [...rates].sort((a, b) => a - b);
  for (const near of rates) {
    const next = sorted[sorted.indexOf(near) + 1];
    if (next === undefined || Math.sign(value(near)) * Math.sign(value(next)) >= 0) continue;
    let [low, high] = [near, next];
    for (let tries = 0; tries < 200 && high - low > 1e-15; tries++) {
      const middle = (low + high) / 2;
      if (Math.sign(value(middle)) === Math.sign(value(low))) low = middle;
      else high = middle;
    }
    return finite((low + high) / 2);
  }
  return NUM;
}

/** Worth now of payments at the ends of equal periods. */
function presentValue(rate: number, payments: readonly number[], first: number): number {
  spend(5 * payments.length);
  return sumOf(payments.map((payment, index) => payment / (1 + rate) ** (index + first)));
}

function hasBothSigns(payments: readonly number[]): boolean {
  return payments.some((payment) => payment > 0) && payments.some((payment) => payment < 0);
}

function dated(rate: number, payments: Operand, days: Operand, frame: Frame): Operand {
  const amounts = numbersOf([payments], frame);
  const dates = numbersOf([days], frame);
  if ("error" in amounts) return amounts;
  if ("error" in dates) return dates;
  const start = dates[0];
  spend(5 * amounts.length);
  if (start === undefined || amounts.length !== dates.length || dates.some((date) => date < start)) return NUM;
  return finite(sumOf(amounts.map((amount, index) => amount / (1 + rate) ** ((Math.trunc(dates[index] ?? start) - Math.trunc(start)) / 365))));
}

/** Prices in parts of a unit: 1.02 in 16ths is 1 and 2/16. As many digits stand for the parts as their number has. */
function fractional(price: number, parts: number, compute: (whole: number, rest: number, unit: number, scale: number) => number): Operand {
  const unit = Math.trunc(parts);
  if (parts < 0) return NUM;
  if (unit === 0) return DIV0;
  const whole = Math.trunc(price);
  return finite(compute(whole, price - whole, unit, 10 ** Math.ceil(Math.log10(unit))));
}

export const MONEY = [
  define("NPV", ["number", "operand"], ([rate, first], frame, rest) => {
    const payments = numbersOf([first, ...rest], frame);
    return "error" in payments ? payments : finite(presentValue(rate, payments, 1));
  }, { rest: ["operand"] }),
  define("XNPV", ["number", "operand", "operand"], ([rate, payments, days], frame) => dated(rate, payments, days, frame)),
  define("IRR", ["operand", "number?"], ([range, guess = 0.1], frame) => {
    const scalar = dereference(frame, range);
    const payments = numbersOf([isMatrix(scalar) ? scalar : range], frame);
    if ("error" in payments) return payments;
    return hasBothSigns(payments) ? zeroOf((rate) => presentValue(rate, payments, 0), guess) : NUM;
  }),
  define("MIRR", ["operand", "number", "number"], ([range, borrowing, lending], frame) => {
    const payments = numbersOf([range], frame);
    if ("error" in payments) return payments;
    if (!hasBothSigns(payments)) return DIV0;
    const gained = presentValue(lending, payments.map((payment) => Math.max(0, payment)), 0) * (1 + lending) ** (payments.length - 1);
    const spent = presentValue(borrowing, payments.map((payment) => Math.min(0, payment)), 0);
    return finite((-gained / spent) ** (1 / (payments.length - 1)) - 1);
  }),
  define("XIRR", ["operand", "operand", "number?"], ([payments, days, guess = 0.1], frame) => {
    const amounts = numbersOf([payments], frame);
    if ("error" in amounts) return amounts;
    const first = dated(guess, payments, days, frame);
    if (isErrorValue(first)) return first;
    if (!hasBothSigns(amounts) || guess <= -1) return NUM;
    return zeroOf((rate) => Number(dated(rate, payments, days, frame)), guess);
  }),
  define("FVSCHEDULE", ["number", "array"], ([principal, rates]) => {
    let worth = principal;
    for (const rate of rates.flat()) {
      if (isErrorValue(rate)) return rate;
      if (rate !== null && typeof rate !== "number") return VALUE;
      worth *= 1 + (rate ?? 0);
    }
    return finite(worth);
  }),
  define("DOLLARDE", ["number", "number"], ([price, parts]) => fractional(price, parts, (whole, rest, unit, scale) => whole + (rest * scale) / unit)),
  define("DOLLARFR", ["number", "number"], ([price, parts]) => fractional(price, parts, (whole, rest, unit, scale) => whole + (rest * unit) / scale)),
  define("RATE", ["number", "number", "number", "number?", "number?", "number?"], ([periods, payment, present, future = 0, due = 0, guess = 0.1]) =>
    zeroOf((rate) => {
      if (Math.abs(rate) < 1e-12) return present + payment * periods + future;
      const growth = (1 + rate) ** periods;
      return present * growth + (payment * (1 + rate * (due === 0 ? 0 : 1)) * (growth - 1)) / rate + future;
    }, guess)),
];

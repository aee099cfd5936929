import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { finite, isMatrix, NUM } from "../values";
import { dereference } from "../compile/references";
import { numbersOf, sumOf } from "./cells";
import { define } from "./define";

/** Where a function is zero: Newton's steps from a guess, Excel's limit of tries times five. */
function zeroOf(value: (rate: number) => number, guess: number): Operand {
  let rate = guess;
  for (let tries = 0; tries < 100; tries++) {
    const at = value(rate);
    const step = Math.max(1e-7, Math.abs(rate) * 1e-7);
    const slope = (value(rate + step) - value(rate - step)) / (2 * step);
    const next = rate - at / slope;
    if (!Number.isFinite(next) || next <= -1) return NUM;
    if (Math.abs(next - rate) < 1e-14) return finite(next);
    rate = next;
  }
  return Math.abs(value(rate)) < 1e-6 ? finite(rate) : NUM;
}

/** Worth now of payments at the ends of equal periods. */
function presentValue(rate: number, payments: readonly number[], first: number): number {
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
  if (start === undefined || amounts.length !== dates.length || dates.some((date) => date < start)) return NUM;
  return finite(sumOf(amounts.map((amount, index) => amount / (1 + rate) ** ((Math.trunc(dates[index] ?? start) - Math.trunc(start)) / 365))));
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
  define("RATE", ["number", "number", "number", "number?", "number?", "number?"], ([periods, payment, present, future = 0, due = 0, guess = 0.1]) =>
    zeroOf((rate) => {
      if (Math.abs(rate) < 1e-12) return present + payment * periods + future;
      const growth = (1 + rate) ** periods;
      return present * growth + (payment * (1 + rate * (due === 0 ? 0 : 1)) * (growth - 1)) / rate + future;
    }, guess)),
];

import type { ErrorValue } from "../../model";
import type { Operand } from "../values";
import { finite, NUM, spend } from "../values";
import { sumOf } from "./cells";
import { define } from "./define";

const DUE = ["number", "number", "number", "number?", "number?"] as const;
const PERIOD = ["number", "number", "number", "number", "number?", "number?"] as const;

/** (1+rate)^periods - 1, exact for small rates. */
const growthOf = (rate: number, periods: number): number => Math.expm1(periods * Math.log1p(rate));

/** What one payment each period is worth at the end, for 1. */
function heap(rate: number, periods: number, due: number): number {
  return rate === 0 ? periods : (growthOf(rate, periods) / rate) * (due === 0 ? 1 : 1 + rate);
}

export function futureValue(rate: number, periods: number, payment: number, present: number, due: number): number {
  return -(present * (1 + rate) ** periods + payment * heap(rate, periods, due));
}

export function payment(rate: number, periods: number, present: number, future: number, due: number): number {
  return -(present * (1 + rate) ** periods + future) / heap(rate, periods, due);
}

/** The interest part of a payment. At the start of a period nothing has been owed yet in the first one. */
function interest(rate: number, period: number, periods: number, present: number, future: number, due: number): number {
  const each = payment(rate, periods, present, future, due);
  if (period === 1) return due === 0 ? -present * rate : 0;
  const owed = due === 0 ? futureValue(rate, period - 1, each, present, 0) : futureValue(rate, period - 2, each, present, 1) - each;
  return owed * rate;
}

function part(kind: "interest" | "principal") {
  return (args: readonly [number, number, number, number, number | undefined, number | undefined]): Operand => {
    const [rate, period, periods, present, future = 0, due = 0] = args;
    if (period < 1 || period >= periods + 1 || periods <= 0) return NUM;
    const paid = interest(rate, period, periods, present, future, due);
    return finite(kind === "interest" ? paid : payment(rate, periods, present, future, due) - paid);
  };
}

/** Interest, or principal, of the payments from one to another. */
function cumulative(kind: "interest" | "principal") {
  return ([rate, periods, present, first, last, due]: readonly [number, number, number, number, number, number]): number | ErrorValue => {
    const [from, to] = [Math.trunc(first), Math.trunc(last)];
    if (rate <= 0 || periods <= 0 || present <= 0 || from < 1 || to < from || to > periods || (due !== 0 && due !== 1)) return NUM;
    spend(10 * (to - from));
    const parts: number[] = [];
    for (let period = from; period <= to; period++) {
      const paid = interest(rate, period, periods, present, 0, due);
      parts.push(kind === "interest" ? paid : payment(rate, periods, present, 0, due) - paid);
    }
    return finite(sumOf(parts));
  };
}

function periodsUntil(rate: number, paid: number, present: number, future: number, due: number): Operand {
  if (rate === 0) return paid === 0 ? NUM : finite(-(present + future) / paid);
  const each = (paid * (due === 0 ? 1 : 1 + rate)) / rate;
  const ratio = (each - future) / (each + present);
  return ratio > 0 && rate > -1 ? finite(Math.log(ratio) / Math.log1p(rate)) : NUM;
}

const CUMULATIVE = ["number", "number", "number", "number", "number", "number"] as const;

export const ANNUITIES = [
  define("PMT", DUE, ([rate, periods, present, future = 0, due = 0]) => (periods === 0 ? NUM : finite(payment(rate, periods, present, future, due)))),
  define("FV", DUE, ([rate, periods, paid, present = 0, due = 0]) => finite(futureValue(rate, periods, paid, present, due))),
  define("PV", DUE, ([rate, periods, paid, future = 0, due = 0]) => finite(-(future + paid * heap(rate, periods, due)) / (1 + rate) ** periods)),
  define("NPER", DUE, ([rate, paid, present, future = 0, due = 0]) => periodsUntil(rate, paid, present, future, due)),
  define("IPMT", PERIOD, part("interest")),
  define("PPMT", PERIOD, part("principal")),
  define("CUMIPMT", CUMULATIVE, cumulative("interest")),
  define("CUMPRINC", CUMULATIVE, cumulative("principal")),
  define("ISPMT", ["number", "number", "number", "number"], ([rate, period, periods, present]) => (periods === 0 ? { error: "#DIV/0!" } : finite(present * rate * (period / periods - 1)))),
  define("RRI", ["number", "number", "number"], ([periods, present, future]) => (periods <= 0 || present === 0 ? NUM : finite((future / present) ** (1 / periods) - 1))),
  define("PDURATION", ["number", "number", "number"], ([rate, present, future]) => (rate <= 0 || present <= 0 || future <= 0 ? NUM : finite(Math.log(future / present) / Math.log1p(rate)))),
  define("EFFECT", ["number", "number"], ([nominal, periods]) => (nominal <= 0 || periods < 1 ? NUM : finite((1 + nominal / Math.trunc(periods)) ** Math.trunc(periods) - 1))),
  define("NOMINAL", ["number", "number"], ([effective, periods]) => (effective <= 0 || periods < 1 ? NUM : finite(((1 + effective) ** (1 / Math.trunc(periods)) - 1) * Math.trunc(periods)))),
];

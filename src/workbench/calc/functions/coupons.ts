import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { finite, NUM } from "../values";
import { dayOf, daysInMonth, serialOf } from "./calendar";
import { sumOf } from "./cells";
import { define, type FunctionEntry } from "./define";
import { zeroOf } from "./money";
import { days360 } from "./yearFraction";

/** Where a day lies between the dates on which a bond pays; days counted by the basis. */
interface Coupons {
  readonly previous: number;
  readonly next: number;
  /** Payments still to come. */
  readonly count: number;
  readonly days: number;
  readonly since: number;
  readonly until: number;
}

/** The payment date `months` before the last one; bonds that end on the last of a month pay on the last of months. */
function earlier(matures: number, months: number, frame: Frame): number | null {
  const { date1904 } = frame.session;
  const end = dayOf(matures, date1904);
  if (end === null) return null;
  const count = end.year * 12 + end.month - 1 - months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysInMonth(year, month);
  return serialOf(year, month, end.day === daysInMonth(end.year, end.month) ? last : Math.min(end.day, last), date1904);
}

function couponsOf(settles: number, ends: number, often: number, kind: number, frame: Frame): Coupons | null {
  const [settled, matures, frequency, basis] = [settles, ends, often, kind].map(Math.trunc) as [number, number, number, number];
  if (settled < 0 || settled >= matures || ![1, 2, 4].includes(frequency) || basis < 0 || basis > 4) return null;
  let [count, previous, next] = [0, matures, matures];
  while (previous > settled) {
    count++;
    next = previous;
    const date = earlier(matures, (count * 12) / frequency, frame);
    if (date === null) return null;
    previous = date;
  }
  const thirty = (a: number, b: number): number => {
    const [from, to] = [dayOf(a, frame.session.date1904), dayOf(b, frame.session.date1904)];
    return from === null || to === null ? 0 : days360(from, to, basis === 4, true);
  };
  const counted = basis === 0 || basis === 4;
  const days = basis === 1 ? next - previous : basis === 3 ? 365 / frequency : 360 / frequency;
  const since = counted ? thirty(previous, settled) : settled - previous;
  return { previous, next, count, days, since, until: counted ? days - since : next - settled };
}

function ofCoupons(name: string, give: (coupons: Coupons) => number): FunctionEntry {
  return define(name, ["number", "number", "number", "number?"], ([settled, matures, frequency, basis = 0], frame): Operand => {
    const coupons = couponsOf(settled, matures, frequency, basis, frame);
    return coupons === null ? NUM : give(coupons);
  });
}

/** What 100 of the bond cost, without the interest that has grown since the last payment. */
function priceOf({ count, days, since, until }: Coupons, rate: number, yearly: number, redemption: number, frequency: number): number {
  const paid = (100 * rate) / frequency;
  const grown = (paid * since) / days;
  if (count === 1) return (redemption + paid) / (1 + ((yearly / frequency) * until) / days) - grown;
  const growth = 1 + yearly / frequency;
  const payments = Array.from({ length: count }, (_, at) => paid / growth ** (at + until / days));
  return redemption / growth ** (count - 1 + until / days) + sumOf(payments) - grown;
}

/** The mean time of the payments, weighed by what they are worth now. */
function durationOf({ count, days, until }: Coupons, rate: number, yearly: number, frequency: number): number {
  const growth = 1 + yearly / frequency;
  const parts = Array.from({ length: count }, (_, at) => {
    const time = at + until / days;
    return { time, worth: ((100 * rate) / frequency + (at === count - 1 ? 100 : 0)) / growth ** time };
  });
  return sumOf(parts.map(({ time, worth }) => time * worth)) / sumOf(parts.map(({ worth }) => worth)) / frequency;
}

const PRICED = ["number", "number", "number", "number", "number", "number", "number?"] as const;
const LASTING = ["number", "number", "number", "number", "number", "number?"] as const;

const lasting = (name: string, of: (duration: number, yearly: number, frequency: number) => number): FunctionEntry =>
  define(name, LASTING, ([settled, matures, rate, yearly, often, basis = 0], frame) => {
    const coupons = couponsOf(settled, matures, often, basis, frame);
    const frequency = Math.trunc(often);
    return coupons === null || rate < 0 || yearly < 0 ? NUM : finite(of(durationOf(coupons, rate, yearly, frequency), yearly, frequency));
  });

export const COUPONS: readonly FunctionEntry[] = [
  ofCoupons("COUPNUM", ({ count }) => count), ofCoupons("COUPPCD", ({ previous }) => previous), ofCoupons("COUPNCD", ({ next }) => next),
  ofCoupons("COUPDAYS", ({ days }) => days), ofCoupons("COUPDAYBS", ({ since }) => since), ofCoupons("COUPDAYSNC", ({ until }) => until),
  define("PRICE", PRICED, ([settled, matures, rate, yearly, redemption, often, basis = 0], frame) => {
    const coupons = couponsOf(settled, matures, often, basis, frame);
    return coupons === null || rate < 0 || yearly < 0 || redemption <= 0 ? NUM : finite(priceOf(coupons, rate, yearly, redemption, Math.trunc(often)));
  }),
  define("YIELD", PRICED, ([settled, matures, rate, price, redemption, often, basis = 0], frame) => {
    const coupons = couponsOf(settled, matures, often, basis, frame);
    return coupons === null || rate < 0 || price <= 0 || redemption <= 0 ? NUM : zeroOf((yearly) => priceOf(coupons, rate, yearly, redemption, Math.trunc(often)) - price, Math.max(0.01, rate));
  }),
  lasting("DURATION", (duration) => duration),
  lasting("MDURATION", (duration, yearly, frequency) => duration / (1 + yearly / frequency)),
];

import type { Frame, Scalar } from "../compile/session";
import type { Operand } from "../values";
import type { ErrorValue } from "../../model";
import { isErrorValue } from "../compile/session";
import { isMatrix, NUM, spend, toNumber, VALUE } from "../values";
import { LAST_SERIAL, weekdayOf } from "./calendar";
import { forEachValue } from "./cells";
import { define } from "./define";

/** Which weekdays are free, from Monday on: Excel's number 1–7 and 11–17, or a text of seven 0 and 1. */
function freeDays(weekend: Scalar | undefined): boolean[] | ErrorValue {
  if (isErrorValue(weekend)) return weekend;
  if (isMatrix(weekend ?? null)) return VALUE;
  const value = weekend === undefined ? 1 : weekend;
  if (typeof value === "string") return /^[01]{7}$/.test(value) ? [...value].map((digit) => digit === "1") : VALUE;
  if (typeof value !== "number") return value === null ? NUM : VALUE;
  const free = new Array<boolean>(7).fill(false);
  if (value >= 11 && value <= 17) free[(value - 11 + 6) % 7] = true;
  else if (value >= 1 && value <= 7) {
    free[(value + 4) % 7] = true;
    free[(value + 5) % 7] = true;
  } else return NUM;
  return free;
}

function calendarOf(weekend: Scalar | undefined, holidays: Operand, frame: Frame): ((serial: number) => boolean) | Operand {
  const free = freeDays(weekend);
  if ("error" in free) return free;
  const given: number[] = [];
  const wrong = forEachValue(holidays === undefined ? [] : [holidays], frame, (value) => {
    if (value === null) return undefined;
    const serial = toNumber(value, frame.session.date1904);
    if (typeof serial !== "number") return serial;
    given.push(serial);
    return undefined;
  });
  if (wrong !== null) return wrong;
  const off = new Set(given.map(Math.floor));
  return (serial: number) => !off.has(serial) && free[(weekdayOf(serial, frame.session.date1904) + 6) % 7] !== true;
}

function networkDays(start: number, end: number, weekend: Scalar | undefined, holidays: Operand, frame: Frame): Operand {
  const works = calendarOf(weekend, holidays, frame);
  if (typeof works !== "function") return works;
  if (start < 0 || end < 0 || start > LAST_SERIAL || end > LAST_SERIAL) return NUM;
  const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  let count = 0;
  spend(4 * (to - from));
  for (let serial = from; serial <= to; serial++) if (works(serial)) count++;
  return start <= end ? count : -count;
}

function workDay(start: number, days: number, weekend: Scalar | undefined, holidays: Operand, frame: Frame): Operand {
  const works = calendarOf(weekend, holidays, frame);
  if (typeof works !== "function") return works;
  if (start < 0) return NUM;
  // A week without a working day has no end.
  if (weekend === "1111111") return VALUE;
  let serial = Math.floor(start);
  const step = Math.sign(days);
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    serial += step;
    spend(4);
    if (serial < 0 || serial > LAST_SERIAL) return NUM;
    if (works(serial)) left--;
  }
  return serial;
}

export const WORKDAYS = [
  define("NETWORKDAYS", ["number", "number", "operand?"], ([start, end, holidays], frame) => networkDays(start, end, undefined, holidays, frame)),
  define("NETWORKDAYS.INTL", ["number", "number", "grid?", "operand?"], ([start, end, weekend, holidays], frame) => networkDays(start, end, weekend, holidays, frame)),
  define("WORKDAY", ["number", "number", "operand?"], ([start, days, holidays], frame) => workDay(start, days, undefined, holidays, frame)),
  define("WORKDAY.INTL", ["number", "number", "grid?", "operand?"], ([start, days, weekend, holidays], frame) => workDay(start, days, weekend, holidays, frame)),
];

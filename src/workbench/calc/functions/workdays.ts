import type { Frame, Scalar } from "../compile/session";
import type { Operand } from "../values";
import { isMatrix, NUM, VALUE } from "../values";
import { weekdayOf } from "./calendar";
import { numbersOf } from "./cells";
import { define } from "./define";

/** Which weekdays are free, from Monday on: Excel's number 1–7 and 11–17, or a text of seven 0 and 1. */
function freeDays(weekend: Scalar | undefined): boolean[] | null {
  const value = isMatrix(weekend ?? null) ? null : (weekend ?? 1);
  if (typeof value === "string") return /^[01]{7}$/.test(value) && value !== "1111111" ? [...value].map((digit) => digit === "1") : null;
  if (typeof value !== "number") return null;
  const free = new Array<boolean>(7).fill(false);
  if (value >= 11 && value <= 17) free[(value - 11 + 6) % 7] = true;
  else if (value >= 1 && value <= 7) {
    free[(value + 4) % 7] = true;
    free[(value + 5) % 7] = true;
  } else return null;
  return free;
}

function calendarOf(weekend: Scalar | undefined, holidays: Operand, frame: Frame): ((serial: number) => boolean) | Operand {
  const free = freeDays(weekend);
  if (free === null) return VALUE;
  const given = holidays === undefined ? [] : numbersOf([holidays], frame);
  if ("error" in given) return given;
  const off = new Set(given.map(Math.floor));
  return (serial: number) => !off.has(serial) && free[(weekdayOf(serial, frame.session.date1904) + 6) % 7] !== true;
}

function networkDays(start: number, end: number, weekend: Scalar | undefined, holidays: Operand, frame: Frame): Operand {
  const works = calendarOf(weekend, holidays, frame);
  if (typeof works !== "function") return works;
  const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  let count = 0;
  for (let serial = from; serial <= to; serial++) if (works(serial)) count++;
  return start <= end ? count : -count;
}

function workDay(start: number, days: number, weekend: Scalar | undefined, holidays: Operand, frame: Frame): Operand {
  const works = calendarOf(weekend, holidays, frame);
  if (typeof works !== "function") return works;
  let serial = Math.floor(start);
  const step = Math.sign(days);
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    serial += step;
    if (serial < 0) return NUM;
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

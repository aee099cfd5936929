import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { NUM } from "../values";
import type { Day } from "./calendar";
import { dayOf, daysInMonth } from "./calendar";

/** Actual or 30/360 share of a year. */
export function yearFrac(start: number, end: number, basis: number, frame: Frame): Operand {
  const [from, to] = start <= end ? [start, end] : [end, start];
  const a = dayOf(from, frame.session.date1904);
  const b = dayOf(to, frame.session.date1904);
  if (a === null || b === null || basis < 0 || basis > 4) return NUM;
  const days = Math.floor(to) - Math.floor(from);
  if (basis === 2) return days / 360;
  if (basis === 3) return days / 365;
  if (basis === 0 || basis === 4) return days360(a, b, basis === 4, true) / 360;
  const isLeap = (year: number): boolean => daysInMonth(year, 2) === 29;
  if (a.year === b.year) return days / (isLeap(a.year) ? 366 : 365);
  const withinYear = b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day));
  if (withinYear) {
    const leapDay = (isLeap(a.year) && (a.month < 3)) || (isLeap(b.year) && (b.month > 2 || (b.month === 2 && b.day === 29)));
    return days / (leapDay ? 366 : 365);
  }
  let total = 0;
  for (let year = a.year; year <= b.year; year++) total += isLeap(year) ? 366 : 365;
  return days / (total / (b.year - a.year + 1));
}

/** `bothFebruaries`: a last of February counts as the 30th at the end too, where the start is one. YEARFRAC does so, DAYS360 does not. */
export function days360(a: Day, b: Day, european: boolean, bothFebruaries: boolean): number {
  let [first, last] = [a.day, b.day];
  if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    const endOfFebruary = (day: Day): boolean => day.month === 2 && day.day === daysInMonth(day.year, 2);
    if (bothFebruaries && endOfFebruary(a) && endOfFebruary(b)) last = 30;
    if (endOfFebruary(a) || first === 31) first = 30;
    if (last === 31 && first >= 30) last = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

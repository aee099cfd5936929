import type { CalendarDay } from "../records";
import { dayFromParts, daysInMonth, FIRST_DAY, LAST_DAY, partsFromDay } from "./calendarDay";

/**
 * C-a15(4), D-VERSIONS: a term of months ends on the same day of the month, or on the month's last day where that month
 * is shorter [ours]: 2026-01-31 + 3 months = 2026-04-30. A term beyond the calendar ends with it: whoever writes 9999
 * years means for good, and not until today [ours].
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const parts = partsFromDay(day);
  if (!parts) return day;
  const counted = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12 + 12) % 12 + 1;
  return dayFromParts(year, month, Math.min(parts.day, daysInMonth(year, month))) ?? (months > 0 ? LAST_DAY : FIRST_DAY);
}

/** Calendar years; 29 February ends on 28 February in a common year. Half years are months. */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  return addMonths(day, Math.round(years * 12));
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Whether the day lies in the yearly span from one day of the year to another, both included; the span may cross New Year. */
export function inYearWindow(day: CalendarDay, from: MonthDay, to: MonthDay): boolean {
  const parts = partsFromDay(day);
  if (!parts) return false;
  const place = parts.month * 100 + parts.day;
  const start = from.month * 100 + from.day;
  const end = to.month * 100 + to.day;
  return start <= end ? place >= start && place <= end : place >= start || place <= end;
}

/** Two days, both included. */
export interface Span {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** A span of 29 February alone comes every fourth year, and once a century only after eight. */
const LONGEST_WAIT = 8;

/**
 * P-6.5a: the yearly span that holds the day, else the next one; null beyond the calendar. A span from 29 February opens
 * on 1 March of a common year, one to 29 February closes on the 28th [ours].
 */
export function yearWindowFrom(day: CalendarDay, from: MonthDay, to: MonthDay): Span | null {
  const parts = partsFromDay(day);
  if (!parts) return null;
  const overNewYear = from.month * 100 + from.day > to.month * 100 + to.day;
  for (let year = parts.year - 1; year <= parts.year + LONGEST_WAIT; year += 1) {
    const opens = dayFromParts(year, from.month, from.day) ?? dayFromParts(year, from.month + 1, 1);
    const endYear = overNewYear ? year + 1 : year;
    const closes = dayFromParts(endYear, to.month, Math.min(to.day, daysInMonth(endYear, to.month)));
    if (opens !== null && closes !== null && closes >= Math.max(day, opens)) return { from: opens, to: closes };
  }
  return null;
}

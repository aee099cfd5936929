import type { CalendarDay } from "../records";

/**
 * P-6.5, C-a15(4): terms run in calendar days, months and years, without time or zone. A day is an Excel serial of the
 * 1900 system. That system counts a 29 February 1900 that never was (serial 60), so days before it lie one lower.
 */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FICTITIOUS_LEAP_DAY = 60;
/** Serial that the count from 1970-01-01 must be raised by: 1970-01-01 is 25569. */
const SERIAL_OF_1970 = 25_569;
/** 1900-01-01 and 9999-12-31, all that Excel can hold. */
export const FIRST_DAY = 1;
export const LAST_DAY = 2_958_465;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of year, month (1–12) and day; null where there is no such day, or none that Excel can hold (1900–9999). */
export function dayFromParts(year: number, month: number, day: number): CalendarDay | null {
  if (year === 1900 && month === 2 && day === 29) return FICTITIOUS_LEAP_DAY;
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = daysSince1970(year, month, day) + SERIAL_OF_1970;
  return serial <= FICTITIOUS_LEAP_DAY ? serial - 1 : serial;
}

/** Year, month and day of a serial; null for what is no day (below 1, above 9999-12-31, not a number). */
export function partsFromDay(serial: CalendarDay): DayParts | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return null;
  if (day === FICTITIOUS_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  return partsSince1970((day < FICTITIOUS_LEAP_DAY ? day + 1 : day) - SERIAL_OF_1970);
}

export function dayFromIso(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text.trim());
  return parts ? dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** `2026-01-31`; "" for what is no day. */
export function isoFromDay(serial: CalendarDay): string {
  const parts = partsFromDay(serial);
  if (!parts) return "";
  return `${String(parts.year).padStart(4, "0")}-${String(parts.month).padStart(2, "0")}-${String(parts.day).padStart(2, "0")}`;
}

/** Days from 1970-01-01 in the Gregorian calendar; March opens the year so that the leap day closes it. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function partsSince1970(days: number): DayParts {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** A date of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
const DAYS_BETWEEN_SYSTEMS = 1462;
/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;

/** Excel's serial of a date; months and days may overflow (`month` 13 is next January). The 1900 system counts a 29 February 1900. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number {
  // Days are counted on from the first of the month, so that 29 February 1900, which never was, gets its number.
  const first = Math.round(Date.UTC(2000, 0, 1) / MS_PER_DAY) + daysFrom2000(year, month, 1) + UNIX_EPOCH;
  if (date1904) return first - DAYS_BETWEEN_SYSTEMS + day - 1;
  return (first > 60 ? first : first - 1) + day - 1;
}

function daysFrom2000(year: number, month: number, day: number): number {
  // Years below 100 mean themselves here, so the year is moved by whole 400-year cycles of 146,097 days.
  const cycles = Math.floor((year - 2000) / 400);
  const time = Date.UTC(year - cycles * 400, month - 1, day) - Date.UTC(2000, 0, 1);
  return Math.round(time / MS_PER_DAY) + cycles * 146_097;
}

/** The date of a serial, its time of day ignored; null below the first day and above the last. */
export function dayOf(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial + 1e-9);
  const days = date1904 ? whole + DAYS_BETWEEN_SYSTEMS : whole;
  if (whole < 0 || days > LAST_SERIAL) return null;
  if (!date1904 && whole === 0) return { year: 1900, month: 1, day: 0 };
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((!date1904 && whole < 60 ? days + 1 : days) - UNIX_EPOCH) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 Sunday … 6 Saturday, as Excel has it (which is wrong before March 1900). */
export function weekdayOf(serial: number, date1904: boolean): number {
  const days = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  return (((days - 1) % 7) + 7) % 7;
}

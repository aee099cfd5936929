import { define } from "./define";
import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { NUM, numberFromText, VALUE } from "../values";
import type { Day } from "./calendar";
import { dayOf, daysInMonth, LAST_SERIAL, serialOf, weekdayOf } from "./calendar";
import { WORKDAYS } from "./workdays";
import { days360, yearFrac } from "./yearFraction";

const is1904 = (frame: Frame): boolean => frame.session.date1904;

function partOf(name: string, part: (day: Day) => number) {
  return define(name, ["number"], ([serial], frame) => {
    const day = dayOf(serial, is1904(frame));
    return day === null ? NUM : part(day);
  });
}

function timePart(name: string, part: (seconds: number) => number) {
  return define(name, ["number"], ([serial]) => (serial < 0 ? NUM : part(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400)));
}

function inRange(serial: number): Operand {
  return serial < 0 || serial > LAST_SERIAL ? NUM : serial;
}

/** Months later; `endOfMonth` goes to the last day, else the day is kept where the month has it. */
function monthsLater(serial: number, months: number, endOfMonth: boolean, frame: Frame): Operand {
  const from = dayOf(serial, is1904(frame));
  if (from === null) return NUM;
  const count = from.year * 12 + from.month - 1 + Math.trunc(months);
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  if (year < 1900 || year > 9999) return NUM;
  const last = daysInMonth(year, month);
  return inRange(serialOf(year, month, endOfMonth ? last : Math.min(from.day, last), is1904(frame)));
}

function dateDif(start: number, end: number, unit: string, frame: Frame): Operand {
  const a = dayOf(start, is1904(frame));
  const b = dayOf(end, is1904(frame));
  if (a === null || b === null || start > end) return NUM;
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y": return Math.floor(months / 12);
    case "M": return months;
    case "D": return Math.floor(end) - Math.floor(start);
    case "YM": return months % 12;
    case "MD": return b.day >= a.day ? b.day - a.day : b.day + daysInMonth(b.month === 1 ? b.year - 1 : b.year, b.month === 1 ? 12 : b.month - 1) - a.day;
    case "YD": {
      const later = b.month > a.month || (b.month === a.month && b.day >= a.day);
      return Math.floor(end) - serialOf(later ? b.year : b.year - 1, a.month, a.day, is1904(frame));
    }
    default: return NUM;
  }
}

/** 1 Sunday first, 2 Monday first, 3 Monday 0, 11–17 from Monday to Sunday. */
function weekday(serial: number, kind: number, frame: Frame): Operand {
  const day = weekdayOf(serial, is1904(frame));
  if (serial < 0) return NUM;
  if (kind === 1 || kind === 17) return day + 1;
  if (kind === 2 || kind === 11) return ((day + 6) % 7) + 1;
  if (kind === 3) return (day + 6) % 7;
  return kind >= 12 && kind <= 16 ? ((day - (kind - 10) + 7) % 7) + 1 : NUM;
}

function isoWeek(serial: number, frame: Frame): Operand {
  if (serial < 0) return NUM;
  const thursday = Math.floor(serial) - ((weekdayOf(serial, is1904(frame)) + 6) % 7) + 3;
  const year = dayOf(thursday, is1904(frame))?.year;
  // Excel's 1 January 1900 is a Sunday: the week before its first Monday is the 52nd of the year before.
  return year === undefined ? 52 : Math.floor((thursday - serialOf(year, 1, 1, is1904(frame))) / 7) + 1;
}

function weekNumber(serial: number, kind: number, frame: Frame): Operand {
  if (kind === 21) return isoWeek(serial, frame);
  const year = dayOf(serial, is1904(frame))?.year;
  const firstDay = kind === 1 ? 0 : kind === 2 ? 1 : kind >= 11 && kind <= 17 ? (kind - 10) % 7 : -1;
  if (year === undefined || firstDay < 0) return NUM;
  const january = serialOf(year, 1, 1, is1904(frame));
  return Math.floor((Math.floor(serial) - january + ((weekdayOf(january, is1904(frame)) - firstDay + 7) % 7)) / 7) + 1;
}

function todaySerial(frame: Frame): number {
  const now = frame.session.now();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate(), is1904(frame));
}

export const DATES = [
  define("DATE", ["number", "number", "number"], ([year, month, day], frame) => {
    const whole = Math.trunc(year);
    if (whole < 0 || whole > 9999) return NUM;
    return inRange(serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day), is1904(frame)));
  }),
  define("TIME", ["number", "number", "number"], ([hours, minutes, seconds]) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 || Math.max(hours, minutes, seconds) >= 32_768 ? NUM : (total % 86_400) / 86_400;
  }),
  define("DATEVALUE", ["text"], ([text], frame) => {
    const serial = numberFromText(text, is1904(frame));
    return serial === null || /^[\s\d.]+$/.test(text) ? VALUE : Math.floor(serial);
  }),
  define("TIMEVALUE", ["text"], ([text], frame) => {
    const serial = numberFromText(text, is1904(frame));
    return serial === null || /^[\s\d.]+$/.test(text) ? VALUE : serial - Math.floor(serial);
  }),
  partOf("YEAR", (day) => day.year),
  partOf("MONTH", (day) => day.month),
  partOf("DAY", (day) => day.day),
  timePart("HOUR", (seconds) => Math.floor(seconds / 3600)),
  timePart("MINUTE", (seconds) => Math.floor(seconds / 60) % 60),
  timePart("SECOND", (seconds) => seconds % 60),
  define("TODAY", [], (_args, frame) => todaySerial(frame), { volatile: true }),
  define("NOW", [], (_args, frame) => {
    const now = frame.session.now();
    return todaySerial(frame) + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds() + now.getMilliseconds() / 1000) / 86_400;
  }, { volatile: true }),
  define("EDATE", ["number", "number"], ([serial, months], frame) => monthsLater(serial, months, false, frame)),
  define("EOMONTH", ["number", "number"], ([serial, months], frame) => monthsLater(serial, months, true, frame)),
  define("DATEDIF", ["number", "number", "text"], ([start, end, unit], frame) => dateDif(start, end, unit, frame)),
  define("DAYS", ["number", "number"], ([end, start]) => Math.floor(end) - Math.floor(start)),
  define("DAYS360", ["number", "number", "boolean?"], ([start, end, european = false], frame) => {
    const a = dayOf(start, is1904(frame));
    const b = dayOf(end, is1904(frame));
    return a === null || b === null ? NUM : days360(a, b, european, false);
  }),
  define("YEARFRAC", ["number", "number", "number?"], ([start, end, basis = 0], frame) => yearFrac(start, end, Math.trunc(basis), frame)),
  define("WEEKDAY", ["number", "number?"], ([serial, kind = 1], frame) => weekday(serial, Math.trunc(kind), frame), { blankIsZero: true }),
  define("WEEKNUM", ["number", "number?"], ([serial, kind = 1], frame) => weekNumber(serial, Math.trunc(kind), frame), { blankIsZero: true }),
  define("ISOWEEKNUM", ["number"], ([serial], frame) => isoWeek(serial, frame)),
  ...WORKDAYS,
];

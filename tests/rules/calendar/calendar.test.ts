import fc from "fast-check";
import { addMonths, dayFromParts, inYearWindow, isoFromDay, partsFromDay, yearWindowFrom, type MonthDay } from "../../../src/rules/calendar";

/** Judged by another calendar: JavaScript's own, in UTC. Days from 1900-03-01, since Excel counts a 29 February 1900 that never was. */
const DAY = 86_400_000;
const day = fc.integer({ min: 61, max: 2_958_465 - 9 * 366 });
const dateOf = (serial: number): Date => new Date((serial - 25_569) * DAY);
const monthDay = fc.integer({ min: 0, max: 365 }).map((offset): MonthDay => {
  const date = new Date(Date.UTC(2024, 0, 1) + offset * DAY);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
});

test("days, months and years are those of the calendar", () => {
  fc.assert(fc.property(day, (serial) => {
    expect(isoFromDay(serial)).toBe(dateOf(serial).toISOString().slice(0, 10));
    const { year, month, day: date } = partsFromDay(serial)!;
    expect(dayFromParts(year, month, date)).toBe(serial);
  }));
});

test("a term of months ends on the same day of the month, or on its last", () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 24 }), (serial, months) => {
    const from = dateOf(serial);
    const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
    const expected = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(from.getUTCDate(), last)));
    expect(isoFromDay(addMonths(serial, months))).toBe(expected.toISOString().slice(0, 10));
  }));
});

test("a day lies in the yearly window exactly where the window that is told begins on or before it, and no window is skipped", () => {
  fc.assert(fc.property(day, monthDay, monthDay, (serial, from, to) => {
    // A window that would have opened before the calendar did is none.
    fc.pre(serial > 366);
    const span = yearWindowFrom(serial, from, to)!;
    expect(span.to).toBeGreaterThanOrEqual(serial);
    expect(inYearWindow(serial, from, to)).toBe(span.from <= serial);
    expect(span.from).toBeLessThanOrEqual(span.to);
    expect(inYearWindow(span.from, from, to) && inYearWindow(span.to, from, to)).toBe(true);
    const between = Array.from({ length: Math.max(0, Math.min(span.from - serial, 400)) }, (_, at) => serial + at);
    expect(between.filter((one) => inYearWindow(one, from, to))).toEqual([]);
  }));
});

import { addMonths, addYears, dayFromIso, dayFromParts, daysInMonth, inYearWindow, isoFromDay, partsFromDay, yearWindowFrom } from "../../../src/rules/calendar";

const LAST = 2_958_465;

test("months have their days, leap years theirs, and other months none", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2024, 2023, 1900, 2000, 2100, 2400].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 28, 29]);
  expect([daysInMonth(2026, 0), daysInMonth(2026, 13)]).toEqual([0, 0]);
});

test.each([
  [1900, 1, 1, 1], [1900, 1, 31, 31], [1900, 2, 28, 59], [1900, 2, 29, 60], [1900, 3, 1, 61], [9999, 12, 31, LAST], [2026, 11, 20, 46346],
  [1899, 12, 31, null], [10_000, 1, 1, null], [2026, 4, 31, null], [2026, 4, 0, null], [2026, 0, 1, null], [2026, 13, 1, null], [2026.5, 1, 1, null], [2026, 1.5, 1, null], [2026, 1, 1.5, null], [1901, 2, 29, null], [1900, 2, 30, null], [1900, 3, 29, 89],
])("%d-%d-%d is day %p", (year, month, day, serial) => expect(dayFromParts(year, month, day)).toBe(serial));

test.each([[0, null], [0.99, null], [1, "1900-01-01"], [59, "1900-02-28"], [60, "1900-02-29"], [61, "1900-03-01"], [46346.99, "2026-11-20"], [LAST, "9999-12-31"], [LAST + 0.5, "9999-12-31"], [LAST + 1, null], [-1, null], [Number.NaN, null], [Infinity, null]])("day %d is %p", (serial, text) => {
  expect(isoFromDay(serial)).toBe(text ?? "");
  if (text === null) expect(partsFromDay(serial)).toBeNull();
});

test.each([["2026-11-20", 46346], [" 2026-11-20 ", 46346], ["2026-1-5", 46027], ["2026-11-20T08:30:00Z", 46346], ["2026-11-20 08:30", null], ["2026-11-201", null], ["12026-11-20", null], ["26-11-20", null], ["2026-11", null], ["2026/11/20", null], ["2026-02-30", null], ["", null]])("%p is day %p", (text, serial) => expect(dayFromIso(text)).toBe(serial));

const on = (text: string): number => dayFromIso(text)!;

test("half years are months, and years end on the same day", () => {
  expect([addYears(on("2026-01-31"), 0.5), addYears(on("2028-02-29"), 1), addYears(on("2028-02-29"), 4), addYears(on("2026-03-01"), 1.5)].map(isoFromDay)).toEqual(["2026-07-31", "2029-02-28", "2032-02-29", "2027-09-01"]);
});

test("a term longer than the calendar ends with it, and not on the day it began; no day has no term", () => {
  expect([addMonths(on("2026-01-31"), 120_000), addYears(on("2026-01-31"), 9999), addMonths(on("9999-12-01"), 1), addMonths(on("1900-01-31"), -1)]).toEqual([LAST, LAST, LAST, 1]);
  expect([addMonths(on("9999-11-30"), 1), addMonths(on("1900-02-28"), -1)].map(isoFromDay)).toEqual(["9999-12-30", "1900-01-28"]);
  expect([addMonths(0, 3), addMonths(LAST + 1, 3)]).toEqual([0, LAST + 1]);
});

test("a window within the year, over New Year, and of one day, a day to either side", () => {
  const lies = (day: string, from: readonly [number, number], to: readonly [number, number]): boolean => inYearWindow(on(day), { month: from[0], day: from[1] }, { month: to[0], day: to[1] });
  expect(["2026-10-31", "2026-11-01", "2026-12-30", "2026-12-31", "2027-01-01"].map((day) => lies(day, [11, 1], [12, 30]))).toEqual([false, true, true, false, false]);
  expect(["2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01"].map((day) => lies(day, [12, 1], [1, 31]))).toEqual([false, true, true, false]);
  expect(["2026-06-01", "2026-06-02", "2026-06-03"].map((day) => lies(day, [6, 2], [6, 2]))).toEqual([false, true, false]);
  expect([inYearWindow(0, { month: 1, day: 1 }, { month: 12, day: 31 }), yearWindowFrom(0, { month: 1, day: 1 }, { month: 12, day: 31 })]).toEqual([false, null]);
});

test("beyond the calendar there is no window", () => {
  expect(yearWindowFrom(on("9999-12-31"), { month: 11, day: 1 }, { month: 11, day: 30 })).toBeNull();
  expect(yearWindowFrom(on("9999-12-31"), { month: 12, day: 1 }, { month: 1, day: 31 })).toBeNull();
});

import fc from "fast-check";
import { addMonths, dayFromParts, isoFromDay, partsFromDay } from "../../src/rules/calendar";
import { exactDot, exactSum, fromChineseNumber, medianOf, naturalOrder } from "../../src/rules/numbers";

test("decimals add up as on paper: whole cents, checked in integers", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { maxLength: 30 }), (cents) => {
    expect(exactSum(cents.map((cent) => cent / 100))).toBe(cents.reduce((sum, cent) => sum + cent, 0) / 100 + 0);
  }));
});

test("weights people type sum to 1 in every order", () => {
  const weights = [0.4, 0.3, 0.2, 0.1];
  for (const first of weights) expect(exactSum([first, ...weights.filter((one) => one !== first)])).toBe(1);
  expect(0.4 + 0.3 + 0.2 + 0.1).not.toBe(1);
});

test("products of decimals too", () => {
  expect(exactDot([0.8, 0.75, 0.6, 0.9], [0.3, 0.4, 0.2, 0.1])).toBe(0.75);
  expect(exactDot([1.1, 0.7], [0.1, 0.1])).toBe(0.18);
});

test("thirds stay near the truth, and nothing is −0", () => {
  expect(exactSum([1 / 3, 1 / 3, 1 / 3])).toBe(1);
  expect(Object.is(exactSum([-0]), 0)).toBe(true);
  expect(Object.is(exactDot([-1], [0]), 0)).toBe(true);
});

test("median, numerals, natural order", () => {
  expect([medianOf([5, 1, 3]), medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([3, 2.5, null]);
  expect(["一", "十", "十二", "二十", "九十九", "百", ""].map(fromChineseNumber)).toEqual([1, 10, 12, 20, 99, null, null]);
  expect(["R10", "2026-H2", "R9", "2026-H1", "2025"].sort(naturalOrder)).toEqual(["2025", "2026-H1", "2026-H2", "R9", "R10"]);
});

/** An independent count: the calendar of the runtime, which knows neither serials nor the leap day that never was. */
test("serials agree with the runtime's calendar from 1900-03-01 to 9999-12-31", () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
    const date = new Date(Date.UTC(1970, 0, 1) + (serial - 25_569) * 86_400_000);
    expect(isoFromDay(serial)).toBe(date.toISOString().slice(0, 10));
    const parts = partsFromDay(serial)!;
    expect(dayFromParts(parts.year, parts.month, parts.day)).toBe(serial);
  }));
});

test("every serial below 61 comes back as itself", () => {
  for (let serial = 1; serial <= 61; serial += 1) {
    const parts = partsFromDay(serial)!;
    expect(dayFromParts(parts.year, parts.month, parts.day)).toBe(serial);
  }
});

test("what is no day is no day", () => {
  expect([dayFromParts(2026, 2, 29), dayFromParts(2026, 13, 1), dayFromParts(1899, 12, 31), partsFromDay(0), partsFromDay(Number.NaN)]).toEqual([null, null, null, null, null]);
});

test("a month later is never in the month after the next", () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.integer({ min: 0, max: 60 }), (serial, months) => {
    const from = partsFromDay(serial)!;
    const to = partsFromDay(addMonths(serial, months))!;
    expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
  }));
});

import fc from "fast-check";
import { exactDifference, exactDot, exactDotsWith, exactPlus, exactProduct, exactSum, foldName, fromChineseNumber, meanOf, medianOf, naturalOrder } from "../../../src/rules/numbers";

/** Decimals as on paper, to the last digit: binary addition and multiplication miss each of these. */
test.each([
  [0.1, 0.2, 0.3], [0.2, 0.1, 0.3], [1, -0.9, 0.1], [0.000000014, 0.1, 0.100000014], [1000000.000000021, 0.1, 1000000.100000021],
  [0.5, 0.25, 0.75], [3, 4, 7], [-0.1, 0.1, 0],
])("%d + %d = %d", (left, right, sum) => {
  expect([exactPlus(left, right), exactPlus(right, left), exactSum([left, right])]).toEqual([sum, sum, sum]);
});

test.each([[3.7, 3, 0.7], [1, 0.9, 0.1], [0.3, 0.1, 0.2], [3, 3, 0]])("%d − %d = %d", (left, right, rest) => expect(exactDifference(left, right)).toBe(rest));

test.each([[0.1, 0.7, 0.07], [1.1, 1.1, 1.21], [0.000001, 0.000005, 5e-12], [0.000001, 0.00001, 1e-11], [3, 0.1, 0.3], [-3, 0.1, -0.3], [1.005, 1000, 1005]])("%d · %d = %d", (left, right, product) => {
  expect([exactProduct(left, right), exactProduct(right, left), exactDot([left], [right]), exactDot([right], [left])]).toEqual([product, product, product, product]);
});

test("what is no decimal of nine digits keeps to the nearest double", () => {
  expect([exactPlus(1 / 3, 1), exactPlus(1, 1 / 3), exactPlus(0.1, 1 / 3), exactProduct(1 / 3, 0.3), exactProduct(0.3, 1 / 3)]).toEqual([1 / 3 + 1, 1 / 3 + 1, 1 / 3 + 0.1, 0.3 / 3, 0.3 / 3]);
  expect([exactPlus(2 ** 53, 0.5), exactProduct(2 ** 52, 4.5)]).toEqual([2 ** 53, 4.5 * 2 ** 52]);
  expect([exactPlus(1e300, 0.1), exactProduct(1e300, 0.1)]).toEqual([1e300, 1e299]);
});

test("a part of a list is added, and nothing beside it", () => {
  expect([exactSum([9, 0.1, 0.2, 9], 1, 3), exactSum([9, 1 / 3, 1 / 3, 9], 1, 3), exactSum([0.1], 1, 1)]).toEqual([0.3, 2 / 3, 0]);
  expect([exactDot([9, 0.1, 0.2, 9], [9, 3, 3, 9], 1, 3), exactDot([9, 1 / 3, 1 / 3, 9], [9, 1, 1, 9], 1, 3)]).toEqual([0.9, 2 / 3]);
});

test("a sum that leaves the whole numbers and comes back has lost nothing on the way", () => {
  expect([exactSum([2 ** 53, 1, -(2 ** 53)]), exactSum([1, 1e100, 1, -1e100]), exactSum([1, -1e100, 1, 1e100])]).toEqual([1, 2, 2]);
  expect([exactDot([2 ** 53, 1, -(2 ** 53)], [1, 1, 1]), exactDot([1e50, 1, -1e50, 1], [1e50, 1, 1e50, 1])]).toEqual([1, 2]);
  expect([exactSum([0.1 / 3, 1e16, 0.1 / 3, -1e16]), exactDot([0.1 / 3, 1e16, 0.1 / 3, -1e16], [1, 1, 1, 1])]).toEqual([0.2 / 3, 0.2 / 3]);
});

test("beyond the range of numbers is infinite, not nothing", () => {
  expect([exactSum([1e308, 1e308]), exactDot([1e308, 1e308], [1, 1]), exactSum([-1e308, -1e308])]).toEqual([Infinity, Infinity, -Infinity]);
});

test("no figure is −0", () => {
  expect([exactPlus(-0, -0), exactProduct(-1, 0), exactProduct(-1e-200, 1e-200), exactSum([-0, -0]), exactDot([-1, -1e-200], [0, 1e-200]), exactDifference(0.3, 0.3)]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("means and medians of levels", () => {
  expect([meanOf([3, 4, 4]), meanOf([0.1, 0.2, 0.3]), meanOf([])]).toEqual([11 / 3, 0.6 / 3, null]);
  expect([medianOf([10, 9, 1]), medianOf([10, 2]), medianOf([7])]).toEqual([9, 6, 7]);
});

test.each([["十一", 11], ["二十一", 21], ["两", 2], ["九", 9], ["三十", 30], ["一二", null], ["十十", null], ["一十二三", null], ["x一", null], ["一x", null], ["〇", null]])("%s is %p", (text, expected) => expect(fromChineseNumber(text)).toBe(expected));

test("names are the same name however typed", () => {
  expect([" ＡＢＣ　Ｄ ", "abc d", "ABC \t\n D", "a\u200bbc\ufeff d"].map(foldName)).toEqual(["abc d", "abc d", "abc d", "abc d"]);
  expect([foldName("ab c"), foldName("abc")]).toEqual(["ab c", "abc"]);
  const many = Array.from({ length: 50_010 }, (_, at) => foldName(` N${at}`));
  expect([many[0], many[50_009], foldName(" N0"), foldName(" N0")]).toEqual(["n0", "n50009", "n0", "n0"]);
});

/** Runs of digits are numbers, all else is text. */
test.each([["R9", "R10"], ["2026-H1", "2026-H2"], ["2025-H2", "2026-H1"], ["R", "R1"], ["R1", "R1a"], ["R1", "S1"], ["1", "R1"], ["2026", "2026-1"], ["a2b3", "a2b10"], ["第9期", "第10期"], ["", "1"]])("%s before %s", (first, second) => {
  expect([Math.sign(naturalOrder(first, second)), Math.sign(naturalOrder(second, first)), naturalOrder(first, first)]).toEqual([-1, 1, 0]);
});
test("leading zeros make no other number", () => expect(naturalOrder("R07", "R7")).toBe(0));

test("many lists beside one give what each gives on its own", () => {
  const decimals = fc.array(fc.oneof(fc.integer({ min: -500, max: 500 }).map((n) => n / 100), fc.constantFrom(1 / 3, 0.1 / 3, 1e16)), { minLength: 3, maxLength: 3 });
  fc.assert(fc.property(decimals, fc.array(decimals, { minLength: 1 }), (right, lists) => {
    const dot = exactDotsWith(right);
    expect(lists.map((left) => dot(left))).toEqual(lists.map((left) => exactDot(left, right)));
  }));
});

import { call, ErrorValue, one } from "./calling";

/**
 * Tables as they are printed, through the function as a formula calls it, to the printed digits. Tables of counts per category are
 * expanded to ratings, a category being the level of its place.
 */
const expanded = (counts: readonly (readonly number[])[]): number[][] => counts.map((row) => row.flatMap((count, category) => Array<number>(count).fill(category + 1)));
const crossed = (table: readonly (readonly number[])[]): number[][] => table.flatMap((row, first) => row.flatMap((count, second) => Array<number[]>(count).fill([first + 1, second + 1])));

const JUDGES = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
const UNITS = ["1 1 . 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2", ". 5 5 5", ". . 1 1", ". . 3 ."].map((row) => row.split(" ").map((cell) => (cell === "." ? "" : Number(cell))));
const FOURTEEN = expanded([[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]);
const DIAGNOSES = expanded([
  [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0], [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1], [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0], [0, 2, 0, 4, 0], [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0], [1, 0, 0, 4, 1], [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
]);
const FIRST_15 = DIAGNOSES.slice(0, 15);
const RANKS = ["3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3", "3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4", "2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2"].map((row) => row.split(" ").map(Number));
const ANXIETY = RANKS[0]!.map((_, person) => RANKS.map((evaluator) => evaluator[person]!));
const TWO = crossed([[0, 4, 1], [0, 8, 0], [0, 1, 5]]);
const ABSTRACTORS = crossed([[13, 0, 0], [0, 20, 7], [0, 4, 56]]);

const PRINTED: readonly (readonly [table: string, ratings: readonly (readonly unknown[])[], statistic: string | null, printed: string])[] = [
  ["Shrout and Fleiss", JUDGES, "icc1", ".1657"], ["Shrout and Fleiss", JUDGES, "icc2", ".2898"], ["Shrout and Fleiss", JUDGES, "icc3", ".7148"],
  ["Shrout and Fleiss", JUDGES, "icc1k", ".4428"], ["Shrout and Fleiss", JUDGES, "icc2k", ".6201"], ["Shrout and Fleiss", JUDGES, "icc3k", ".9093"],
  ["twelve units with holes", UNITS, null, ".815388"], ["twelve units with holes", UNITS, "alpha", ".815388"], ["twelve units with holes", UNITS, "alpha-nominal", ".743421"],
  ["twelve units with holes", UNITS, "alpha-interval", ".849107"], ["twelve units with holes", UNITS, "alpha-ratio", ".797403"], ["twelve units with holes", UNITS, "ac1", ".775444"],
  ["twelve units with holes", UNITS, "fleiss", ".76117"], ["twelve units with holes", UNITS, "conger", ".76282"], ["twelve units with holes", UNITS, "brennan-prediger", ".77273"], ["twelve units with holes", UNITS, "percent", ".8181818"],
  ["fourteen raters", FOURTEEN, "fleiss", ".20993"],
  ["the diagnoses of 1971", DIAGNOSES, "fleiss", ".4302445"],
  ["their first 15 patients", FIRST_15, "ac1", ".4448007"], ["their first 15 patients", FIRST_15, "fleiss", ".4139265"], ["their first 15 patients", FIRST_15, "alpha-nominal", ".4204384"],
  ["their first 15 patients", FIRST_15, "brennan-prediger", ".4388889"], ["their first 15 patients", FIRST_15, "percent", ".5511111"],
  ["two raters", TWO, "cohen", ".4842"], ["two raters", TWO, "cohen-linear", ".4701"],
  ["two abstractors", ABSTRACTORS, "cohen", ".7964094"], ["two abstractors", ABSTRACTORS, "ac1", ".8493305"], ["two abstractors", ABSTRACTORS, "alpha-nominal", ".7972585"],
  ["anxiety", ANXIETY, "kendall-w", ".53966"],
  ["anxiety, raters 2 and 3", ANXIETY.map((row) => row.slice(1)), "cohen", "-.006289"], ["anxiety, raters 2 and 3", ANXIETY.map((row) => row.slice(1)), "cohen-linear", ".1459075"], ["anxiety, raters 2 and 3", ANXIETY.map((row) => row.slice(1)), "cohen-quadratic", ".2520325"],
];

test.each(PRINTED)("%s: %#", (_table, ratings, statistic, printed) => {
  const digits = printed.length - printed.indexOf(".") - 1;
  expect([statistic, Number((one("AGREEMENT", ratings, statistic) as number).toFixed(digits))]).toEqual([statistic, Number(printed)]);
});

test("rWG: one value a row, truncated at 0", () => {
  expect(one("AGREEMENT", [[4, 4, 4, 5, 3], [1, 5, 1, 5, ""], [3, 3, 3, "", ""]], "rwg", 5)).toEqual([[0.75], [0], [1]]);
  expect(one("AGREEMENT", [[4, 4, 4, 5, 3]], "rwg", 5)).toBe(0.75);
});

test("severity: the printed panels", () => {
  const rounded = (ratings: unknown, digits: number): unknown => (one("SEVERITY", ratings) as number[][]).map((row) => row.map((each) => Number(each.toFixed(digits))));
  expect(rounded([[0, 4, 4], [5, 3, null], [4, "", 2]], 4)).toEqual([[1.3333, -0.6667, -0.6667]]);
  expect(rounded([["", 4, 3.5], [4, 3.5, ""], [3.5, "", 2.5]], 12)).toEqual([[0.5, 0, -0.5]]);
  expect(rounded(JUDGES, 3)).toEqual([[2.375, -2.792, -0.958, 1.375]]);
});

test("a blank is null, \"\" or 0, and words of the scale are levels", () => {
  for (const blank of [null, undefined, "", 0, "  "]) expect(one("AGREEMENT", UNITS.map((row) => row.map((cell) => (cell === "" ? blank : cell))))).toBeCloseTo(0.815388, 6);
  expect(one("AGREEMENT", UNITS.map((row) => row.map((cell) => (cell === "" ? "" : `${cell}级`))))).toBeCloseTo(0.815388, 6);
});

test("names of statistics in any case, with spaces or low lines", () => {
  for (const name of ["Kendall-W", "KENDALL_W", " kendall w "]) expect(one("AGREEMENT", ANXIETY, name)).toBeCloseTo(0.53966, 5);
  expect(call("AGREEMENT", [ANXIETY, "kappa"])).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("alpha, alpha-nominal") });
  expect(call("AGREEMENT", [ANXIETY, "kappa"], "zh-CN")).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("可用 alpha、alpha-nominal") });
});

describe("what has no answer yet, and what is wrong", () => {
  const refusals: readonly (readonly [why: string, values: readonly unknown[], code: string, says: string])[] = [
    ["a hole where the statistic bears none", [[[3, 4], [4, null], [2, 2]], "icc2"], "#N/A", "row 2, column 2"],
    ["a hole for Kendall's W", [[[3, 4], ["", 5], [2, 2]], "kendall-w"], "#N/A", "row 2, column 1"],
    ["one evaluator", [[[3], [4]]], "#N/A", "at least 2"],
    ["one person for an intraclass correlation", [[[3, 4]], "icc2"], "#N/A", "at least 2"],
    ["nobody rated", [[["", null], [0, ""]]], "#N/A", "at least 2"],
    ["nobody rated twice", [[[1, null], [null, 2]], "fleiss"], "#N/A", "second rating"],
    ["all alike", [[[3, 3], [3, 3]], "icc1"], "#N/A", "do not differ"],
    ["one rating for rWG", [[[3, ""]], "rwg", 5], "#N/A", "at least 2"],
    ["rWG without the number of levels", [[[3, 4]], "rwg"], "#VALUE!", "levels"],
    ["rWG off the scale", [[[3, 6]], "rwg", 5], "#VALUE!", "1 to 5"],
    ["a scale of one level", [[[3, 4]], "rwg", 1], "#VALUE!", "above 1"],
    ["a scale of eleven", [[[3, 4]], "rwg", 11], "#VALUE!", "at most 10"],
    ["a broken number of levels", [[[3, 4]], "rwg", 4.5], "#VALUE!", "whole number"],
    ["three evaluators for Cohen", [[[3, 4, 4], [2, 3, 3]], "cohen"], "#VALUE!", "two"],
    ["a text that is no level", [[[3, "good"], [4, 4]]], "#VALUE!", "ratings, row 1, column 2"],
    ["a number above 10", [[[3, 11], [4, 4]]], "#VALUE!", "ratings, row 1, column 2"],
    ["an error among the ratings", [[[3, 4], [{ code: "#REF!" }, 4]]], "#VALUE!", "ratings, row 2, column 1 holds the error #REF!"],
    ["an error as statistic", [[[3, 4], [2, 4]], { code: "#N/A" }], "#VALUE!", "statistic holds the error"],
  ];
  it.each(refusals)("%s", (_why, values, code, says) => {
    const result = call("AGREEMENT", values);
    expect(result).toMatchObject({ code, message: expect.stringContaining(says) });
    const chinese = call("AGREEMENT", values, "zh-CN");
    expect(chinese instanceof ErrorValue && /[一-鿿]/.test(chinese.message)).toBe(true);
  });

  it("rWG answers the rows that are right beside those that are not", () => {
    const result = call("AGREEMENT", [[[4, 4], [3, { code: "#DIV/0!" }], ["", ""], [5, "x"], [5, 6], [3, 3]], "rwg", 5]) as unknown[][];
    expect(result.map(([cell]) => (cell instanceof ErrorValue ? `${cell.code} ${cell.message.slice(0, 30)}` : cell))).toEqual([
      1, "#VALUE! ratings, row 2, column 2 holds", expect.stringMatching(/^#N\/A .* row 3/), expect.stringMatching(/^#VALUE! ratings, row 4, column 2/), expect.stringMatching(/^#VALUE! The rating in row 5/), 1,
    ]);
  });

  it("evaluators who share nobody have no severity, nor has a column that is empty", () => {
    for (const ratings of [[[3, 4, "", ""], ["", "", 2, 3]], [[3, 4, ""], [4, 4, ""]]]) {
      const [row, ...rest] = call("SEVERITY", [ratings]) as ErrorValue[][];
      expect(rest).toEqual([]);
      expect(row).toHaveLength(ratings[0]!.length);
      for (const cell of row!) expect(cell).toMatchObject({ code: "#N/A", message: expect.stringContaining("groups") });
    }
    expect(call("SEVERITY", [[[3, "", 4], [{ code: "#N/A" }, 2, 2]]])).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("row 2, column 1") });
  });
});

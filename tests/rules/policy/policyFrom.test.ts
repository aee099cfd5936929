import { policyFrom, type PolicyCell } from "../../../src/rules/policy";

const read = (pairs: Record<string, PolicyCell>): ReturnType<typeof policyFrom> => policyFrom(new Map(Object.entries(pairs)));

test("what cannot be used is told with its key, its clause, what stood there and what stands now", () => {
  expect(read({ " Steps ": 1, KNOWNMONTHS: "three", floor: 1, ceiling: 0.5 }).findings).toEqual([
    { code: "policy-key-unknown", severity: "warning", rule: "P-6.2", where: { key: " Steps " }, facts: { key: " Steps " } },
    { code: "policy-value-bad", severity: "error", rule: "P-6.3", where: { key: "knownMonths" }, facts: { key: "knownMonths", value: "three", default: "3" } },
    { code: "policy-limits-crossed", severity: "error", rule: "P-6.6.4", where: { key: "floor" }, facts: { floor: 1, ceiling: 0.5 } },
  ]);
});

test("crossed limits bind nothing; a floor at the ceiling and one limit alone do", () => {
  const limits = (pairs: Record<string, PolicyCell>): readonly unknown[] => { const { policy, findings } = read(pairs); return [policy.floor, policy.ceiling, findings.length]; };
  expect(limits({ floor: 1.001, ceiling: 1 })).toEqual([null, null, 1]);
  expect(limits({ floor: 1, ceiling: 1 })).toEqual([1, 1, 0]);
  expect(limits({ floor: 0.999, ceiling: 1 })).toEqual([0.999, 1, 0]);
  expect(limits({ floor: 1 })).toEqual([1, null, 0]);
  expect(limits({ ceiling: 1 })).toEqual([null, 1, 0]);
  expect(limits({ ceiling: -1 })).toEqual([null, -1, 0]);
  expect(limits({ floor: 1, ceiling: "off" })).toEqual([1, null, 0]);
});

/** Cells as people and Excel write them; `bad`: the default stands and it is said. */
const bad = Symbol("bad");
const cells: readonly (readonly [key: string, cell: PolicyCell, expected: unknown])[] = [
  // Numbers: from least to most, both included; whole where they count.
  ["passScore", -10, -10], ["passScore", -10.01, bad], ["passScore", 10, 10], ["passScore", 10.01, bad], ["passScore", " １．５ ", 1.5], ["passScore", "", bad], ["passScore", "off", bad], ["passScore", true, bad], ["passScore", "NaN", bad],
  ["quorum", 1, 1], ["quorum", 0, bad], ["quorum", 100, 100], ["quorum", 101, bad], ["quorum", 2.5, bad], ["quorum", "2", 2],
  ["floor", 0, 0], ["floor", "", null], ["floor", " OFF ", null], ["floor", "none", null], ["floor", "无", null], ["floor", "关", null], ["floor", "关闭", null], ["floor", "否", null], ["floor", "no floor", bad], ["floor", false, bad],
  // Flags.
  ["familiarByMonths", true, true], ["familiarByMonths", 1, true], ["familiarByMonths", " YES ", true], ["familiarByMonths", "y", true], ["familiarByMonths", "on", true], ["familiarByMonths", "开", true], ["familiarByMonths", "ｔｒｕｅ", true],
  ["familiarByMonths", false, false], ["familiarByMonths", 0, false], ["familiarByMonths", "No", false], ["familiarByMonths", "n", false], ["familiarByMonths", "off", false], ["familiarByMonths", "否", false], ["familiarByMonths", "关", false], ["familiarByMonths", "FALSE", false], ["familiarByMonths", "perhaps", bad], ["familiarByMonths", 2, bad],
  // One of several words.
  ["tie", " Median ", "median"], [" TIE", "lower", "lower"], ["tie", "med", bad], ["tie", 1, bad],
  // Grades.
  ["gradeThreshold", "5-1", { grade: 5, step: 1 }], ["gradeThreshold", "5等", { grade: 5, step: null }], ["gradeThreshold", 5, bad],
  // Days of the year; Excel's serial 45945 is 2025-10-15.
  ["windowFrom", "10-15", { month: 10, day: 15 }], ["windowFrom", "10/5", { month: 10, day: 5 }], ["windowFrom", "1月5日", { month: 1, day: 5 }], ["windowFrom", " １０－１５", { month: 10, day: 15 }], ["windowFrom", "12-31", { month: 12, day: 31 }], ["windowFrom", "1-1", { month: 1, day: 1 }],
  ["windowFrom", "02-29", { month: 2, day: 29 }], ["windowFrom", "02-30", bad], ["windowFrom", "00-10", bad], ["windowFrom", "13-10", bad], ["windowFrom", "10-00", bad], ["windowFrom", "04-31", bad], ["windowFrom", "2026-10-15", bad], ["windowFrom", "10-151", bad], ["windowFrom", 45945.5, { month: 10, day: 15 }], ["windowFrom", 0, bad], ["windowFrom", true, bad],
  // Days; 46387 is 2026-12-31.
  ["closingDay", "2026-12-31", 46387], ["closingDay", "２０２６－１２－３１", 46387], ["closingDay", " 2026/12/31 ", 46387], ["closingDay", 46387.75, 46387], ["closingDay", 1, 1], ["closingDay", 0.5, bad], ["closingDay", 2_958_465, 2_958_465], ["closingDay", 2_958_466, bad], ["closingDay", " Off ", null], ["closingDay", "2026-02-30", bad], ["closingDay", "soon", bad], ["closingDay", true, bad],
  // Lists of names.
  ["specialGroups", " A ;; B；C\nD;", ["A", "B", "C", "D"]], ["specialGroups", " ; ", bad], ["specialGroups", "off", ["off"]], ["specialGroups", 7, ["7"]],
  ["routingRows", " Off ", []], ["routingRows", "", []], ["routingRows", "5.5: department=D -> committee", ["5.5: department=D -> committee"]],
];

test.each(cells)("%s as %p", (key, cell, expected) => {
  const { policy, findings } = read({ [key]: cell });
  if (expected === bad) expect([findings.map(({ code }) => code), policy]).toEqual([["policy-value-bad"], read({}).policy]);
  else expect([findings, policy[key.trim().toLowerCase() === "tie" ? "tie" : (key as "tie")]]).toEqual([[], expected]);
});

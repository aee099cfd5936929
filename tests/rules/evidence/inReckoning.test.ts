import { dayFromIso } from "../../../src/rules/calendar";
import { policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import type { LineResult } from "../../../src/rules/results";
import { recordsFrom } from "../recordsFrom";

const asOf = dayFromIso("2026-11-20")!;
const evidence = [{ measure: "Exam", competency: "K", from: 60, to: 100, level: 4, attainment: null }];
const records = {
  ...recordsFrom({
    employees: [{ id: "E", positions: ["P"] }, { id: "F", positions: ["P"] }],
    standards: [{ position: "P", competency: "K", requiredLevel: 3, weight: 1, validYears: 1 }],
    ballots: [{ employeeId: "F", competency: "K", level: 2 }],
  }),
  measures: ["E", "F"].map((employeeId) => ({ employeeId, measure: "exam", value: 80, date: dayFromIso("2026-01-10")! })),
};

function lines(policy: Record<string, PolicyCell>, day = asOf): readonly LineResult[] {
  return reckon(records, { asOf: day, policy: policyFrom(new Map(Object.entries(policy))).policy, evidence }).people.map((person) => person.lines[0]!);
}
const view = (line: LineResult): unknown => [line.actual, line.status, line.method, line.evidence?.agreed ?? null, line.steps.map(({ code }) => code).filter((code) => code.startsWith("evidence"))];

test("by default a measure is shown beside the level and decides nothing", () => {
  expect(lines({}).map(view)).toEqual([[null, "unrated", "none", 4, ["evidence-proposes"]], [2, "short", "as-given", 4, ["evidence-proposes"]]]);
});

test("by policy it stands in where nobody has rated, never against a rating", () => {
  expect(lines({ evidence: "stands-in" }).map(view)).toEqual([[4, "above", "evidence", 4, ["evidence-proposes", "evidence-stands-in"]], [2, "short", "as-given", 4, ["evidence-proposes"]]]);
});

test("off, nothing is said of it", () => {
  expect(lines({ evidence: "off" }).map(view)).toEqual([[null, "unrated", "none", null, []], [2, "short", "as-given", null, []]]);
});

test("a measure lapses as a ballot does: on the last day it stands in, on the day after no more", () => {
  expect(view(lines({ evidence: "stands-in" }, dayFromIso("2027-01-10")!)[0]!)).toEqual([4, "above", "evidence", 4, ["evidence-proposes", "evidence-stands-in"]]);
  expect(view(lines({ evidence: "stands-in" }, dayFromIso("2027-01-11")!)[0]!)).toEqual([null, "unrated", "none", 4, ["evidence-proposes", "evidence-lapsed"]]);
});

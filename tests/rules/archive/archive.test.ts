import fc from "fast-check";
import { archiveText, compareWithArchive, comparisonSteps, readArchive, recompute } from "../../../src/rules/archive";
import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY, type Policy } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import type { Records } from "../../../src/rules/records";
import { stepSentence } from "../../../src/messages/rules";
import { recordsFrom } from "../recordsFrom";

const asOf = dayFromIso("2026-11-20")!;
const EVALUATORS = ["M", "L", "K"];
const company = recordsFrom({
  employees: [
    { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1" }, { id: "L", bodyRoles: ["team-leader", "key-employee"], department: "D", grade: "3-1" },
    { id: "K", bodyRoles: ["team-leader"], department: "D", grade: "3-1" }, { id: "E1", name: "Zoë", department: "D", grade: "2-1", positions: ["P"] }, { id: "E2", department: "D", grade: "2-1", positions: ["P"] },
  ],
  standards: ["A", "B", "C"].map((competency, at) => ({ position: "P", competency, class: "general", dimension: at < 2 ? "X" : "Y", requiredLevel: 3, weight: [0.5, 0.3, 0.2][at] })),
  ballots: ["E1", "E2"].flatMap((employeeId, person) => ["A", "B", "C"].flatMap((competency, line) => EVALUATORS.map((evaluatorId, at) => ({ employeeId, evaluatorId, competency, level: 1 + (person + 2 * line + at * at) % 5, round: "2026" })))),
  conflicts: [{ employeeId: "E2", evaluatorId: "K" }],
});
const policy: Policy = { ...DEFAULT_POLICY, methodGeneral: "mean" };

function textOf(records: Records, options: { policy?: Policy } = { policy }): string {
  return archiveText({ records, options: { asOf, ...options }, reckoning: reckon(records, { asOf, ...options }) });
}

function shuffled<One>(list: readonly One[], seed: number): readonly One[] {
  return list.map((one, at) => ({ one, key: Math.sin(seed + at * 7.13) })).sort((a, b) => a.key - b.key).map(({ one }) => one);
}

test("the order of rows about different things does not show", () => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    const other = { ...company, employees: shuffled(company.employees, seed), ballots: shuffled(company.ballots, seed + 1), standards: shuffled(company.standards, seed + 2), conflicts: shuffled(company.conflicts, seed + 3) };
    expect(textOf(other)).toBe(textOf(company));
  }), { numRuns: 30 });
});

test("a competency or a post written in two ways is the same line, whichever stands first, and is reckoned again the same", () => {
  const [first, ...others] = company.ballots;
  const full = { ...company, standards: [], ballots: [first!, ...others.map((one) => (one.competency === "A" ? { ...one, competency: "Ａ" } : one))] };
  const turned = { ...full, ballots: [...full.ballots].reverse() };
  expect(textOf(turned)).toBe(textOf(full));
  expect(recompute(textOf(full))).toMatchObject({ value: { kind: "same" } });
  const spelt = { ...company, standards: company.standards.map((line, at) => (at === 0 ? { ...line, position: "p" } : line)) };
  expect(textOf({ ...spelt, standards: [...spelt.standards].reverse() })).toBe(textOf(spelt));
});

test("whether the basic conditions were met is part of the result", () => {
  const gated = { ...company, employees: company.employees.map((one) => ({ ...one, education: "大专" })), conditions: [{ position: "P", condition: "education", value: "本科" }] };
  expect(textOf(gated)).toMatch(/^result\t.*"employee":"E1".*"gate":"not-met"/m);
  expect(textOf(company)).toMatch(/^result\t.*"employee":"E1".*"gate":null/m);
});

test("the order of two ballots of one evaluator does: the later row counts", () => {
  const twice = { ...company, ballots: [...company.ballots, { ...company.ballots[0]!, level: 5 }] };
  const first = { ...company, ballots: [{ ...company.ballots[0]!, level: 5 }, ...company.ballots] };
  expect(textOf(twice)).not.toBe(textOf(first));
});

test("composed and decomposed accents are the same text; a set has no order; a round has a mark", () => {
  const decomposed = { ...company, employees: company.employees.map((one) => ({ ...one, name: one.name.normalize("NFD"), bodyRoles: [...one.bodyRoles].reverse() })) };
  expect(textOf(decomposed)).toBe(textOf(company));
  expect(textOf(company).split("\n")[0]).toBe("qual-archive 1");
});

test("an archive is read back and reckoned again: the same", () => {
  expect(recompute(textOf(company))).toMatchObject({ kind: "met", value: { kind: "same" } });
  const read = readArchive(textOf(company));
  expect(read.kind === "met" && textOf(read.value.records, { policy: read.value.options.policy! })).toBe(textOf(company));
});

test("a result changed in the archive is found by person, line and field", () => {
  const text = textOf(company).replace(/^(line\t.*"actual":)[^,]+(.*"employee":"E1".*)$/m, "$14.9$2");
  expect(text).not.toBe(textOf(company));
  const compared = recompute(text);
  if (compared.kind === "met") expect(comparisonSteps(compared.value).map((step) => stepSentence(step, "en"))).toEqual(["Calculated again, the round differs in 1 place.", "Differs at line E1, a, actual: was 4.9, is 2.66666666667."]);
  expect(compared).toMatchObject({ value: { kind: "differs", count: 1, first: [{ section: "line", key: ["E1", "a"], field: "actual", was: 4.9, where: { purpose: "employees", field: null } }] } });
});

test("the workbook as it stands now: which ballot, which person, and the policy", () => {
  const text = textOf(company);
  const row = company.ballots.findIndex((one) => one.employeeId === "E2" && one.competency === "B");
  const later = { ...company, ballots: company.ballots.map((one, at) => (at === row ? { ...one, level: 6 - one.level! } : one)) };
  const options = { asOf, policy: { ...policy, step: 0.25 } };
  const compared = compareWithArchive(text, { records: later, options, reckoning: reckon(later, options) });
  if (compared.kind !== "met" || compared.value.kind !== "differs") throw new Error("It differs.");
  const { first, count } = compared.value;
  expect(count).toBeGreaterThanOrEqual(first.length);
  expect(first.map(({ section, field }) => `${section} ${field}`)).toEqual(expect.arrayContaining(["policy value", "ballots level", "result score", "line actual", "line points"]));
  expect(first.find(({ section }) => section === "ballots")).toMatchObject({ was: company.ballots[row]!.level, is: 6 - company.ballots[row]!.level!, where: { purpose: "ratings", row, field: "level" } });
  expect(compareWithArchive(text, { records: company, options: { asOf, policy }, reckoning: reckon(company, { asOf, policy }) })).toMatchObject({ value: { kind: "same" } });
});

test("a row added or taken away is one difference, and only the first are named", () => {
  const text = textOf(company);
  const fewer = { ...company, ballots: company.ballots.slice(1) };
  const compared = compareWithArchive(text, { records: fewer, options: { asOf, policy }, reckoning: reckon(company, { asOf, policy }) });
  expect(compared).toMatchObject({ value: { count: 1, first: [{ section: "ballots", field: null, is: undefined, where: { purpose: "ratings", row: null } }] } });
  const none = { ...company, ballots: [] };
  expect(compareWithArchive(text, { records: none, options: { asOf, policy }, reckoning: reckon(company, { asOf, policy }) })).toMatchObject({ value: { count: 18, first: { length: 18 } } });
});

test("what is no archive, or a damaged one, says so", () => {
  const codes = ["", "hello", "qual-archive 1\n", "qual-archive 1\nround\t{", "qual-archive 1\nround\t[]", textOf(company).replace("ballots\t{", "ballots\t")].map((text) => {
    const outcome = recompute(text);
    return outcome.kind === "cannot-say" ? outcome.missing.map(({ code, facts }) => `${code} ${String(facts["line"] ?? "")}`.trim()).join() : outcome.kind;
  });
  expect(codes.slice(0, 5)).toEqual(["archive-not-ours", "archive-not-ours", "archive-line-damaged 2", "archive-line-damaged 2", "archive-line-damaged 2"]);
  expect(codes[5]).toMatch(/^archive-line-damaged \d+$/);
});

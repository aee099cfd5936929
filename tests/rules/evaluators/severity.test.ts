import fc from "fast-check";
import { caseNames, coverageOf, mayRateIn, ratedCases, severityOf, severityOfTable, whatCorrectingChanges, type PanelSeverity, type RatedCase } from "../../../src/rules/evaluators";
import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { recordsFrom } from "../recordsFrom";

const ballots = (votes: Readonly<Record<string, Readonly<Record<string, number>>>>): readonly RatedCase[] =>
  Object.entries(votes).flatMap(([name, levels]) => Object.entries(levels).map(([evaluator, level]) => ({ case: name, evaluator, level })));

function solved(rated: readonly RatedCase[]): PanelSeverity {
  const { outcome } = severityOf(rated);
  if (outcome.kind !== "met") throw new Error("not linked");
  return outcome.value;
}

/** The second method: the full normal equations, cases and evaluators alike, with Σ severity = 0 as an equation more, by elimination. */
function byElimination(rated: readonly RatedCase[]): ReadonlyMap<string, number> {
  const cases = [...new Set(rated.map((one) => one.case))];
  const evaluators = [...new Set(rated.map((one) => one.evaluator))];
  const size = cases.length + evaluators.length;
  const rows = Array.from({ length: size }, () => Array<number>(size + 1).fill(0));
  for (const one of rated) {
    const places = [cases.indexOf(one.case), cases.length + evaluators.indexOf(one.evaluator)] as const;
    for (const a of places) {
      for (const b of places) rows[a]![b]! += 1;
      rows[a]![size]! += one.level;
    }
  }
  // Every severity equation gets Σ severity = 0 added, which fixes what the ratings leave open.
  for (let at = cases.length; at < size; at += 1) for (let other = cases.length; other < size; other += 1) rows[at]![other]! += 1;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows.slice(at).reduce((best, row, index) => (Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? at + index : best), at);
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let other = 0; other < size; other += 1) {
      if (other === at) continue;
      const factor = rows[other]![at]! / rows[at]![at]!;
      for (let column = at; column <= size; column += 1) rows[other]![column]! -= factor * rows[at]![column]!;
    }
  }
  return new Map(evaluators.map((evaluator, at) => [evaluator, rows[cases.length + at]![size]! / rows[cases.length + at]![cases.length + at]!]));
}

const rating = fc.record({ case: fc.constantFrom("A", "B", "C", "D", "E", "F"), evaluator: fc.constantFrom("R1", "R2", "R3", "R4", "R5"), level: fc.integer({ min: 1, max: 5 }) });
const panel = fc.array(rating, { minLength: 2, maxLength: 25 });

test("conjugate gradients find what elimination finds, and severities sum to 0", () => {
  let linked = 0;
  fc.assert(fc.property(panel, (rated) => {
    const { outcome } = severityOf(rated);
    if (outcome.kind !== "met") return;
    linked += 1;
    const expected = byElimination(rated);
    for (const one of outcome.value.evaluators) expect(one.severity).toBeCloseTo(expected.get(one.evaluator)!, 8);
    expect(outcome.value.evaluators.reduce((sum, one) => sum + one.severity, 0)).toBeCloseTo(0, 9);
  }), { numRuns: 400 });
  expect(linked).toBeGreaterThan(80);
});

/** What is left to solve for is rounding here: evaluators who on average hardly differ, over many ballots. */
test.each([
  ["hundredths", "C4 R1 4.1|C4 R1 4.9|C4 R0 4.5|C2 R1 1.88|C5 R1 3.7|C2 R1 1.15|C4 R0 4.55|C0 R1 1.71"],
  ["whole levels", "C2 R1 2|C1 R0 2|C2 R0 5|C1 R1 5|C2 R0 3|C2 R0 1|C0 R0 5|C0 R1 4|C1 R1 4|C1 R0 5|C0 R0 2|C0 R0 1|C1 R1 4|C2 R0 1|C1 R0 1|C1 R0 5|C0 R1 3|C0 R0 3|C1 R1 1|C2 R1 1|C2 R0 5|C0 R1 3|C1 R1 5|C2 R0 3|C2 R0 2"],
])("a difference near 0 is found as such: %s", (_name, text) => {
  const rated = text.split("|").map((one) => one.split(" ")).map(([name, evaluator, given]) => ({ case: name!, evaluator: evaluator!, level: Number(given) }));
  const expected = byElimination(rated);
  for (const one of solved(rated).evaluators) expect(one.severity).toBeCloseTo(expected.get(one.evaluator)!, 9);
});

test("the order of ballots changes nothing, and a level more from one evaluator is a level more in their severity against each other", () => {
  fc.assert(fc.property(panel, (rated) => {
    const { outcome, groups } = severityOf(rated);
    const turned = severityOf([...rated].reverse());
    expect(turned.groups).toBe(groups);
    if (outcome.kind !== "met" || turned.outcome.kind !== "met") return;
    const there = new Map(turned.outcome.value.evaluators.map((one) => [one.evaluator, one.severity]));
    for (const one of outcome.value.evaluators) expect(one.severity).toBeCloseTo(there.get(one.evaluator)!, 8);
    const raised = solved(rated.map((one) => (one.evaluator === outcome.value.evaluators[0]!.evaluator ? { ...one, level: one.level + 1 } : one)));
    const [first, second] = outcome.value.evaluators;
    const [firstRaised, secondRaised] = raised.evaluators;
    expect(firstRaised!.severity - secondRaised!.severity).toBeCloseTo(first!.severity - second!.severity + 1, 8);
  }), { numRuns: 200 });
});

test("ratings made of case and severity give both back, along a chain of 400 evaluators too", () => {
  const size = 400;
  const severity = Array.from({ length: size }, (_, at) => ((at * 37) % 11) / 10 - 0.5);
  const mean = severity.reduce((sum, one) => sum + one, 0) / size;
  const rated = severity.slice(1).flatMap((own, at) => [{ case: `C${at}`, evaluator: `R${at}`, level: 3 + severity[at]! }, { case: `C${at}`, evaluator: `R${at + 1}`, level: 3 + own }]);
  const found = solved(rated);
  for (const [at, one] of found.evaluators.entries()) expect(one.severity).toBeCloseTo(severity[at]! - mean, 7);
  for (const one of found.cases) expect(one.corrected).toBeCloseTo(3 + mean, 7);
});

test("the extra ballots are one fewer than the groups, and link them", () => {
  let apart = 0;
  fc.assert(fc.property(fc.array(rating, { minLength: 2, maxLength: 8 }), (rated) => {
    const { groups, links } = severityOf(rated);
    if (new Set(rated.map((one) => one.evaluator)).size < 2 || groups < 2) return expect(links).toEqual([]);
    apart += 1;
    expect(links).toHaveLength(groups - 1);
    return expect(severityOf([...rated, ...links.map((link) => ({ ...link, level: 3 }))]).groups).toBe(1);
  }), { numRuns: 300 });
  expect(apart).toBeGreaterThan(50);
});

test("nobody is asked to rate a person they may not rate", () => {
  const rated = ballots({ A: { R1: 3, R2: 4 }, B: { R1: 3 }, C: { R3: 2 } });
  expect(severityOf(rated, [], (evaluator, name) => !(evaluator === "R3" && name === "A")).links).toEqual([{ evaluator: "R3", case: "B" }]);
  // R3 may rate nobody else: the busiest of the others rates C instead.
  expect(severityOf(rated, [], (evaluator) => evaluator !== "R3").links).toEqual([{ evaluator: "R1", case: "C" }]);
  expect(severityOf(rated, [], () => false).links).toEqual([]);
});

test("an evaluator who never rated is unlinked and named", () => {
  const { outcome, groups, links } = severityOf(ballots({ A: { R1: 3, R2: 4 } }), ["R9"]);
  expect(groups).toBe(2);
  expect(links).toEqual([{ evaluator: "R9", case: "A" }]);
  expect(outcome).toMatchObject({ kind: "cannot-say", missing: [{ code: "severity-unlinked", facts: { apart: ["R9"], groups: 2, needed: 1 } }] });
});

test("what correcting changes: A alone moves by half a level or more in the table with two ballots each", () => {
  const rated = ballots({ A: { R2: 4, R3: 4 }, B: { R1: 5, R2: 3 }, C: { R1: 4, R3: 2 } });
  const severity = solved(rated);
  expect(whatCorrectingChanges(rated, severity, 0.5)).toEqual({ cases: 3, changed: [{ case: "A", before: 4, after: expect.closeTo(14 / 3, 9) }] });
  // A moves by 2/3, B and C by 1/3: at the threshold they count, just above it no more.
  expect(whatCorrectingChanges(rated, severity, 1 / 3).changed).toHaveLength(3);
  expect(whatCorrectingChanges(rated, severity, 0.334).changed).toHaveLength(1);
  expect(whatCorrectingChanges(rated, severity, 0.667).changed).toHaveLength(0);
});

test("what correcting changes is asked of whatever result the caller forms: rounded levels, or none at all", () => {
  const rated = ballots({ A: { R1: 4, R2: 4.4 }, B: { R1: 3, R2: 3.6 } });
  const severity = solved(rated);
  const nearest = (_case: string, ratings: readonly RatedCase[]): number => Math.round(ratings.reduce((sum, one) => sum + one.level, 0) / ratings.length);
  expect(whatCorrectingChanges(rated, severity, 0, nearest).changed).toEqual([]);
  const unanimous = (_case: string, ratings: readonly RatedCase[]): number | null => (ratings.every((one) => Math.abs(one.level - ratings[0]!.level) < 0.15) ? ratings[0]!.level : null);
  expect(whatCorrectingChanges(rated, severity, 0.5, unanimous).changed.map((one) => [one.case, one.before])).toEqual([["A", null], ["B", null]]);
});

test("a table's severities stand in the order of its columns; a column nobody filled leaves all unknown", () => {
  const outcome = severityOfTable([[null, 4, 4], [5, 3, null], [4, null, 2]]);
  expect(outcome.kind === "met" ? outcome.value.map((one) => Number(one.toFixed(4))) : outcome).toEqual([1.3333, -0.6667, -0.6667]);
  expect(severityOfTable([[3, null], [4, null]]).kind).toBe("cannot-say");
  expect(severityOfTable([[3, Number.NaN]]).kind).toBe("cannot-say");
});

test("coverage: ballots cast of those the routing asks for, and those that count", () => {
  const records = recordsFrom({
    employees: [
      { id: "M", department: "D", bodyRoles: ["department-manager"], grade: "5-1" }, { id: "L", department: "D", bodyRoles: ["team-leader"], grade: "3-1" },
      { id: "E", department: "D", grade: "2-1", positions: ["P"] },
    ],
    standards: [{ position: "P", competency: "K1", requiredLevel: 3, weight: 0.5 }, { position: "P", competency: "K2", requiredLevel: 3, weight: 0.5 }],
    ballots: [
      { employeeId: "E", evaluatorId: "M", competency: "K1", level: 3 }, { employeeId: "E", evaluatorId: "M", competency: "K2", level: 4, monthsKnown: 1 },
      { employeeId: "E", evaluatorId: "L", competency: "K1", level: 4 }, { employeeId: "E", evaluatorId: "X", competency: "K1", level: 5 },
    ],
  });
  const { people } = reckon(records, { asOf: dayFromIso("2026-11-20")!, round: null, policy: DEFAULT_POLICY });
  expect(coverageOf(people.filter((person) => person.employee.id === "E"))).toEqual([
    { evaluator: "M", expected: 2, cast: 2, counted: 1, share: 1 }, { evaluator: "L", expected: 2, cast: 1, counted: 1, share: 0.5 },
  ]);
  expect(ratedCases(people)).toEqual([{ case: "E\nk1", evaluator: "M", level: 3 }, { case: "E\nk1", evaluator: "L", level: 4 }]);
});

test("a link is asked of nobody who is the person or has a conflict with them, and can be told by name", () => {
  const records = recordsFrom({
    employees: ["A", "B"].flatMap((department) => [
      { id: `M${department}`, department, bodyRoles: ["department-manager"], grade: "5-1" }, { id: `L${department}`, department, bodyRoles: ["team-leader"], grade: "3-1" },
      { id: `E${department}`, name: `Li ${department}`, department, grade: "2-1" },
    ]),
    standards: [{ competency: "K", requiredLevel: 3, weight: 1 }],
    ballots: ["A", "B"].flatMap((department) => ["M", "L"].map((body) => ({ employeeId: `E${department}`, evaluatorId: `${body}${department}`, competency: "K", level: 3 }))),
    conflicts: [{ employeeId: "EA", evaluatorId: "MB" }],
  });
  const { people } = reckon(records, { asOf: dayFromIso("2026-11-20")!, round: null, policy: DEFAULT_POLICY });
  const mayRate = mayRateIn(people, records.conflicts);
  expect([mayRate("EA", "EA\nk"), mayRate("MB", "EA\nk"), mayRate("LB", "EA\nk"), mayRate("MB", "EB\nk")]).toEqual([false, false, true, true]);
  const { links, groups } = severityOf(ratedCases(people), [], mayRate);
  expect([groups, links]).toEqual([2, [{ evaluator: "LB", case: "EA\nk" }]]);
  expect(caseNames(people).get("EA\nk")).toMatchObject({ employee: { name: "Li A" }, competency: "K" });
});

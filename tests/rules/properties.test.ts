import fc from "fast-check";
import { dayFromIso } from "../../src/rules/calendar";
import type { Ballot, Records } from "../../src/rules/records";
import { reckon, reckonResults, reckonSteps } from "../../src/rules/reckon";
import { DEFAULT_POLICY } from "../../src/rules/policy";
import { explainLines } from "../../src/rules/explain";
import type { Reckoning } from "../../src/rules/results";
import { ballot, recordsFrom, type Brief } from "./recordsFrom";

/** What must hold whatever a workbook says: §6, §7. */
const asOf = dayFromIso("2026-11-20")!;
const COMPETENCIES = ["A", "B", "C", "D"];
const WEIGHTS: readonly (readonly number[])[] = [[0.4, 0.3, 0.2, 0.1], [25, 25, 25, 25], [0.7, 0.1, 0.1, 0.1], [1, 0, 0, 0], [33.3, 33.3, 33.3, 0.1]];

const level = fc.integer({ min: 1, max: 5 });
const STAFF: readonly Brief[] = [
  { id: "G1", bodyRoles: ["senior-manager"], grade: "7-1" }, { id: "G2", bodyRoles: ["senior-manager"], grade: "6-1" },
  { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1", positions: ["P"] }, { id: "L1", bodyRoles: ["team-leader"], department: "D", grade: "3-1", positions: ["P"] },
  { id: "L2", bodyRoles: ["team-leader"], department: "D", grade: "3-1" }, { id: "K", bodyRoles: ["key-employee"], department: "D", grade: "3-1" },
  { id: "E1", department: "D", grade: "2-1", positions: ["P"] }, { id: "E2", department: "D", grade: "4-20", positions: ["P"] },
  { id: "N", department: "D", grade: "2-1", positions: ["P"], employmentType: "probation" },
];
const SUBJECTS = ["E1", "E2", "N", "M", "L1"];
const EVALUATORS = ["G1", "G2", "M", "L1", "L2", "K"];

const ballots = fc.uniqueArray(
  fc.record({ employeeId: fc.constantFrom(...SUBJECTS), evaluatorId: fc.constantFrom(...EVALUATORS), competency: fc.constantFrom(...COMPETENCIES), level, familiar: fc.boolean(), monthsKnown: fc.constantFrom(null, 2, 3, 12) }),
  { maxLength: 60, selector: (one) => `${one.employeeId} ${one.evaluatorId} ${one.competency}` },
);
const workbook = fc.record({ ballots, weights: fc.constantFrom(...WEIGHTS), required: fc.array(level, { minLength: 4, maxLength: 4 }) }).map((drawn) => recordsFrom({
  employees: STAFF,
  standards: COMPETENCIES.map((competency, at) => ({ position: "P", competency, class: at === 3 ? "professional" : "core", requiredLevel: drawn.required[at], weight: drawn.weights[at] })),
  ballots: drawn.ballots,
}));

/** People by id, without what depends on the order of rows. */
function essence({ people }: Reckoning): object {
  return Object.fromEntries(people.map((person) => [person.employee.id, {
    score: person.score, match: person.match, status: person.status, body: person.route.body, chair: person.route.chair,
    lines: Object.fromEntries(person.lines.map((line) => [line.competency, [line.actual, line.status, line.method]])),
  }]));
}

function shuffled<One>(list: readonly One[], seed: number): readonly One[] {
  return list.map((one, at) => ({ one, key: Math.sin(seed + at * 7.13) })).sort((a, b) => a.key - b.key).map(({ one }) => one);
}

const reckoned = (records: Records): Reckoning => reckon(records, { asOf });

test("identity: y = 1 + 0.5·Σ w·gap", () => {
  fc.assert(fc.property(workbook, (records) => {
    for (const person of reckoned(records).people) {
      if (person.score === null) continue;
      const shortfall = person.lines.reduce((sum, line) => sum + (line.weight ?? 0) * (line.gap ?? 0), 0);
      expect(person.score).toBeCloseTo(1 + 0.5 * shortfall, 9);
    }
  }));
});

test("the order of people, ballots and lines changes nothing", () => {
  fc.assert(fc.property(workbook, fc.integer(), (records, seed) => {
    const other = { ...records, employees: shuffled(records.employees, seed), ballots: shuffled(records.ballots, seed + 1), standards: shuffled(records.standards, seed + 2) };
    expect(essence(reckoned(other))).toEqual(essence(reckoned(records)));
  }));
});

test("a higher rating never lowers a mean, nor the score made of it", () => {
  fc.assert(fc.property(workbook, fc.nat(), (records, at) => {
    const row = at % Math.max(records.ballots.length, 1);
    const one = records.ballots[row];
    if (!one || one.level === 5 || one.level === null) return;
    const policy = { ...DEFAULT_POLICY, methodCore: "mean", methodGeneral: "mean", methodProfessional: "mean" } as const;
    const raised = records.ballots.map((known, place): Ballot => (place === row ? { ...known, level: (known.level ?? 0) + 1 } : known));
    const before = reckon(records, { asOf, policy }).people;
    const after = reckon({ ...records, ballots: raised }, { asOf, policy }).people;
    for (const [place, person] of before.entries()) {
      for (const [lineAt, line] of person.lines.entries()) expect(after[place]!.lines[lineAt]!.actual ?? 0).toBeGreaterThanOrEqual(line.actual ?? 0);
      if (person.score !== null) expect(after[place]!.score).toBeGreaterThanOrEqual(person.score - 1e-12);
    }
  }));
});

test("an excluded ballot never matters", () => {
  fc.assert(fc.property(workbook, (records) => {
    const before = reckoned(records);
    const out = new Set(before.people.flatMap((person) => person.lines.flatMap((line) => line.excluded.map((one) => one.row))));
    const lying = records.ballots.map((one, row): Ballot => (out.has(row) ? { ...one, level: 6 - (one.level ?? 3) } : one));
    expect(essence(reckoned({ ...records, ballots: lying }))).toEqual(essence(before));
  }));
});

test("one's own rating changes nothing but what is shown beside it", () => {
  fc.assert(fc.property(workbook, level, (records, own) => {
    const selves = SUBJECTS.flatMap((id) => COMPETENCIES.map((competency) => ballot({ employeeId: id, evaluatorId: id, competency, level: own })));
    const withSelves = { ...records, ballots: [...records.ballots, ...selves], selfAssessments: SUBJECTS.map((id) => ({ employeeId: id, competency: "A", level: own, date: null, round: null })) };
    if (records.ballots.length > 0) expect(essence(reckoned(withSelves))).toEqual(essence(reckoned(records)));
  }));
});

test("the explanation ends in the score", () => {
  fc.assert(fc.property(workbook, (records) => {
    for (const person of reckoned(records).people) {
      if (person.score === null) continue;
      const lines = person.lines.map(({ competency, required, actual, weight }) => ({ competency, required, actual, weight }));
      expect(explainLines(lines, 1, DEFAULT_POLICY).findLast((row) => row.running !== null)?.running).toBeCloseTo(person.score, 12);
    }
  }));
});

test("in steps or in one go, the reckoning is the same, and the steps go forward", () => {
  fc.assert(fc.property(workbook, (records) => {
    const many = { ...records, employees: [...records.employees, ...Array.from({ length: 250 }, (_, at) => ({ ...records.employees[6]!, id: `X${at}` }))] };
    const steps = reckonSteps(many, { asOf });
    const done: number[] = [];
    let step = steps.next();
    while (!step.done) {
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
      done.push(step.value.done);
      step = steps.next();
    }
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(step.value).toEqual(reckoned(many));
  }), { numRuns: 10 });
});

test("results alone are those that come with findings", () => {
  fc.assert(fc.property(workbook, (records) => expect(reckonResults(records, { asOf })).toEqual({ ...reckon(records, { asOf }), findings: [] })), { numRuns: 60 });
});

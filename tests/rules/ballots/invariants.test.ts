import fc from "fast-check";
import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY, policyFrom, type Policy, type PolicyCell } from "../../../src/rules/policy";
import type { Ballot, Records } from "../../../src/rules/records";
import { auditBallots, reckon } from "../../../src/rules/reckon";
import type { PersonResult, Reckoning } from "../../../src/rules/results";
import { ballot, line, recordsFrom, type Brief } from "../recordsFrom";

/** What must hold of any ballots under any policy (§6): a company with leavers, conflicts, decisions, late and foreign ballots. */
const asOf = dayFromIso("2026-11-20")!;
const ROUND = "2026";
const STAFF: readonly Brief[] = [
  { id: "G1", bodyRoles: ["senior-manager"], grade: "7-1", promotionEligible: false }, { id: "G2", bodyRoles: ["senior-manager"], grade: "6-1", manager: "G1", promotionEligible: true },
  { id: "M", bodyRoles: ["department-manager"], department: "D", grade: "5-1", positions: ["P"], manager: "G1", promotionEligible: true },
  { id: "L1", bodyRoles: ["team-leader"], department: "D", grade: "3-1", positions: ["P"], specialities: ["C"], manager: "M", promotionEligible: true },
  { id: "L2", bodyRoles: ["team-leader"], department: "D", grade: "3-1", manager: "M", promotionEligible: false },
  { id: "L3", bodyRoles: ["team-leader"], department: "D", grade: "3-1", employmentType: "left", promotionEligible: true },
  { id: "E1", department: "D", grade: "2-1", positions: ["P"], manager: "L1", promotionEligible: true }, { id: "E2", department: "D", grade: "4-20", positions: ["P"], manager: "M", promotionEligible: true },
  { id: "E3", department: "D", positions: ["P"], promotionEligible: true }, { id: "I", department: "D", positions: ["P"], employmentType: "intern", promotionEligible: true },
  { id: "N", department: "D", grade: "2-1", positions: ["P"], employmentType: "probation" },
];
const COMPETENCIES = ["A", "B", "C"];
const SUBJECTS = ["E1", "E2", "E3", "N", "M", "L1", "I", "L3"];
const EVALUATORS = ["G1", "G2", "M", "L1", "L2", "L3", "E1", "X"];

const level = fc.integer({ min: 1, max: 5 });
/** One ballot per person, competency, evaluator and day, so that no tie is left to the order of rows. */
const ballots = fc.uniqueArray(fc.record({
  employeeId: fc.constantFrom(...SUBJECTS, "STRANGER"), evaluatorId: fc.constantFrom(...EVALUATORS), competency: fc.constantFrom(...COMPETENCIES, "NOT ASKED"),
  level: fc.option(fc.constantFrom(1, 2, 3, 4, 5, 5, 9), { freq: 9 }), exempt: fc.constantFrom(false, false, false, false, true),
  familiar: fc.option(fc.boolean()), knowsSpeciality: fc.option(fc.boolean()), monthsKnown: fc.constantFrom(null, null, 2, 3, 12),
  date: fc.constantFrom("2026-11-10", "2026-11-15", "2026-11-16"), round: fc.constantFrom(ROUND, ROUND, ROUND, "2025"),
}), { maxLength: 70, selector: (one) => [one.employeeId, one.evaluatorId, one.competency, one.date, one.round].join(" ") });
const decisions = fc.uniqueArray(fc.record({ employeeId: fc.constantFrom(...SUBJECTS), competency: fc.constantFrom(...COMPETENCIES), level }), { maxLength: 4, selector: (one) => `${one.employeeId} ${one.competency}` });
const conflicts = fc.array(fc.record({ employeeId: fc.constantFrom(...SUBJECTS), evaluatorId: fc.constantFrom(...EVALUATORS) }), { maxLength: 3 });

const records = fc.record({ ballots, decisions, conflicts, flag: fc.boolean() }).map(({ flag, ...drawn }) => recordsFrom({
  employees: flag ? STAFF : STAFF.map(({ promotionEligible: _, ...one }) => one),
  standards: COMPETENCIES.map((competency, at) => ({ position: "P", competency, class: ["core", "general", "professional"][at], requiredLevel: 3, weight: [0.5, 0.3, 0.2][at] })),
  ...drawn,
}));
const METHODS = ["as-routed", "mean", "median", "trimmed-mean", "majority", "familiar-first"];
const policy = fc.record<Record<string, PolicyCell>>({
  methodCore: fc.constantFrom(...METHODS), methodGeneral: fc.constantFrom(...METHODS), methodProfessional: fc.constantFrom(...METHODS),
  tie: fc.constantFrom("unresolved", "lower", "higher", "median", "chair"), familiarByMonths: fc.boolean(), closingDay: fc.constantFrom("off", "2026-11-15"),
  recusal: fc.constantFrom("own-case", "own-case", "whole-round"), directReports: fc.constantFrom("allowed", "excluded"), directManager: fc.constantFrom("allowed", "excluded"),
  departedBallots: fc.constantFrom("count", "exclude"), panel: fc.constantFrom("body", "body", "anyone"), quorum: fc.constantFrom(1, 2),
}).map((pairs) => policyFrom(new Map(Object.entries(pairs))).policy);

const reckoned = (from: Records, by: Policy): Reckoning => reckon(from, { asOf, policy: by, round: ROUND });
const levels = ({ people }: Reckoning): object => Object.fromEntries(people.map((person) => [person.employee.id, [
  person.status, person.score, person.match, person.route.body, person.route.chair, person.route.members.map((one) => one.id).sort(), ...person.lines.map((one) => [one.competency, one.actual]).sort(),
]]));

function shuffled<One>(list: readonly One[], seed: number): readonly One[] {
  return list.map((one, at) => ({ one, key: Math.sin(seed + at * 7.13) })).sort((a, b) => a.key - b.key).map(({ one }) => one);
}

test("the order of people, ballots, lines, decisions and conflicts changes nothing", () => {
  fc.assert(fc.property(records, policy, fc.integer(), (from, by, seed) => {
    const other = {
      ...from, employees: shuffled(from.employees, seed), ballots: shuffled(from.ballots, seed + 1), standards: shuffled(from.standards, seed + 2),
      decisions: shuffled(from.decisions, seed + 3), conflicts: shuffled(from.conflicts, seed + 4),
    };
    expect(levels(reckoned(other, by))).toEqual(levels(reckoned(from, by)));
  }));
});

test("without the ballots that do not count every level and score is the same", () => {
  fc.assert(fc.property(records, policy, (from, by) => {
    const before = reckoned(from, by);
    const counted = new Set(auditBallots(from, before).filter((one) => one.counted || one.reason === "exempt").map((one) => one.row));
    // A workbook from which every evaluator is gone would be a plain matrix, which is another case.
    fc.pre(counted.size > 0);
    expect(levels(reckoned({ ...from, ballots: from.ballots.filter((_, row) => counted.has(row)) }, by))).toEqual(levels(before));
  }));
});

test("one's own ballots change nothing, whatever they say", () => {
  fc.assert(fc.property(records, policy, level, fc.boolean(), (from, by, own, exempt) => {
    const selves = SUBJECTS.flatMap((id) => COMPETENCIES.map((competency) => ballot({ employeeId: id, evaluatorId: id, competency, level: own, exempt, round: ROUND })));
    expect(levels(reckoned({ ...from, ballots: [...from.ballots, ...selves] }, by))).toEqual(levels(reckoned(from, by)));
  }));
});

test("nor in a plain matrix, which names no evaluators", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom("E1", "E2"), fc.constantFrom(...COMPETENCIES), level), { minLength: 1, maxLength: 6 }), level, (cells, own) => {
    const plain = { ...recordsFrom({ employees: [{ id: "E1", positions: ["P"] }, { id: "E2", positions: ["P"] }] }), standards: COMPETENCIES.map((competency) => line({ position: "P", competency, requiredLevel: 3 })), ballots: cells.map(([employeeId, competency, value]) => ballot({ employeeId, competency, level: value })) };
    const withSelves = { ...plain, ballots: [...plain.ballots, ballot({ employeeId: "E1", evaluatorId: "E1", competency: "A", level: own })] };
    expect(levels(reckon(withSelves, { asOf }))).toEqual(levels(reckon(plain, { asOf })));
  }));
});

test("rows that are about nobody change nothing", () => {
  fc.assert(fc.property(records, policy, (from, by) => {
    const more: Records = {
      ...from,
      standards: [...from.standards, line({ position: "NOBODY'S", competency: "A", requiredLevel: 5, weight: 1 })],
      ballots: [...from.ballots, ballot({ employeeId: "STRANGER", evaluatorId: "M", competency: "A", level: 1, round: ROUND })],
      conflicts: [...from.conflicts, { employeeId: "STRANGER", evaluatorId: "M", reason: null }, { employeeId: "E1", evaluatorId: "STRANGER", reason: null }],
      decisions: [...from.decisions, { employeeId: "STRANGER", competency: "A", level: 1, decidedBy: null, reason: null, date: null, round: null }],
    };
    expect(levels(reckoned(more, { ...by, routingRows: ["5.5: department=Nowhere -> committee", "3.5: position=NOBODY'S -> none"] }))).toEqual(levels(reckoned(from, by)));
  }));
});

test("raising a ballot never lowers a mean, a median or a trimmed mean", () => {
  fc.assert(fc.property(records, fc.constantFrom("mean", "median", "trimmed-mean"), fc.nat(), (from, method, at) => {
    const row = at % Math.max(from.ballots.length, 1);
    const one = from.ballots[row];
    fc.pre(one !== undefined && one.level !== null && one.level < 5);
    const by = { ...DEFAULT_POLICY, methodCore: method, methodGeneral: method, methodProfessional: method } as Policy;
    const raised = from.ballots.map((known, place): Ballot => (place === row ? { ...known, level: (known.level ?? 0) + 1 } : known));
    const flat = (people: readonly PersonResult[]): readonly number[] => people.flatMap((person) => person.lines.map((each) => each.actual ?? 0));
    const before = flat(reckoned(from, by).people);
    for (const [place, actual] of flat(reckoned({ ...from, ballots: raised }, by).people).entries()) expect(actual).toBeGreaterThanOrEqual(before[place]! - 1e-12);
  }));
});

test("a majority is not monotone: one 4 raised to 5 leaves 3 and 4 level, and the lower wins", () => {
  const of = (cast: readonly number[]): number | null | undefined => {
    const from = recordsFrom({
      employees: [{ id: "E", positions: ["P"] }, ...cast.map((_, at) => ({ id: `V${at}` }))], standards: [{ position: "P", competency: "A", requiredLevel: 3, weight: 1 }],
      ballots: cast.map((value, at) => ({ employeeId: "E", evaluatorId: `V${at}`, competency: "A", level: value })),
    });
    return reckon(from, { asOf, policy: { ...DEFAULT_POLICY, tie: "lower" } }).people[0]?.lines[0]?.actual;
  };
  expect([of([3, 3, 4, 4, 4]), of([3, 3, 4, 4, 5])]).toEqual([4, 3]);
});

test("the audit tells of every ballot exactly once, as the lines do", () => {
  fc.assert(fc.property(records, policy, (from, by) => {
    const reckoning = reckoned(from, by);
    const audit = auditBallots(from, reckoning);
    expect(audit.map((one) => one.row)).toEqual(from.ballots.map((_, row) => row));
    const lines = reckoning.people.flatMap((person) => person.lines);
    const rows = (list: readonly { readonly row: number }[]): readonly number[] => list.map((one) => one.row).sort((a, b) => a - b);
    expect(rows(audit.filter((one) => one.counted))).toEqual(rows(lines.flatMap((one) => one.counted)));
    for (const one of audit) {
      const cast = from.ballots[one.row]!;
      expect(one.reason === null).toBe(one.counted);
      if (one.reason === "other-round") expect(cast.round).toBe("2025");
      else expect(cast.round).toBe(ROUND);
      if (one.reason === "exempt") expect(cast.exempt).toBe(true);
      if (one.reason === "not-in-roster") expect(cast.employeeId).toBe("STRANGER");
      if (one.reason === "left") expect(cast.employeeId).toBe("L3");
      if (one.reason === "not-in-standard") expect(cast.competency).toBe("NOT ASKED");
      if (one.reason === "not-rated") expect(cast.level).toBeNull();
    }
  }));
});

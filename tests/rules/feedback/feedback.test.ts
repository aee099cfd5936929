import fc from "fast-check";
import { dayFromIso } from "../../../src/rules/calendar";
import { feedbackOf, impliedSource, type PersonFeedback } from "../../../src/rules/feedback";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";

const options = { round: null, top: 5, policy: DEFAULT_POLICY };
const feedback = (brief: BriefRecords): readonly PersonFeedback[] => feedbackOf(recordsFrom(brief), options);
const view = (person: PersonFeedback | undefined): object => Object.fromEntries((person?.lines ?? []).map((line) => [line.competency, [line.self, line.others, line.view]]));

test("competencies match by name however written, people stay apart, a person's view is the mean of the lines", () => {
  const [e, f] = feedback({
    ballots: [
      ...["A", "B", "C"].map((id): Brief => ({ employeeId: "E", evaluatorId: id, source: "peer", competency: "Team Work", level: 3 })),
      ...["A", "B", "C"].map((id): Brief => ({ employeeId: "E", evaluatorId: id, source: "peer", competency: "Sales", level: 5 })),
      { employeeId: "F", evaluatorId: "A", source: "superior", competency: "Sales", level: 2 },
    ],
    selfAssessments: [{ employeeId: "E", competency: " team  work", level: 5 }, { employeeId: "E", competency: "sales", level: 4 }],
  });
  expect(view(e)).toEqual({ "Team Work": [5, 3, "over"], Sales: [4, 5, "under"] });
  expect(e).toMatchObject({ difference: 0.5, view: "in-line", over: 1, under: 1, inLine: 0 });
  expect(f).toMatchObject({ employeeId: "F", difference: null, view: null, lines: [{ competency: "Sales", others: 2 }] });
});

test("void ballots stay out: conflict, short acquaintance, duplicates; anonymous peers are one voice each; one evaluator may speak in two sources", () => {
  const base = { employeeId: "E", competency: "K" };
  const [person] = feedback({
    ballots: [
      { ...base, evaluatorId: "A", source: "peer", level: 1, monthsKnown: 2.9 }, { ...base, evaluatorId: "B", source: "peer", level: 3, monthsKnown: 3 },
      { ...base, evaluatorId: "C", source: "peer", level: 1, date: "2026-11-01" }, { ...base, evaluatorId: "C", source: "peer", level: 4, date: "2026-11-02" },
      { ...base, evaluatorId: "D", source: "peer", level: 1 },
      { ...base, evaluatorId: null, source: "peer", level: 5 }, { ...base, evaluatorId: null, source: "peer", level: 5 },
      { ...base, evaluatorId: "B", source: "superior", level: 2 }, { ...base, evaluatorId: "Z", source: "peer", level: null },
    ],
    conflicts: [{ employeeId: "E", evaluatorId: "D" }],
    acquaintance: [{ employeeId: "E", evaluatorId: "C", monthsKnown: 12 }],
  });
  expect(person?.lines[0]?.sources.map((one) => [one.source, one.count, one.mean, one.lowest])).toEqual([["superior", 1, 2, 2], ["peer", 4, 4.25, 3]]);
});

test("what is kept back, how one sees oneself and where sources part is told with its figures", () => {
  const by = (source: string, ...levels: readonly number[]): readonly Brief[] => levels.map((level, at) => ({ employeeId: "E", evaluatorId: `${source}${at}`, source, competency: "K", level }));
  const [person] = feedback({ ballots: [...by("superior", 2), ...by("peer", 4, 4, 4), ...by("committee", 3)], selfAssessments: [{ employeeId: "E", competency: "K", level: 5 }] });
  // Others: (2 + 4 + 4 + 4) / 4; the one voice of the committee is kept back.
  expect(person?.lines[0]?.steps).toEqual([
    { code: "feedback-suppressed", rule: "D-360", facts: { competency: "K", source: "committee", count: 1, fewest: 3 } }, { code: "feedback-self", rule: "D-360", facts: { competency: "K", self: 5, others: 3.5, difference: 1.5, view: "over" } },
    { code: "feedback-gap", rule: "D-360", facts: { competency: "K", one: "superior", other: "peer", difference: -2 } },
  ]);
});

test("only the round asked for; the later self-assessment stands; a level off the scale is no self-rating", () => {
  const person = (round: string | null): PersonFeedback | undefined => feedbackOf(recordsFrom({
    ballots: [
      { employeeId: "E", evaluatorId: "S", source: "superior", competency: "K", level: 2, round: "R1" }, { employeeId: "E", evaluatorId: "S", source: "superior", competency: "K", level: 4, round: "R2" },
      { employeeId: "E", evaluatorId: "E", competency: "K", level: 5, date: "2026-01-05", round: "R1" }, { employeeId: "E", source: "self", competency: "L", level: 6, round: "R1" },
    ],
    selfAssessments: [{ employeeId: "E", competency: "K", level: 3, date: "2026-01-06", round: "R1" }, { employeeId: "E", competency: "M", level: 2 }],
  }), { ...options, round })[0];
  expect(view(person("R1"))).toEqual({ K: [3, 2, "over"], M: [2, null, null] });
  expect(view(person("R2"))).toEqual({ K: [null, 4, null], M: [2, null, null] });
});

test("a ballot after closing is void, one on the closing day is not; a self-rating off the scale is none, at its ends it is", () => {
  const records = (self: number): ReturnType<typeof recordsFrom> => recordsFrom({
    ballots: [{ employeeId: "E", evaluatorId: "S", source: "superior", competency: "K", level: 3, date: "2026-12-31" }, { employeeId: "E", evaluatorId: "S", source: "superior", competency: "K", level: 5, date: "2027-01-01" }],
    selfAssessments: [{ employeeId: "E", competency: "K", level: self }],
  });
  const policy = { ...DEFAULT_POLICY, closingDay: dayFromIso("2026-12-31") };
  const line = (self: number): unknown => { const one = feedbackOf(records(self), { ...options, policy })[0]?.lines[0]; return [one?.self ?? null, one?.others]; };
  expect([line(0.5), line(1), line(5), line(5.5)]).toEqual([[null, 3], [1, 3], [5, 3], [null, 3]]);
});

test("a ballot that states no source: the manager is the superior, a member of the body speaks for it", () => {
  const records = recordsFrom({
    employees: [
      { id: "M", name: "Li Ming", department: "D", bodyRoles: ["department-manager"], grade: "5-1" }, { id: "L", department: "D", bodyRoles: ["team-leader"], grade: "3-1" },
      { id: "E", department: "D", grade: "2-1", manager: "li ming" }, { id: "F", department: "D", grade: "2-1", manager: "M" },
    ],
  });
  const { people } = reckon(records, { asOf: dayFromIso("2026-11-20")!, round: null, policy: DEFAULT_POLICY });
  const sourceOf = impliedSource(people);
  const from = (employeeId: string, evaluatorId: string | null, source: "peer" | null = null): string => sourceOf(recordsFrom({ ballots: [{ employeeId, evaluatorId, source, competency: "K" }] }).ballots[0]!);
  expect([from("E", "M"), from("F", "M"), from("E", "L"), from("E", "F"), from("E", null), from("E", "M", "peer"), from("M", "L")]).toEqual(["superior", "superior", "committee", "unstated", "unstated", "peer", "unstated"]);
});

const ballot = fc.record({
  employeeId: fc.constant("E"), evaluatorId: fc.constantFrom("A", "B", "C", "D", "F", "G"), source: fc.constantFrom("peer", "committee", "superior"), competency: fc.constantFrom("K", "L"), level: fc.integer({ min: 1, max: 5 }),
});

test("what is kept back cannot be worked out: the figures shown are the same whatever the few said", () => {
  fc.assert(fc.property(fc.uniqueArray(ballot, { maxLength: 20, selector: (one) => `${one.evaluatorId} ${one.source} ${one.competency}` }), fc.integer({ min: 1, max: 5 }), (ballots, other) => {
    const shown = (list: readonly Brief[]): unknown => feedback({ ballots: list, selfAssessments: [{ employeeId: "E", competency: "K", level: 3 }] }).map((one) => [one.difference, one.lines.map((line) => [line.sources, line.others, line.gaps, line.steps])]);
    const count = (one: { source: string; competency: string }): number => ballots.filter((two) => two.source === one.source && two.competency === one.competency).length;
    const changed = ballots.map((one) => (one.source !== "superior" && count(one) < 3 ? { ...one, level: other } : one));
    expect(shown(changed)).toEqual(shown(ballots));
  }));
});

test("the self-rating moves nothing but the comparison with it", () => {
  fc.assert(fc.property(fc.array(ballot, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (ballots, self) => {
    const others = (list: BriefRecords): unknown => feedback(list).flatMap((one) => one.lines).filter((line) => line.sources.length > 0).map((line) => [line.competency, line.sources, line.others, line.gaps]);
    expect(others({ ballots, selfAssessments: [{ employeeId: "E", competency: "K", level: self }] })).toEqual(others({ ballots }));
  }));
});

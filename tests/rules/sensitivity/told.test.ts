import { DEFAULT_POLICY, type Policy } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import type { PersonResult } from "../../../src/rules/results";
import { mostCritical, neighbourPairs, swapSensitivity, tiePoints, verdictSensitivity, whatIf, type WhatIfPerson } from "../../../src/rules/sensitivity";
import { recordsFrom, type Brief } from "../recordsFrom";

type Levels = Readonly<Record<string, number | "exempt">>;
const BY_SCORE: Policy = { ...DEFAULT_POLICY, verdict: "score" };
const near = (value: number): unknown => expect.closeTo(value, 9);

/** People by id with their levels; standards by position, as `weights` and, where not 3, `required`. */
function peopleOf(standards: readonly Brief[], people: Readonly<Record<string, { readonly at?: string; readonly levels: Levels }>>, policy: Policy = BY_SCORE): readonly PersonResult[] {
  const records = recordsFrom({
    employees: Object.entries(people).map(([id, { at }]) => ({ id, name: `Name ${id}`, positions: [at ?? "P"] })),
    standards: standards.map((line) => ({ position: "P", requiredLevel: 3, class: "general", ...line })),
    ballots: Object.entries(people).flatMap(([employeeId, { levels }]) => Object.entries(levels).map(([competency, level]) => ({ employeeId, competency, ...(level === "exempt" ? { exempt: true } : { level }) }))),
  });
  return reckon(records, { asOf: 46_346, policy }).people;
}
const LINES = [{ competency: "K1", weight: 0.6 }, { competency: "K2", weight: 0.4 }, { competency: "K3", weight: 0 }];
const missing = (rule: string, ...reasons: readonly object[]) => ({ kind: "cannot-say", rule, steps: [], missing: reasons });

describe("tie points", () => {
  const points = (...margins: readonly (readonly [number, number])[]) => tiePoints(margins.map(([weight, margin], at) => ({ criterion: at, weight, margin })));

  it("a criterion on which both are alike moves nothing, whoever is ahead", () => {
    expect(points([0.5, -1], [0.5, 0])[1]).toBeNull();
    expect(points([0.5, 1], [0.5, 0])[1]).toBeNull();
  });

  it("no weight falls below 0, though something would be left beside it", () => {
    // Lead 0.2 + 0.4; the first would have to weigh −0.4 of a sum of 0.4; the second −0.4 + 0.2 of −0.2.
    expect(points([0.2, 1], [0.8, 0.5])).toEqual([null, null]);
  });

  it("a weight of 0 has a change and no share of itself; sums of 100 are rescaled to 100", () => {
    expect(points([0, 2], [1, -1])[0]).toEqual({ criterion: 0, weight: 0, change: 0.5, relative: null, tieWeight: 0.5, rescaled: near(1 / 3) });
    expect(points([40, 10], [30, -10], [20, -10], [10, 5])[0]).toMatchObject({ change: 5, tieWeight: 45, rescaled: near(4500 / 105) });
  });

  it("who are level already need no change, which is no negative 0", () => {
    expect(Object.is(points([0.5, 1], [0.5, -1])[0]?.change, 0)).toBe(true);
  });

  it("the most critical needs the least in itself, or of its weight; a weight of 0 is critical in itself alone", () => {
    // Lead −0.25: the first +0.125, the second −0.25 of 0.5, the third +0.5 of 0.5.
    expect(mostCritical(points([0, 2], [0.5, -1], [0.5, 0.5]))).toEqual({ absolute: [0], relative: [1] });
    expect(mostCritical([null])).toEqual({ absolute: [], relative: [] });
  });
});

describe("what swaps two people or flips a verdict", () => {
  const people = peopleOf([...LINES, { position: "Q", competency: "K1", weight: 0.6 }, { position: "Q", competency: "K9", weight: 0.4 }, { position: "R", competency: "K1", weight: 0.5 }, { position: "R", competency: "K2", weight: 0.5 }], {
    A: { levels: { K1: 4, K2: 2, K3: 5 } }, B: { levels: { K1: 3, K2: 3 } }, C: { levels: { K1: 3 } }, D: { levels: {} }, Q: { at: "Q", levels: { K1: 3, K9: 3 } }, R: { at: "R", levels: { K1: 3, K2: 3 } },
  });
  const [a, b, c, d, q, r] = people as readonly [PersonResult, PersonResult, PersonResult, PersonResult, PersonResult, PersonResult];
  const noScore = (id: string) => ({ code: "sensitivity-no-score", rule: "P-6.6.4", facts: { employee: id, name: `Name ${id}` } });

  it("lines that weigh nothing are no part of it, rated or not", () => {
    expect(swapSensitivity(a, b)).toMatchObject({ kind: "met", rule: "P-6.4", value: { lead: near(0.1), points: [{ criterion: "K1", tieWeight: near(0.4) }, { criterion: "K2", tieWeight: near(0.6) }] } });
    expect(swapSensitivity(b, a)).toMatchObject({ value: { lead: near(-0.1) } });
  });

  it("whoever has no score is named, both where both have none", () => {
    expect([swapSensitivity(a, c), swapSensitivity(c, a), swapSensitivity(c, d)]).toEqual([missing("P-6.4", noScore("C")), missing("P-6.4", noScore("C")), missing("P-6.4", noScore("C"), noScore("D"))]);
  });

  it("standards that weigh other things, or the same things otherwise, are not held against each other", () => {
    const other = (id: string) => missing("P-6.4", { code: "sensitivity-other-weights", rule: "P-6.4", facts: { employee: "A", other: id } });
    expect([swapSensitivity(a, q), swapSensitivity(a, r)]).toEqual([other("Q"), other("R")]);
    // Fewer lines of the same weights are other things, whichever side has more.
    const fewer = { ...a, lines: a.lines.slice(0, 1) };
    expect([swapSensitivity(a, fewer).kind, swapSensitivity(fewer, a).kind]).toEqual(["cannot-say", "cannot-say"]);
  });

  it("a verdict by lines, and no verdict, cannot be flipped", () => {
    const facts = { employee: "A", name: "Name A" };
    expect(verdictSensitivity(a, DEFAULT_POLICY)).toEqual(missing("P-6.2", { code: "sensitivity-verdict-by-line", rule: "P-6.2", facts }));
    expect(verdictSensitivity(c, BY_SCORE)).toEqual(missing("P-6.2", noScore("C")));
    expect(verdictSensitivity({ ...a, verdict: null }, BY_SCORE)).toEqual(missing("P-6.2", noScore("A")));
    expect(verdictSensitivity(a, BY_SCORE)).toMatchObject({ kind: "met", rule: "P-6.2", value: { from: "qualified", critical: { relative: ["K1"] } } });
  });

  it.each<readonly [Partial<Policy>, boolean]>([
    [{ limits: "score", floor: 1 }, true], [{ limits: "score", floor: 0.99 }, false], [{ limits: "score", ceiling: 0.99 }, true], [{ limits: "score", ceiling: 1 }, false], [{ limits: "line", floor: 1 }, false], [{ limits: "score" }, false],
    [{ limits: "score", passScore: -1 }, false], [{ limits: "score", floor: 0, passScore: 0.5 }, false],
  ])("limits %j decide whatever the weights: %s", (limits, fixed) => {
    const found = verdictSensitivity(a, { ...BY_SCORE, ...limits });
    expect(found.kind === "met" && found.value.points.slice(0, 2).every((point) => point === null) && limits.passScore !== -1).toBe(fixed);
  });
});

describe("neighbours in a ranking", () => {
  it("are ranked with their own kind: the same position and the same things weighed; of equal scores by number", () => {
    const people = peopleOf([{ competency: "K1", weight: 0.5 }, { competency: "K2", weight: 0.5 }, { position: "Q", competency: "K2", weight: 0.5 }, { position: "Q", competency: "K1", weight: 0.5 }], {
      B: { levels: { K1: 3, K2: 3 } }, A: { levels: { K1: 3, K2: 3 } }, X: { levels: { K1: 5, K2: "exempt" } }, Y: { levels: { K1: "exempt", K2: 4 } }, W: { levels: { K1: 3, K2: "exempt" } }, C: { levels: { K1: 4, K2: 3 } }, N: { levels: { K1: 3 } }, Q: { at: "Q", levels: { K1: 3, K2: 3 } },
    });
    const pairs = neighbourPairs(people, DEFAULT_POLICY);
    expect(pairs).toEqual([
      { position: "P", ahead: "C", behind: "A", lead: near(0.25), smallest: expect.objectContaining({ criterion: "K1", tieWeight: 0 }), fragile: false },
      { position: "P", ahead: "A", behind: "B", lead: 0, smallest: null, fragile: true },
      { position: "P", ahead: "X", behind: "W", lead: near(1), smallest: null, fragile: false },
    ]);
    expect(neighbourPairs(people.map((person) => ({ ...person, lines: person.employee.id === "A" ? [...person.lines].reverse() : person.lines })), DEFAULT_POLICY)).toHaveLength(3);
    expect(neighbourPairs(people.map((person) => (person.employee.id === "Q" ? { ...person, position: "P" } : person)), DEFAULT_POLICY)).toHaveLength(4);
  });

  it("are fragile from the policy's change on: a quarter of K1, exactly at the threshold too", () => {
    // Ahead by 0.5 on K1, behind by 0.25 on K2: lead 0.4·0.5 − 0.6·0.25 = 0.05; K1 −0.1 of 0.4, a quarter; K2 +0.2 of 0.6, a third.
    const people = peopleOf([{ competency: "K1", weight: 0.4 }, { competency: "K2", weight: 0.6 }], { A: { levels: { K1: 4, K2: 2.5 } }, B: { levels: { K1: 3, K2: 3 } } });
    const fragile = (fragileChange: number) => neighbourPairs(people, { fragileChange })[0]?.fragile;
    expect([fragile(0.2499), fragile(0.25), fragile(0.2501)]).toEqual([false, true, true]);
  });
});

describe("weights tried out", () => {
  const tried = (people: readonly PersonResult[], weights: Readonly<Record<string, number | null>>, policy = BY_SCORE, position = "P"): ReadonlyMap<string, WhatIfPerson> =>
    new Map(whatIf(people, new Map([[position, new Map(Object.entries(weights))]]), policy).people.map((one) => [one.employeeId, one]));

  it("keep what is exempt exempt and what is not rated not rated, whatever it weighs", () => {
    const people = peopleOf([{ competency: "K1", weight: 0.5 }, { competency: "K2", weight: 0.5 }], { A: { levels: { K1: 4, K2: "exempt" } }, B: { levels: { K1: 4 } } });
    const found = tried(people, { K1: 0.2, K2: 0.8 });
    expect(found.get("A")).toMatchObject({ before: { score: 1.5 }, after: { score: near(1.5) }, changed: [] });
    expect(found.get("B")).toMatchObject({ before: { score: null, match: null, rank: null, verdict: null }, after: { score: null }, changed: [] });
    expect(tried(people, { K1: 1, K2: 0 }).get("B")).toMatchObject({ position: "P", after: { score: 1.5, rank: 1, verdict: "qualified" }, changed: ["score", "rank", "verdict"] });
  });

  it("on a line that asks for no level leave nobody a score; without weight it does no harm", () => {
    const renormalise: Policy = { ...BY_SCORE, missing: "renormalise" };
    const people = peopleOf([{ competency: "K1", weight: 0.5 }, { competency: "K2", weight: 0.5, requiredLevel: null }], { A: { levels: { K1: 4, K2: 5 } } }, renormalise);
    expect(tried(people, { K1: 0.5, K2: 0.5 }, renormalise).get("A")).toMatchObject({ before: { score: null }, after: { score: null } });
    // A required level of 0 is a blank: nothing is known to be asked, so there is no gap to it either.
    const zero = peopleOf([{ competency: "K1", weight: 0.5 }, { competency: "K2", weight: 0.5, requiredLevel: 0 }], { A: { levels: { K1: 4, K2: 5 } } });
    expect(zero[0]!.lines[1]).toMatchObject({ competency: "K2", required: null, actual: 5, gap: null, points: null, attainment: null });
    expect(tried(zero, { K1: 0.4, K2: 0.6 }).get("A")).toMatchObject({ before: { score: null }, after: { score: null } });
    for (const none of [0, null]) expect(tried(people, { K1: 1, K2: none }, renormalise).get("A")).toMatchObject({ after: { score: 1.5, verdict: "qualified" } });
  });

  it("touch nobody who is not assessed, nor who holds no position", () => {
    const [person] = peopleOf([{ competency: "K1", weight: 1 }, { competency: "K2" }], { A: { levels: { K1: 4, K2: 5 } } });
    const aside = { ...person!, status: "not-assessed" as const };
    expect(tried([aside], { K1: 0, K2: 1 }).get("A")).toMatchObject({ after: { score: 1.5 }, changed: [] });
    expect(tried([{ ...person!, position: null }], { K1: 0, K2: 1 }).get("A")).toMatchObject({ position: null, before: { rank: 1 }, changed: [] });
    expect(tried([{ ...person!, position: null }], { K1: 0, K2: 1 }, BY_SCORE, "").get("A")).toMatchObject({ changed: ["score"] });
  });
});

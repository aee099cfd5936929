import { agreement, AGREEMENT_STATISTICS, coverageOf, mayRateIn, ratedCases, severityOf, severityOfTable, whatCorrectingChanges, type AgreementStatistic, type RatedCase, type Ratings } from "../../../src/rules/evaluators";
import { chiSquaredTail } from "../../../src/rules/evaluators/chiSquared";
import type { PersonResult } from "../../../src/rules/results";

const near = (value: number): unknown => expect.closeTo(value, 9);
/** Four cases, two evaluators, three agreements; the first gives level 1 twice, the second once. */
const TABLE: Ratings = [[1, 1], [1, 2], [2, 2], [2, 2]];
const missing = (code: string, facts: object, rule = "P-6.2") => [{ kind: "cannot-say", rule: "P-6.2", steps: [], missing: [{ code, rule, facts }] }];
const OVER_PAIRS = ["percent", "fleiss", "ac1", "brennan-prediger", "conger", "alpha-nominal", "alpha", "alpha-interval", "alpha-ratio"] as const;
const OVER_FULL = ["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "kendall-w"] as const;
const COHENS = ["cohen", "cohen-linear", "cohen-quadratic"] as const;

describe("an answer of agreement tells what it is made of", () => {
  // Shares of the levels 3/8 and 5/8; observed 3/4; by hand.
  it.each<readonly [AgreementStatistic, string, object]>([
    ["percent", "agreement-percent", { cases: 4, value: 0.75 }],
    ["fleiss", "agreement-fleiss", { cases: 4, ratings: 2, observed: 0.75, expected: 0.53125, value: near(7 / 15), z: near(14 / 15) }],
    ["ac1", "agreement-ac1", { cases: 4, categories: 2, observed: 0.75, expected: near(0.46875), value: near(9 / 17) }],
    ["brennan-prediger", "agreement-brennan-prediger", { cases: 4, categories: 2, observed: 0.75, expected: 0.5, value: 0.5 }],
    ["conger", "agreement-conger", { cases: 4, evaluators: 2, observed: 0.75, expected: near(0.5), value: near(0.5) }],
    ["cohen", "agreement-cohen", { form: "cohen", cases: 4, observed: 0.25, expected: near(0.5), value: near(0.5) }],
    ["alpha-nominal", "agreement-alpha", { metric: "nominal", cases: 4, ratings: 8, observed: 0.25, expected: near(30 / 56), value: near(8 / 15) }],
  ])("%s", (statistic, code, facts) => {
    expect(agreement(statistic, TABLE)).toEqual([{ kind: "met", rule: "P-6.2", value: (facts as { value: number }).value, steps: [{ code, rule: "P-6.2", facts }] }]);
  });

  it.each([...OVER_FULL.map((one) => [one, one === "kendall-w" ? "agreement-kendall" : "agreement-icc"] as const), ["cohen-linear", "agreement-cohen"], ["alpha", "agreement-alpha"]] as const)("%s under its clause", (statistic, code) => {
    expect(agreement(statistic, TABLE)).toMatchObject([{ kind: "met", rule: "P-6.2", steps: [{ code, rule: "P-6.2" }] }]);
  });

  it("the categories of the scale, where given, are what chance chooses from", () => {
    expect(agreement("brennan-prediger", TABLE, 5)).toMatchObject([{ value: near(0.6875), steps: [{ facts: { categories: 5, expected: 0.2 } }] }]);
    expect(agreement("brennan-prediger", [[1, 1], [2, 2], [3, 3]], 2)).toMatchObject([{ steps: [{ facts: { categories: 3 } }] }]);
  });

  it("three evaluators meet by chance as the mean of their pairs, 13 of 27", () => {
    expect(agreement("conger", [[1, 1, 2], [2, 2, 2], [1, 1, 1]])).toMatchObject([{ value: near(4 / 7), steps: [{ facts: { evaluators: 3, expected: near(13 / 27), observed: near(7 / 9) } }] }]);
  });

  it("cases with different numbers of ratings have no z", () => {
    expect(agreement("fleiss", [[1, 1, null], [1, 2, 2], [2, 2, 2]])).toMatchObject([{ steps: [{ facts: { ratings: null, z: null } }] }]);
  });

  it("a level of 0 is a proportion like any other", () => {
    expect(agreement("alpha-ratio", [[0, 1], [1, 1], [0, 0]])).toMatchObject([{ kind: "met", value: near(4 / 9) }]);
  });

  it("rWG is told row by row: variance 1/2 against 2 of a scale of five", () => {
    expect(agreement("rwg", [[1, 2], [null, 4], [3, 3, undefined]], 5)).toEqual([
      { kind: "met", rule: "P-6.2", value: 0.75, steps: [{ code: "agreement-rwg", rule: "P-6.2", facts: { evaluators: 2, variance: 0.5, expected: 2, value: 0.75 } }] },
      ...missing("agreement-few-evaluators", { row: 2, evaluators: 1, needed: 2 }),
      { kind: "met", rule: "P-6.2", value: 1, steps: [{ code: "agreement-rwg", rule: "P-6.2", facts: { evaluators: 2, variance: 0, expected: 2, value: 1 } }] },
    ]);
    // Two levels apart on a scale of two: variance 1/2 against 1/4.
    expect(agreement("rwg", [[1, 2]], 2)).toMatchObject([{ value: 0 }]);
  });
});

describe("where agreement cannot be said, what is missing is", () => {
  it.each([...OVER_PAIRS, ...OVER_FULL])("%s: one evaluator, counting only columns in which anything stands", (statistic) => {
    expect(agreement(statistic, [[3, null], [4, null]], 5)).toEqual(missing("agreement-few-evaluators", { evaluators: 1, needed: 2 }));
  });

  it.each(OVER_PAIRS)("%s: no case with two ratings", (statistic) => {
    expect(agreement(statistic, [[3, null], [null, 4]], 5)).toEqual(missing("agreement-no-pairs", { cases: 2 }));
  });

  it.each(COHENS)("%s: not two evaluators, or no case that both rated", (statistic) => {
    expect(agreement(statistic, [[3, 4, 5]])).toEqual(missing("agreement-not-two", { evaluators: 3 }));
    expect(agreement(statistic, [[3, null], [null, 4], [3, undefined]])).toEqual(missing("agreement-no-pairs", { cases: 3 }));
  });

  it.each(OVER_FULL)("%s: one case, or a hole, the first by row and then by column", (statistic) => {
    expect(agreement(statistic, [[3, 4]])).toEqual(missing("agreement-few-cases", { cases: 1, needed: 2 }));
    expect(agreement(statistic, [[null, null, null, null], [null, null, null, 3], [null, null, 5, 1], [null, 4, 5, 1]])).toEqual(missing("agreement-hole", { row: 2, column: 2 }));
  });

  it.each(AGREEMENT_STATISTICS.filter((one) => one !== "percent" && one !== "rwg"))("%s: everybody gives the same", (statistic) => {
    expect(agreement(statistic, [[2, 2], [2, 2]])).toEqual(missing("agreement-no-variation", {}));
  });

  it("but on a scale of two levels chance leaves something to agree on", () => {
    for (const statistic of ["ac1", "brennan-prediger"] as const) expect(agreement(statistic, [[2, 2], [2, 2]], 2)).toMatchObject([{ kind: "met", value: 1 }]);
  });

  it.each(AGREEMENT_STATISTICS)("%s: what is no number, by row and column, for each answer asked", (statistic) => {
    const [told] = missing("agreement-not-a-number", { row: 2, column: 3 });
    expect(agreement(statistic, [[1, 2, 3], [1, undefined, Number.NaN]], 5)).toEqual(statistic === "rwg" ? [told, told] : [told]);
  });

  it("numbers of a size that no level has", () => {
    expect(agreement("cohen-quadratic", [[1e200, -1e200], [1, 2]], 5)).toEqual(missing("agreement-overflow", {}));
  });

  it("proportions of negative numbers, or of more different ones than can be paired", () => {
    expect(agreement("alpha-ratio", [[-1, 1], [1, 1]])).toEqual(missing("agreement-negative", {}));
    expect(agreement("alpha-ratio", Array.from({ length: 2501 }, (_, at) => [2 * at, 2 * at + 1]))).toEqual(missing("agreement-too-many-levels", { different: 5002, most: 5000 }));
  });

  it.each([null, 1, 2.5])("rWG on a scale of %s levels", (levels) => {
    expect(agreement("rwg", [[1, 1]], levels)).toEqual(missing("agreement-levels-missing", {}));
  });

  it("rWG of a level off the scale, by row and column", () => {
    expect(agreement("rwg", [[1, 1], [0.5, 3]], 5)[1]).toEqual(missing("agreement-off-scale", { row: 2, column: 1, levels: 5 }, "T-LEVELS")[0]);
    expect(agreement("rwg", [[1, 5, 5.5]], 5)).toEqual(missing("agreement-off-scale", { row: 1, column: 3, levels: 5 }, "T-LEVELS"));
  });
});

test("the tail of χ² is whole at 0", () => {
  expect([chiSquaredTail(0, 1), chiSquaredTail(0, 4)]).toEqual([1, 1]);
});

const ballots = (votes: Readonly<Record<string, Readonly<Record<string, number>>>>): readonly RatedCase[] =>
  Object.entries(votes).flatMap(([name, levels]) => Object.entries(levels).map(([evaluator, level]) => ({ case: name, evaluator, level })));

describe("severity", () => {
  it("tells ballots, means and the size of the panel", () => {
    // R1 gives 1 more than R2 wherever both rate; B by R1 alone.
    const { outcome, groups, links } = severityOf(ballots({ A: { R1: 4, R2: 3 }, B: { R1: 2 } }));
    expect(outcome).toEqual({
      kind: "met", rule: "P-6.2", steps: [{ code: "severity-fitted", rule: "P-6.2", facts: { ballots: 3, evaluators: 2, cases: 2 } }],
      value: {
        evaluators: [{ evaluator: "R1", severity: near(0.5), mean: 3, deviation: 0, ballots: 2 }, { evaluator: "R2", severity: near(-0.5), mean: 3, deviation: 0, ballots: 1 }],
        cases: [{ case: "A", mean: 3.5, corrected: near(3.5) }, { case: "B", mean: 2, corrected: near(1.5) }],
      },
    });
    expect([groups, links]).toEqual([1, []]);
  });

  it("tells what stands in its way", () => {
    expect(severityOf([])).toEqual({ outcome: missing("agreement-few-evaluators", { evaluators: 0, needed: 2 })[0], groups: 0, links: [] });
    expect(severityOf([], ["R1", "R2"])).toMatchObject({ outcome: missing("agreement-few-evaluators", { evaluators: 0, needed: 2 })[0], links: [] });
    expect(severityOf(ballots({ A: { R1: 3 } }))).toEqual({ outcome: missing("agreement-few-evaluators", { evaluators: 1, needed: 2 })[0], groups: 1, links: [] });
    expect(severityOf(ballots({ A: { R1: 3, R2: Number.NaN }, B: { R3: 1 } }))).toEqual({ outcome: missing("agreement-not-a-number", {})[0], groups: 2, links: [] });
    expect(severityOf(ballots({ A: { R1: 3, R2: 2 }, B: { R3: 1 } })).outcome).toEqual(missing("severity-unlinked", { groups: 2, apart: ["R3"], needed: 1, evaluator: "R3" })[0]);
    expect(severityOf(ballots({ A: { R1: 3, R2: 2 }, B: { R3: 1 } }), [], () => false).outcome).toMatchObject({ missing: [{ facts: { evaluator: null } }] });
  });

  it("of a table is told under its clause; rows and columns are kept apart, cells not given left out", () => {
    expect(severityOfTable([[4, 3, undefined], [2, null, 1]])).toMatchObject({ kind: "met", rule: "P-6.2", value: [near(2 / 3), near(-1 / 3), near(-1 / 3)], steps: [{ facts: { ballots: 4, cases: 2 } }] });
  });

  it("the group with the most ballots is the anchor, the first of two alike; the busiest rates what most have rated", () => {
    const first = { B2: { R4: 3 }, B1: { R3: 3, R4: 2 } };
    const second = { A2: { R2: 1 }, A1: { R1: 3, R2: 2 } };
    expect(severityOf(ballots({ ...first, ...second })).links).toEqual([{ evaluator: "R2", case: "B1" }]);
    expect(severityOf(ballots({ ...first, ...second, A3: { R1: 3 } })).links).toEqual([{ evaluator: "R4", case: "A1" }]);
    // Alike in everything: whoever stands first.
    expect(severityOf(ballots({ B1: { R3: 3, R4: 2 }, B2: { R3: 1, R4: 1 }, A1: { R1: 3, R2: 3 } })).links).toEqual([{ evaluator: "R1", case: "B1" }]);
  });

  it("a group that only the next one can reach is linked after it", () => {
    const rated = ballots({ A: { R1: 3, R2: 3 }, B: { R3: 3 }, C: { R4: 3 } });
    const mayRate = (evaluator: string, name: string) => (evaluator === "R4" && name === "A") || (evaluator === "R3" && name === "C");
    expect(severityOf(rated, [], mayRate).links).toEqual([{ evaluator: "R4", case: "A" }, { evaluator: "R3", case: "C" }]);
  });
});

test("a result that appears or goes has changed, however little; one that was none and is none has not", () => {
  const rated = ballots({ A: { R1: 1, R2: 1 }, B: { R1: 1, R2: 1 }, C: { R1: 1, R2: 1 } });
  const severity = { evaluators: [{ evaluator: "R1", severity: 0.5, mean: 1, deviation: 0, ballots: 3 }], cases: [] };
  const resultOf = (name: string, ratings: readonly RatedCase[]): number | null => {
    const corrected = ratings.some(({ level }) => level !== 1);
    if (name === "A") return corrected ? 1 : null;
    return name === "B" && !corrected ? 1 : null;
  };
  expect(whatCorrectingChanges(rated, severity, 4, resultOf)).toEqual({ cases: 3, changed: [{ case: "A", before: null, after: 1 }, { case: "B", before: 1, after: null }] });
});

/** People as coverage and links see them: who sits on their body, who cast what. */
function person(id: string, members: readonly string[], lines: readonly { readonly status?: string; readonly counted?: readonly (string | null)[]; readonly excluded?: readonly (string | null)[] }[], route: object = {}): PersonResult {
  const cast = (list: readonly (string | null)[] = []) => list.map((evaluatorId) => ({ evaluatorId, level: 3 }));
  return {
    employee: { id }, route: { method: "collective", members: members.map((member) => ({ id: member, part: "member" })), excluded: [], ...route },
    lines: lines.map(({ status = "met", counted, excluded }, at) => ({ competency: `K${at}`, status, counted: cast(counted), excluded: cast(excluded) })),
  } as unknown as PersonResult;
}

test("coverage adds up over people; exempt lines and people whom nobody assesses are not asked for", () => {
  const people = [
    person("E1", ["M", "L"], [{ counted: ["M", null], excluded: ["L", "X"] }, { status: "exempt", counted: ["M"] }]), person("E2", ["M"], [{ counted: [] }, { counted: ["M"] }]),
    person("E3", ["Z"], [{ counted: ["Z"] }], { method: "none" }), person("E4", ["N"], [{ status: "exempt" }]),
  ];
  expect(coverageOf(people)).toEqual([
    { evaluator: "M", expected: 3, cast: 2, counted: 2, share: 2 / 3 }, { evaluator: "L", expected: 1, cast: 1, counted: 0, share: 1 }, { evaluator: "N", expected: 0, cast: 0, counted: 0, share: null },
  ]);
  expect(ratedCases(people.slice(0, 1))).toEqual([{ case: "E1\nk0", evaluator: "M", level: 3 }, { case: "E1\nk1", evaluator: "M", level: 3 }]);
});

test("a link is asked of nobody who had to leave the body; rows about nobody bar nobody", () => {
  const people = [person("E1", ["M"], [{}], { excluded: [{ id: "R", reason: "recused", rule: "P-6.6.2.3" }] })];
  const mayRate = mayRateIn(people, [{ employeeId: "gone", evaluatorId: "M", reason: null }]);
  expect([mayRate("R", "E1\nk0"), mayRate("M", "E1\nk0"), mayRate("R", "nobody\nk0")]).toEqual([false, true, true]);
});

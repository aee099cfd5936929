import fc from "fast-check";
import { agreement, AGREEMENT_STATISTICS, type AgreementStatistic, type Ratings } from "../../../src/rules/evaluators";
import { chiSquaredTail } from "../../../src/rules/evaluators/chiSquared";

/** Krippendorff's own way: the coincidence matrix, pair by pair, metric by metric as published. */
function alphaByCoincidences(ratings: Ratings, metric: string): number | null {
  const units = ratings.map((row) => row.filter((value): value is number => value !== null && value !== undefined)).filter((unit) => unit.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const coincidences = values.map(() => values.map(() => 0));
  for (const unit of units) {
    for (let i = 0; i < unit.length; i += 1) {
      for (let j = 0; j < unit.length; j += 1) if (i !== j) coincidences[values.indexOf(unit[i]!)]![values.indexOf(unit[j]!)]! += 1 / (unit.length - 1);
    }
  }
  const totals = coincidences.map((row) => row.reduce((sum, one) => sum + one, 0));
  const n = totals.reduce((sum, one) => sum + one, 0);
  const distance = (c: number, k: number): number => {
    if (c === k) return 0;
    if (metric === "alpha-nominal") return 1;
    if (metric === "alpha-interval") return (values[c]! - values[k]!) ** 2;
    if (metric === "alpha-ratio") return ((values[c]! - values[k]!) / (values[c]! + values[k]!)) ** 2;
    let between = 0;
    for (let g = Math.min(c, k); g <= Math.max(c, k); g += 1) between += totals[g]!;
    return (between - (totals[c]! + totals[k]!) / 2) ** 2;
  };
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c += 1) {
    for (let k = 0; k < values.length; k += 1) {
      observed += coincidences[c]![k]! * distance(c, k);
      expected += totals[c]! * totals[k]! * distance(c, k);
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

const valueOf = (statistic: AgreementStatistic, ratings: Ratings, levels = 5): number | null => {
  const [outcome] = agreement(statistic, ratings, levels);
  return outcome?.kind === "met" ? outcome.value : null;
};

const level = fc.integer({ min: 1, max: 5 });
const full = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 6 })).chain(([n, k]) => fc.array(fc.array(level, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));
const holed = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 6 })).chain(([n, k]) => fc.array(fc.array(fc.option(level, { nil: null }), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));
const OVER_TABLE = AGREEMENT_STATISTICS.filter((one) => one !== "rwg");
const ALPHAS = AGREEMENT_STATISTICS.filter((one) => one.startsWith("alpha"));

test.each(ALPHAS)("%s from sums of squares is alpha from the coincidence matrix", (metric) => {
  let compared = 0;
  fc.assert(fc.property(holed, (ratings) => {
    const expected = alphaByCoincidences(ratings, metric);
    const value = valueOf(metric, ratings);
    if (expected === null || value === null) return expect(value).toBeNull();
    compared += 1;
    return expect(value).toBeCloseTo(expected, 9);
  }), { numRuns: 300 });
  expect(compared).toBeGreaterThan(150);
});

/** Intraclass correlations from covariances: of the mean of k, by Spearman and Brown from that of one; ICC3k is Cronbach's alpha. */
test("the forms for a panel's mean follow from those for one evaluator, and the third is Cronbach's alpha", () => {
  const variance = (list: readonly number[]): number => {
    const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
    return list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (list.length - 1);
  };
  fc.assert(fc.property(full, (ratings) => {
    const k = ratings[0]!.length;
    for (const [one, many] of [["icc1", "icc1k"], ["icc2", "icc2k"], ["icc3", "icc3k"]] as const) {
      const [single, mean] = [valueOf(one, ratings), valueOf(many, ratings)];
      if (single !== null && mean !== null && Math.abs(mean) < 1e6) expect(mean).toBeCloseTo((k * single) / (1 + (k - 1) * single), 6);
    }
    const whole = variance(ratings.map((row) => row.reduce((sum, one) => sum + one, 0)));
    const parts = ratings[0]!.map((_, column) => variance(ratings.map((row) => row[column]!))).reduce((sum, one) => sum + one, 0);
    const cronbach = valueOf("icc3k", ratings);
    if (cronbach !== null) expect(cronbach).toBeCloseTo((k / (k - 1)) * (1 - parts / whole), 6);
    else expect(whole).toBeCloseTo(0, 9);
  }), { numRuns: 300 });
});

/** Without ties W is a rescaled mean of Spearman's rank correlations over all pairs of evaluators. */
test("Kendall's W is (m−1)·mean rho + 1, over m", () => {
  const ranking = fc.integer({ min: 3, max: 7 }).chain((n) => fc.array(fc.shuffledSubarray(Array.from({ length: n }, (_, at) => at + 1), { minLength: n, maxLength: n }), { minLength: 2, maxLength: 5 }));
  fc.assert(fc.property(ranking, (evaluators) => {
    const n = evaluators[0]!.length;
    const m = evaluators.length;
    let rhos = 0;
    for (let a = 0; a < m; a += 1) for (let b = 0; b < a; b += 1) rhos += 1 - (6 * evaluators[a]!.reduce((sum, rank, at) => sum + (rank - evaluators[b]![at]!) ** 2, 0)) / (n * (n * n - 1));
    const mean = rhos / ((m * (m - 1)) / 2);
    const table = evaluators[0]!.map((_, row) => evaluators.map((list) => list[row]!));
    expect(valueOf("kendall-w", table)).toBeCloseTo(((m - 1) * mean + 1) / m, 9);
  }));
});

/** For two evaluators of two levels Fleiss is Scott's pi, and alpha differs from it only by its correction for small tables. */
test("nominal alpha is Fleiss' kappa corrected for the number of ratings", () => {
  fc.assert(fc.property(full, (ratings) => {
    const kappa = valueOf("fleiss", ratings);
    const alpha = valueOf("alpha-nominal", ratings);
    const n = ratings.length * ratings[0]!.length;
    if (kappa === null || alpha === null) return expect(alpha).toBe(kappa);
    return expect(alpha).toBeCloseTo(kappa + (1 - kappa) / n, 9);
  }));
});

/** Cohen's kappa pair by pair, over the whole table of both evaluators' levels, as published. */
test.each([["cohen", (one: number, other: number) => Number(one !== other)], ["cohen-linear", (one: number, other: number) => Math.abs(one - other)], ["cohen-quadratic", (one: number, other: number) => (one - other) ** 2]] as const)("%s is 1 − Σ w·p / Σ w·e", (form, weight) => {
  const two = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(two, (ratings) => {
    let [observed, expected] = [0, 0];
    for (const [one] of ratings) for (const [, other] of ratings) expected += weight(one, other) / ratings.length ** 2;
    for (const [one, other] of ratings) observed += weight(one, other) / ratings.length;
    const value = valueOf(form, ratings);
    if (expected < 1e-12) return expect(value).toBeNull();
    return expect(value).toBeCloseTo(1 - observed / expected, 9);
  }));
});

test("Conger's kappa takes the mean chance over all pairs of evaluators; of two it is Cohen's", () => {
  fc.assert(fc.property(full, (ratings) => {
    const columns = ratings[0]!.map((_, column) => ratings.map((row) => row[column]!));
    const pairs = columns.flatMap((one, a) => columns.slice(0, a).map((other) => [1, 2, 3, 4, 5].reduce((sum, k) => sum + (one.filter((x) => x === k).length * other.filter((x) => x === k).length) / ratings.length ** 2, 0)));
    const chance = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
    const agreed = valueOf("percent", ratings)!;
    const value = valueOf("conger", ratings);
    if (value === null) return expect(chance).toBeCloseTo(1, 12);
    expect(value).toBeCloseTo((agreed - chance) / (1 - chance), 9);
    if (columns.length === 2) expect(value).toBeCloseTo(valueOf("cohen", ratings)!, 9);
    return undefined;
  }));
});

/** Upper tails from printed tables of χ². */
test.each([[3.841459, 1, 0.05], [6.634897, 1, 0.01], [5.991465, 2, 0.05], [0.102587, 2, 0.95], [11.070498, 5, 0.05], [30.143527, 19, 0.05], [10.117013, 19, 0.95], [124.342113, 100, 0.05], [77.929465, 100, 0.95], [1074.6794, 1000, 0.05]])("χ² of %d with %d degrees of freedom: %d", (value, freedom, tail) => {
  expect(chiSquaredTail(value, freedom)).toBeCloseTo(tail, 6);
});

test.each(OVER_TABLE)("%s: the order of people and of evaluators changes nothing, no answer is infinite, none is above 1", (statistic) => {
  fc.assert(fc.property(fc.oneof(full, holed), (ratings) => {
    const [outcome] = agreement(statistic, ratings, 5);
    const turned = agreement(statistic, [...ratings].reverse().map((row) => [...row].reverse()), 5)[0]!;
    expect(turned.kind).toBe(outcome!.kind);
    if (outcome!.kind !== "met" || turned.kind !== "met") return;
    expect(Number.isFinite(outcome!.value)).toBe(true);
    expect(turned.value).toBeCloseTo(outcome!.value, 8);
    expect(outcome!.value).toBeLessThanOrEqual(1 + 1e-9);
  }), { numRuns: 200 });
});

test.each(OVER_TABLE)("%s: full agreement on people who differ is 1", (statistic) => {
  const ratings = fc.tuple(fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 8 }), fc.integer({ min: 2, max: statistic.startsWith("cohen") ? 2 : 6 })).map(([levels, k]) => levels.map((one) => Array<number>(k).fill(one / 10)));
  fc.assert(fc.property(ratings, (table) => expect(valueOf(statistic, table)).toBeCloseTo(1, 12)));
});

test.each(AGREEMENT_STATISTICS)("%s: nothing but numbers from hostile tables", (statistic) => {
  const cell = fc.oneof(fc.constant(null), fc.constant(undefined), fc.double(), fc.integer({ min: -3, max: 8 }), fc.constantFrom(0.1, 0.30000000000000004, 1e308, -1e308, 5e-324));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (table) => {
    for (const outcome of agreement(statistic, table, 5)) expect(outcome.kind === "cannot-say" || (outcome.kind === "met" && Number.isFinite(outcome.value))).toBe(true);
  }), { numRuns: 500 });
});

test("rows that agree on average are not told apart by rounding: 0.1 and 0.3 against 0.2 and 0.2", () => {
  expect(agreement("icc3k", [[0.1, 0.3], [0.2, 0.2], [0.3, 0.1]])[0]?.kind).toBe("cannot-say");
});

test("the first hole is named by row and column", () => {
  const [hole] = agreement("kendall-w", [[null, null, null], [3, 4, 5], [2, 3, null]]);
  expect(hole).toMatchObject({ kind: "cannot-say", missing: [{ code: "agreement-hole", facts: { row: 3, column: 3 } }] });
});

import { cannotSay, met, type Outcome } from "../outcome";
import { countsOf, NO_VARIATION, type RatingTable } from "./ratings";

export type CohenForm = "cohen" | "cohen-linear" | "cohen-quadratic";

/**
 * P-6.2: Cohen's kappa of two evaluators, 1 − observed / expected disagreement; chance = both keep their own habit of
 * giving levels. `cohen` counts every difference alike, `cohen-linear` by how many levels apart, `cohen-quadratic` by
 * its square. People whom only one of them rated are left out. Levels that nobody gave are no step between others, as
 * the statistics packages have it, unless `levels` says that the scale has them [ours].
 */
export function cohenKappa(table: RatingTable, form: CohenForm, levels: number | null): Outcome<number> {
  if (table.columns !== 2) return cannotSay("P-6.2", [{ code: "agreement-not-two", rule: "P-6.2", facts: { evaluators: table.columns } }]);
  const pairs = table.rows.flatMap(([one = null, other = null]) => (one === null || other === null ? [] : [[one, other] as const]));
  if (pairs.length === 0) return cannotSay("P-6.2", [{ code: "agreement-no-pairs", rule: "P-6.2", facts: { cases: table.rows.length } }]);
  const disagreement = DISAGREEMENTS[form];
  const place = placing(pairs.flat(), levels);
  const placed = pairs.map(([one, other]) => [place(one), place(other)] as const);
  const observed = placed.reduce((sum, [one, other]) => sum + disagreement.of(one, other), 0) / pairs.length;
  const expected = disagreement.expected(habitOf(placed.map(([one]) => one)), habitOf(placed.map(([, other]) => other)));
  if (!(expected > 0)) return cannotSay("P-6.2", [NO_VARIATION]);
  const value = 1 - observed / expected;
  return met("P-6.2", value, [{ code: "agreement-cohen", rule: "P-6.2", facts: { form, cases: pairs.length, observed, expected, value } }]);
}

/** Where a level stands: on the scale where that is given, else among the levels that occur. */
function placing(values: readonly number[], levels: number | null): (value: number) => number {
  if (levels !== null) return (value) => value;
  const places = new Map([...new Set(values)].sort((a, b) => a - b).map((value, at) => [value, at] as const));
  return (value) => places.get(value) ?? 0;
}

/** Share of each place among one evaluator's ratings. */
type Habit = ReadonlyMap<number, number>;

function habitOf(places: readonly number[]): Habit {
  return new Map([...countsOf(places)].map(([place, count]) => [place, count / places.length] as const));
}

/** How far apart two ratings are, and how far two habits would be by chance: from sums, not from all pairs of places. */
interface Disagreement {
  of(one: number, other: number): number;
  expected(one: Habit, other: Habit): number;
}

const DISAGREEMENTS: Readonly<Record<CohenForm, Disagreement>> = {
  "cohen": { of: (one, other) => (one === other ? 0 : 1), expected: differing },
  "cohen-linear": { of: (one, other) => Math.abs(one - other), expected: stepsApart },
  "cohen-quadratic": { of: (one, other) => (one - other) ** 2, expected: squaresApart },
};

function differing(one: Habit, other: Habit): number {
  let same = 0;
  for (const [place, share] of one) same += share * (other.get(place) ?? 0);
  return 1 - same;
}

/** Between each place and the next: the chance that one of the two stands below and the other above. */
function stepsApart(one: Habit, other: Habit): number {
  const places = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  let [below, otherBelow, sum] = [0, 0, 0];
  for (const [at, place] of places.entries()) {
    below += one.get(place) ?? 0;
    otherBelow += other.get(place) ?? 0;
    sum += ((places[at + 1] ?? place) - place) * (below * (1 - otherBelow) + otherBelow * (1 - below));
  }
  return sum;
}

/** E(x − y)² = var x + var y + (mean x − mean y)². */
function squaresApart(one: Habit, other: Habit): number {
  const [first, second] = [momentsOf(one), momentsOf(other)];
  return first.variance + second.variance + (first.mean - second.mean) ** 2;
}

function momentsOf(habit: Habit): { readonly mean: number; readonly variance: number } {
  let mean = 0;
  for (const [place, share] of habit) mean += place * share;
  let variance = 0;
  for (const [place, share] of habit) variance += share * (place - mean) ** 2;
  return { mean, variance };
}

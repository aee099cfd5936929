import { cannotSay, met, type Outcome } from "../outcome";
import { midranks } from "./midranks";
import { countsOf, given, NO_VARIATION, tooFew, type RatingTable } from "./ratings";

export type AlphaMetric = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * P-6.2 asks for objective ratings: Krippendorff's alpha = 1 − observed / expected disagreement. It bears holes, which
 * recusal always makes; a case with one rating cannot disagree and drops out. The ordinal difference of two levels is
 * the difference of their midranks, so ordinal is interval on ranks, and both come from sums of squares in one pass
 * instead of from pairs. 1 = perfect, 0 = as by chance, below 0 = worse than chance.
 */
export function krippendorffAlpha(table: RatingTable, metric: AlphaMetric): Outcome<number> {
  const few = tooFew(table, 2, 1);
  if (few) return cannotSay("P-6.2", [few]);
  const units = table.rows.map(given).filter((unit) => unit.length > 1);
  const totals = new Map<number, number>();
  for (const unit of units) countsOf(unit, totals);
  if (units.length === 0) return cannotSay("P-6.2", [{ code: "agreement-no-pairs", rule: "P-6.2", facts: { cases: table.rows.length } }]);
  if (totals.size < 2) return cannotSay("P-6.2", [NO_VARIATION]);
  const spread = spreadIn(metric, totals);
  if (spread === "negative") return cannotSay("P-6.2", [{ code: "agreement-negative", rule: "P-6.2", facts: {} }]);
  if (spread === "too-many") return cannotSay("P-6.2", [{ code: "agreement-too-many-levels", rule: "P-6.2", facts: { different: totals.size, most: MOST_RATIO_VALUES } }]);
  let paired = 0;
  let observed = 0;
  for (const unit of units) {
    paired += unit.length;
    observed += spread(countsOf(unit)) / (unit.length - 1);
  }
  observed /= paired;
  const expected = spread(totals) / (paired * (paired - 1));
  const value = 1 - observed / expected;
  return met("P-6.2", value, [{ code: "agreement-alpha", rule: "P-6.2", facts: { metric, cases: units.length, ratings: paired, observed, expected, value } }]);
}

/** Σ of squared differences over all ordered pairs of a bag of values. */
type Spread = (counts: ReadonlyMap<number, number>) => number;

/** The ratio metric has no shortcut: pairs of *different* values are looked at, which levels have few of. */
const MOST_RATIO_VALUES = 5000;

function spreadIn(metric: AlphaMetric, totals: ReadonlyMap<number, number>): Spread | "negative" | "too-many" {
  switch (metric) {
    case "nominal": return unequalPairs;
    case "interval": return (counts) => squares(counts, (value) => value);
    case "ordinal": {
      const { rankOf } = midranks(totals);
      return (counts) => squares(counts, (value) => rankOf.get(value) ?? 0);
    }
    case "ratio":
      if ([...totals.keys()].some((value) => value < 0)) return "negative";
      return totals.size > MOST_RATIO_VALUES ? "too-many" : proportions;
  }
}

function unequalPairs(counts: ReadonlyMap<number, number>): number {
  let all = 0;
  let equal = 0;
  for (const count of counts.values()) {
    all += count;
    equal += count * count;
  }
  return all * all - equal;
}

/** 2·m·Σ(x − x̄)²; differences from the first value keep equal values exactly equal. */
function squares(counts: ReadonlyMap<number, number>, placed: (value: number) => number): number {
  if (counts.size < 2) return 0;
  let first: number | null = null;
  let all = 0;
  let sum = 0;
  for (const [value, count] of counts) {
    first ??= placed(value);
    all += count;
    sum += count * (placed(value) - first);
  }
  const mean = (first ?? 0) + sum / all;
  let square = 0;
  for (const [value, count] of counts) square += count * (placed(value) - mean) ** 2;
  return 2 * all * square;
}

/** ((a − b) / (a + b))², so that 1 against 2 weighs as much as 2 against 4. */
function proportions(counts: ReadonlyMap<number, number>): number {
  const entries = [...counts];
  let sum = 0;
  for (const [at, [a, countA]] of entries.entries()) {
    for (let other = 0; other < at; other += 1) {
      const [b, countB] = entries[other] ?? [0, 0];
      sum += 2 * countA * countB * ((a - b) / (a + b)) ** 2;
    }
  }
  return sum;
}

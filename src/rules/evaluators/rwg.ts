import { cannotSay, met, type Outcome } from "../outcome";
import { given, type Ratings } from "./ratings";

/**
 * P-6.2: rWG, do the evaluators agree on this one case? 1 − variance / the variance of ratings spread evenly over a
 * scale of `levels` levels, (levels² − 1) / 12; below 0 it is 0. One answer per row, blank ones left out.
 */
export function rwg(ratings: Ratings, levels: number | null): readonly Outcome<number>[] {
  return ratings.map((row, at) => rwgOf(row.map((value) => value ?? null), levels, at + 1));
}

function rwgOf(row: readonly (number | null)[], levels: number | null, place: number): Outcome<number> {
  if (levels === null || !Number.isInteger(levels) || levels < 2) return cannotSay("P-6.2", [{ code: "agreement-levels-missing", rule: "P-6.2", facts: {} }]);
  const values = given(row);
  const bad = row.findIndex((value) => value !== null && !(value >= 1 && value <= levels));
  if (bad >= 0) return cannotSay("P-6.2", [{ code: "agreement-off-scale", rule: "T-LEVELS", facts: { row: place, column: bad + 1, levels } }]);
  if (values.length < 2) return cannotSay("P-6.2", [{ code: "agreement-few-evaluators", rule: "P-6.2", facts: { row: place, evaluators: values.length, needed: 2 } }]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const expected = (levels * levels - 1) / 12;
  const value = Math.max(0, 1 - variance / expected);
  return met("P-6.2", value, [{ code: "agreement-rwg", rule: "P-6.2", facts: { evaluators: values.length, variance, expected, value } }]);
}

import { cannotSay, met, type Outcome } from "../outcome";
import { countsOf, given, NO_VARIATION, tooFew, type RatingTable } from "./ratings";

/**
 * P-6.2: Fleiss' kappa, agreement on unordered categories beyond chance. The evaluators may differ from case to case,
 * but each case needs the same number of ratings, at least two. (κ − is low where nearly all are in one category: AC1.)
 */
export function fleissKappa(table: RatingTable): Outcome<number> {
  const few = tooFew(table, 2, 1);
  if (few) return cannotSay("P-6.2", [few]);
  const totals = new Map<number, number>();
  const expectedRatings = given(table.rows[0] ?? []).length;
  let agreed = 0;
  for (const [index, row] of table.rows.entries()) {
    const values = given(row);
    if (values.length < 2 || values.length !== expectedRatings) {
      return cannotSay("P-6.2", [{ code: "agreement-uneven", rule: "P-6.2", facts: { row: (table.rowOf[index] ?? 0) + 1, ratings: values.length, others: expectedRatings } }]);
    }
    let pairs = 0;
    for (const count of countsOf(values).values()) pairs += count * (count - 1);
    agreed += pairs / (values.length * (values.length - 1));
    countsOf(values, totals);
  }
  if (totals.size < 2) return cannotSay("P-6.2", [NO_VARIATION]);
  const observed = agreed / table.rows.length;
  const all = table.rows.length * expectedRatings;
  let expected = 0;
  for (const count of totals.values()) expected += (count / all) ** 2;
  const value = (observed - expected) / (1 - expected);
  return met("P-6.2", value, [{ code: "agreement-fleiss", rule: "P-6.2", facts: { cases: table.rows.length, ratings: expectedRatings, observed, expected, value } }]);
}

import { cannotSay, met, type Outcome } from "../outcome";
import { beyondChance, pairAgreement } from "./pairAgreement";
import { countsOf, given, NO_VARIATION, type RatingTable } from "./ratings";

/**
 * P-6.2: Conger's kappa, Cohen's for more than two evaluators: chance = two different evaluators, each with their own
 * habit of giving levels, meet on one. Bears holes; an evaluator's habit is taken from what they rated. For two
 * evaluators without holes it is Cohen's.
 */
export function congerKappa(table: RatingTable): Outcome<number> {
  const found = pairAgreement(table);
  if ("code" in found) return cannotSay("P-6.2", [found]);
  const { observed, cases } = found;
  const expected = chanceOfPairs(table);
  if (!(expected < 1)) return cannotSay("P-6.2", [NO_VARIATION]);
  const value = beyondChance(observed, expected);
  return met("P-6.2", value, [{ code: "agreement-conger", rule: "P-6.2", facts: { cases, evaluators: table.columns, observed, expected, value } }]);
}

/** Over all ordered pairs of different evaluators and all levels, the mean of share × share: from sums instead of from pairs. */
function chanceOfPairs({ rows, columns }: RatingTable): number {
  const sums = new Map<number, { sum: number; squares: number }>();
  for (let column = 0; column < columns; column += 1) {
    const ratings = given(rows.map((row) => row[column] ?? null));
    for (const [value, count] of countsOf(ratings)) {
      const share = count / ratings.length;
      const known = sums.get(value) ?? { sum: 0, squares: 0 };
      sums.set(value, { sum: known.sum + share, squares: known.squares + share * share });
    }
  }
  let chance = 0;
  for (const { sum, squares } of sums.values()) chance += sum * sum - squares;
  return chance / (columns * (columns - 1));
}

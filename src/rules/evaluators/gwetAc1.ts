import { cannotSay, met, type Outcome } from "../outcome";
import { countsOf, given, NO_VARIATION, tooFew, type RatingTable } from "./ratings";

/**
 * P-6.2: Gwet's AC1, agreement on categories that does not collapse where nearly everybody is at one level. Bears
 * holes: cases with two ratings or more show agreement, and a case with one still counts in how often each level is
 * given. Chance depends on how many categories there are to choose from: `levels` of the scale where given, else
 * those that occur [ours].
 */
export function gwetAc1(table: RatingTable, levels: number | null): Outcome<number> {
  const few = tooFew(table, 2, 1);
  if (few) return cannotSay("P-6.2", [few]);
  const shares = new Map<number, number>();
  let agreed = 0;
  let paired = 0;
  for (const row of table.rows) {
    const values = given(row);
    const counts = countsOf(values);
    let pairs = 0;
    for (const [value, count] of counts) {
      pairs += count * (count - 1);
      shares.set(value, (shares.get(value) ?? 0) + count / values.length);
    }
    if (values.length < 2) continue;
    paired += 1;
    agreed += pairs / (values.length * (values.length - 1));
  }
  if (paired === 0) return cannotSay("P-6.2", [{ code: "agreement-no-pairs", rule: "P-6.2", facts: { cases: table.rows.length } }]);
  const categories = Math.max(shares.size, levels ?? 0);
  if (categories < 2) return cannotSay("P-6.2", [NO_VARIATION]);
  const observed = agreed / paired;
  let doubt = 0;
  for (const share of shares.values()) doubt += (share / table.rows.length) * (1 - share / table.rows.length);
  const expected = doubt / (categories - 1);
  const value = (observed - expected) / (1 - expected);
  return met("P-6.2", value, [{ code: "agreement-ac1", rule: "P-6.2", facts: { cases: paired, categories, observed, expected, value } }]);
}

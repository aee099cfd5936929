import { cannotSay, met, type Outcome } from "../outcome";
import { beyondChance, pairAgreement } from "./pairAgreement";
import { NO_VARIATION, type RatingTable } from "./ratings";

/**
 * P-6.2: Brennan and Prediger's coefficient: chance = every category is as likely as any other, whatever was given.
 * Categories as for AC1: `levels` of the scale where given, else those that occur [ours]. Bears holes.
 */
export function brennanPrediger(table: RatingTable, levels: number | null): Outcome<number> {
  const found = pairAgreement(table);
  if ("code" in found) return cannotSay("P-6.2", [found]);
  const categories = Math.max(found.shares.size, levels ?? 0);
  if (categories < 2) return cannotSay("P-6.2", [NO_VARIATION]);
  const { observed, cases } = found;
  const expected = 1 / categories;
  const value = beyondChance(observed, expected);
  return met("P-6.2", value, [{ code: "agreement-brennan-prediger", rule: "P-6.2", facts: { cases, categories, observed, expected, value } }]);
}

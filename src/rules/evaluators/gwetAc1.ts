import { cannotSay, met, type Outcome } from "../outcome";
import { beyondChance, pairAgreement } from "./pairAgreement";
import { NO_VARIATION, type RatingTable } from "./ratings";

/**
 * P-6.2: Gwet's AC1, agreement on categories that does not collapse where nearly everybody is at one level. Bears
 * holes. Chance depends on how many categories there are to choose from: `levels` of the scale where given, else those
 * that occur [ours].
 */
export function gwetAc1(table: RatingTable, levels: number | null): Outcome<number> {
  const found = pairAgreement(table);
  if ("code" in found) return cannotSay("P-6.2", [found]);
  const categories = Math.max(found.shares.size, levels ?? 0);
  if (categories < 2) return cannotSay("P-6.2", [NO_VARIATION]);
  let doubt = 0;
  for (const share of found.shares.values()) doubt += share * (1 - share);
  const expected = doubt / (categories - 1);
  const { observed, cases } = found;
  const value = beyondChance(observed, expected);
  return met("P-6.2", value, [{ code: "agreement-ac1", rule: "P-6.2", facts: { cases, categories, observed, expected, value } }]);
}

import { cannotSay, met, type Outcome } from "../outcome";
import { beyondChance, pairAgreement, type PairAgreement } from "./pairAgreement";
import { NO_VARIATION, type RatingTable } from "./ratings";

/**
 * P-6.2: Fleiss' kappa, agreement on unordered categories beyond chance; chance = two draws from how often each level is
 * given. The evaluators may differ from case to case. Cases with different numbers of ratings are borne as Gwet bears
 * them, which gives the same where the numbers are equal; only then is there a z (of no agreement beyond chance, by
 * Fleiss, Nee and Landis). (κ is low where nearly all are in one category: AC1.)
 */
export function fleissKappa(table: RatingTable): Outcome<number> {
  const found = pairAgreement(table);
  if ("code" in found) return cannotSay("P-6.2", [found]);
  if (found.shares.size < 2) return cannotSay("P-6.2", [NO_VARIATION]);
  let expected = 0;
  for (const share of found.shares.values()) expected += share ** 2;
  const { observed, cases } = found;
  const value = beyondChance(observed, expected);
  return met("P-6.2", value, [{ code: "agreement-fleiss", rule: "P-6.2", facts: { cases, ratings: found.ratingsEach, observed, expected, value, z: zOf(value, found) } }]);
}

/** κ over its standard error where ratings are drawn at random; null where cases have different numbers of ratings. */
function zOf(kappa: number, { shares, cases, ratingsEach }: PairAgreement): number | null {
  if (ratingsEach === null) return null;
  let spread = 0;
  let skew = 0;
  for (const share of shares.values()) {
    spread += share * (1 - share);
    skew += share * (1 - share) * (1 - 2 * share);
  }
  const variance = (2 * (spread ** 2 - skew)) / (spread ** 2 * cases * ratingsEach * (ratingsEach - 1));
  return variance > 0 ? kappa / Math.sqrt(variance) : null;
}

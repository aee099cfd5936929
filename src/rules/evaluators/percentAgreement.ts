import { cannotSay, met, type Outcome } from "../outcome";
import { pairAgreement } from "./pairAgreement";
import type { RatingTable } from "./ratings";

/** P-6.2: the share of pairs of evaluators who give the same person the same level; chance is not taken off. Bears holes. */
export function percentAgreement(table: RatingTable): Outcome<number> {
  const found = pairAgreement(table);
  if ("code" in found) return cannotSay("P-6.2", [found]);
  return met("P-6.2", found.observed, [{ code: "agreement-percent", rule: "P-6.2", facts: { cases: found.cases, value: found.observed } }]);
}

import { isoFromDay } from "../calendar";
import { cannotSay, met, type Outcome } from "../outcome";
import type { CalendarDay } from "../records";
import { certificateTerm, type CertificateTerm, type TermState } from "./certificateTerm";

export type CertificateStatus = "valid" | "expiring" | Exclude<TermState, "in-force">;

/** A certificate whose first day is known. */
export type DatedTerm = CertificateTerm & { readonly validFrom: CalendarDay };

/**
 * C-s9, §9 (the register): how a certificate stands on a day. Whoever is to be appointed needs one in force, so nothing
 * saves a revoked one, and one that has not begun is none yet. On its last day it still holds; from `warnDays` before it
 * on, the last day included, it is *expiring*, so that there is time to renew [ours: the source names no term].
 */
export function certificateStatus(term: DatedTerm, asOf: CalendarDay, warnDays: number): Outcome<CertificateStatus> {
  const { validFrom, validTo } = term;
  const facts = { validFrom: isoFromDay(validFrom), validTo: validTo === null ? null : isoFromDay(validTo), asOf: isoFromDay(asOf), warnDays };
  if (validTo !== null && validTo < validFrom) return cannotSay("C-s9", [{ code: "certificate-ends-first", rule: "C-s9", facts }]);
  const state = certificateTerm(term, asOf);
  const status = state !== "in-force" ? state : validTo !== null && validTo - asOf <= warnDays ? "expiring" : "valid";
  return met("C-s9", status, [{ code: "certificate-status", rule: "C-s9", facts: { ...facts, status } }]);
}

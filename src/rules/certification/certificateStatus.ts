import { isoFromDay } from "../calendar";
import { cannotSay, met, type Outcome } from "../outcome";
import type { CalendarDay } from "../records";

export type CertificateStatus = "valid" | "expiring" | "expired" | "revoked" | "not yet valid";

export interface CertificateTerm {
  readonly validFrom: CalendarDay;
  /** Its last day; null = it does not expire. */
  readonly validTo: CalendarDay | null;
  /** TRUE, or the day from which it is revoked. */
  readonly revoked: CalendarDay | boolean | null;
}

/**
 * C-s9, §9 (the register): how a certificate stands on a day. Whoever is to be appointed needs one in force, so nothing
 * saves a revoked one, and one that has not begun is none yet. On its last day it still holds; from `warnDays` before it
 * on, the last day included, it is *expiring*, so that there is time to renew [ours: the source names no term].
 */
export function certificateStatus({ validFrom, validTo, revoked }: CertificateTerm, asOf: CalendarDay, warnDays: number): Outcome<CertificateStatus> {
  const facts = { validFrom: isoFromDay(validFrom), validTo: validTo === null ? null : isoFromDay(validTo), asOf: isoFromDay(asOf), warnDays };
  if (validTo !== null && validTo < validFrom) return cannotSay("C-s9", [{ code: "certificate-ends-first", rule: "C-s9", facts }]);
  const status = statusOn();
  return met("C-s9", status, [{ code: "certificate-status", rule: "C-s9", facts: { ...facts, status } }]);

  function statusOn(): CertificateStatus {
    if (revoked === true || (typeof revoked === "number" && revoked <= asOf)) return "revoked";
    if (asOf < validFrom) return "not yet valid";
    if (validTo === null) return "valid";
    if (asOf > validTo) return "expired";
    return validTo - asOf <= warnDays ? "expiring" : "valid";
  }
}

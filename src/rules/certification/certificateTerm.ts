import type { CalendarDay } from "../records";

export interface CertificateTerm {
  /** null = it does not say: in force from the beginning [ours]. */
  readonly validFrom: CalendarDay | null;
  /** Its last day; null = it does not expire. */
  readonly validTo: CalendarDay | null;
  /** TRUE, or the day from which it is revoked. */
  readonly revoked: CalendarDay | boolean | null;
}

export type TermState = "in-force" | "expired" | "revoked" | "not yet valid";

/**
 * C-s9, §9 (the register): where a day lies in a certificate's term: from its first to its last day, both included. From the day of
 * revocation on nothing saves it; a day of revocation still to come leaves it in force till then.
 */
export function certificateTerm({ validFrom, validTo, revoked }: CertificateTerm, asOf: CalendarDay): TermState {
  if (revoked === true || (typeof revoked === "number" && revoked <= asOf)) return "revoked";
  if (validFrom !== null && asOf < validFrom) return "not yet valid";
  return validTo !== null && asOf > validTo ? "expired" : "in-force";
}

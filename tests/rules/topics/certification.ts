import { dayFromIso } from "../../../src/rules/calendar";
import { angoffCut, applicationCheck, certificateStatus, entryCertification, fixedCut, hofsteeCut, passRateCut, type Application, type HofsteeLimits, type Score } from "../../../src/rules/certification";
import type { Outcome } from "../../../src/rules/outcome";
import { DEFAULT_POLICY } from "../../../src/rules/policy";

interface CutGiven {
  readonly scores?: readonly Score[];
  readonly passRate?: number;
  readonly cut?: number;
  readonly hofstee?: HofsteeLimits;
  /** A row per judge, an item a column. */
  readonly angoff?: readonly (readonly (number | null)[])[];
  /** Decimals the source prints. */
  readonly digits?: number;
}

const day = (iso: string | null | undefined): number | null => (iso === null || iso === undefined ? null : dayFromIso(iso));

/** The value, or the codes of what speaks against it or is missing. */
function answer(outcome: Outcome<unknown>): unknown {
  if (outcome.kind === "met") return outcome.value;
  return (outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons).map(({ code }) => code).join(" ");
}

function cutOf({ scores = [], passRate, cut, hofstee, angoff }: CutGiven): Outcome<object> {
  if (angoff) return angoffCut(angoff);
  if (hofstee) return hofsteeCut(scores, hofstee);
  return cut === undefined ? passRateCut(scores, passRate ?? Number.NaN) : fixedCut(scores, cut);
}

/** §9: cut scores, applications, certificates, and posts that are certified at entry. */
export const CERTIFICATION_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "cut-score": (given: CutGiven) => {
    const found = answer(cutOf(given));
    if (typeof found !== "object" || found === null || given.digits === undefined) return found;
    return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, typeof value === "number" ? Number(value.toFixed(given.digits)) : value]));
  },
  "application": (given: Partial<Application>) => {
    const outcome = applicationCheck({ current: null, target: null, crossTrack: false, firstRound: false, coursesPassed: null, ...given });
    return outcome.kind === "cannot-say" ? `cannot say: ${String(answer(outcome))}` : `${outcome.kind === "met" ? "allowed" : "refused"}: ${String(answer(outcome))}`;
  },
  "certificate": ({ from, to, revoked, asOf, warnDays }: { from: string; to?: string; revoked?: string | boolean; asOf: string; warnDays?: number }) =>
    answer(certificateStatus({ validFrom: dayFromIso(from)!, validTo: day(to), revoked: typeof revoked === "string" ? day(revoked) : (revoked ?? null) }, dayFromIso(asOf)!, warnDays ?? DEFAULT_POLICY.certificateWarnDays)),
  "entry-certification": ({ regularised, certified, asOf, months }: { regularised?: string; certified?: string; asOf: string; months?: number }) =>
    answer(entryCertification({ regularised: day(regularised), certified: day(certified) }, dayFromIso(asOf)!, months ?? DEFAULT_POLICY.entryCertificationMonths)),
};

import type { Purpose, Records } from "../records";
import type { ReckonOptions } from "../reckon";
import type { Reckoning } from "../results";
import type { Canonical } from "./canonicalValue";

/** P-6.6.5: a closed round: what went in, under which policy and scale, and what came out. */
export interface ClosedRound {
  readonly records: Records;
  readonly options: ReckonOptions;
  readonly reckoning: Reckoning;
}

/** One line of an archive. */
export interface ArchiveEntry {
  /** `asOf`, `policy`, a list of `Records`, `result`, `line` … */
  readonly section: string;
  /** What the line is about: the same in every archive of the round. */
  readonly key: readonly Canonical[];
  readonly value: { readonly [field: string]: Canonical };
  /** Where it stands in the records it was made of; null where it was read from text, or is no record. */
  readonly row: number | null;
}

/** Purpose of a list of records, where the two are not called the same. */
export function purposeOf(section: string): Purpose | null {
  if (section === "ballots") return "ratings";
  if (section === "result" || section === "line") return "employees";
  return (RECORD_SECTIONS as readonly string[]).includes(section) ? (section as Purpose) : null;
}

/** Lists of `Records` in the order in which an archive writes them. */
export const RECORD_SECTIONS = [
  "employees", "standards", "ballots", "decisions", "selfAssessments", "acquaintance", "conflicts", "performance", "positions", "conditions", "behaviours",
  "measures", "certificates", "courses", "courseResults",
] as const satisfies readonly (keyof Records)[];
export type RecordSection = (typeof RECORD_SECTIONS)[number];

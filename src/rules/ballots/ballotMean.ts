import { cannotSay, met, type Outcome, type Step } from "../outcome";
import { meanOf } from "../numbers";
import type { CompetencyClass, Level } from "../records";

/** One case of QUAL.BALLOTMEAN: levels in the order of the evaluators, null = not rated; marks and months in the same order. */
export interface BallotMeanCase {
  readonly levels: readonly (Level | null)[];
  readonly class: CompetencyClass;
  readonly knowsSpeciality: readonly boolean[];
  /** Months known; null or 0 = not given = known. */
  readonly months: readonly (number | null)[];
  readonly knownMonths: number;
}

/**
 * P-6.6.1.3(2), P-6.3: mean of the valid ballots, unrounded. Under three months voids a ballot; a professional line
 * counts only those who know the speciality, and none of those means there is no answer yet.
 */
export function ballotMean(one: BallotMeanCase): Outcome<Level> {
  const rated = one.levels.flatMap((level, at) => (level === null ? [] : [{ level, at }]));
  const known = rated.filter(({ at }) => !one.months[at] || (one.months[at] ?? 0) >= one.knownMonths);
  const valid = one.class === "professional" ? known.filter(({ at }) => one.knowsSpeciality[at] === true) : known;
  const levels = valid.map(({ level }) => level);
  const steps: Step[] = [
    { code: "ballots-counted", rule: "P-6.3", facts: { cast: rated.length, counted: levels.length, short: rated.length - known.length } },
  ];
  const mean = meanOf(levels);
  if (mean !== null) return met("P-6.6.1.3", mean, [...steps, { code: "level-mean", rule: "P-6.6.1.3", facts: { levels: levels.map(String), level: mean } }]);
  const code = rated.length === 0 ? "no-ballot" : known.length === 0 ? "all-short-acquaintance" : "nobody-knows-speciality";
  return cannotSay("P-6.6.1.3", [{ code, rule: code === "nobody-knows-speciality" ? "P-6.6.1.3" : "P-6.3", facts: { cast: rated.length, months: one.knownMonths } }], steps);
}

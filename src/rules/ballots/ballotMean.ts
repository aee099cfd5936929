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

/** A ballot of one case by its place in the arguments, and why it does not count; null where it does. */
export interface JudgedBallot {
  readonly at: number;
  readonly level: Level;
  readonly reason: "short-acquaintance" | "no-speciality" | null;
}

/** P-6.3, P-6.6.1.3: under three months voids a ballot first; then a professional line asks who knows the speciality. */
export function ballotsOfMean(one: BallotMeanCase): readonly JudgedBallot[] {
  return one.levels.flatMap((level, at): JudgedBallot[] => {
    if (level === null) return [];
    const known = !one.months[at] || (one.months[at] ?? 0) >= one.knownMonths;
    const heard = one.class !== "professional" || one.knowsSpeciality[at] === true;
    return [{ at, level, reason: !known ? "short-acquaintance" : heard ? null : "no-speciality" }];
  });
}

/**
 * P-6.6.1.3(2), P-6.3: mean of the valid ballots, unrounded. Under three months voids a ballot; a professional line
 * counts only those who know the speciality, and none of those means there is no answer yet.
 */
export function ballotMean(one: BallotMeanCase): Outcome<Level> {
  const rated = ballotsOfMean(one);
  const known = rated.filter(({ reason }) => reason !== "short-acquaintance");
  const levels = known.filter(({ reason }) => reason === null).map(({ level }) => level);
  const steps: Step[] = [
    { code: "ballots-counted", rule: "P-6.3", facts: { cast: rated.length, counted: levels.length, short: rated.length - known.length } },
  ];
  const mean = meanOf(levels);
  if (mean !== null) return met("P-6.6.1.3", mean, [...steps, { code: "level-mean", rule: "P-6.6.1.3", facts: { levels: levels.map(String), level: mean } }]);
  const code = rated.length === 0 ? "no-ballot" : known.length === 0 ? "all-short-acquaintance" : "nobody-knows-speciality";
  return cannotSay("P-6.6.1.3", [{ code, rule: code === "nobody-knows-speciality" ? "P-6.6.1.3" : "P-6.3", facts: { cast: rated.length, months: one.knownMonths } }], steps);
}

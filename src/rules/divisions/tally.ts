import { exactSum } from "../numbers";
import type { PersonResult } from "../results";

/** D-MULTI: sums that add up from the nodes below: whatever is shown is made of these and of nothing else. */
export interface Tally {
  /** People of the roster who have not left. */
  readonly headcount: number;
  /** Routed and eligible: their lines count as work to be done. */
  readonly assessed: number;
  /** Of those, with at least one level. */
  readonly rated: number;
  /** Of those, with a score. */
  readonly scored: number;
  readonly scores: number;
  readonly matches: number;
  readonly qualified: number;
  /** Lines that are scored, over people assessed, and how many of them have a level. */
  readonly lines: number;
  readonly ratedLines: number;
  /** Lines below what is required, scored or not. */
  readonly shortLines: number;
}

/** Of the people of one node that has none below. */
export function tallyOf(people: readonly PersonResult[]): Tally {
  const assessed = people.filter(({ status }) => status === "scored" || status === "incomplete");
  const scored = assessed.filter(({ score }) => score !== null);
  const total = (of: (person: PersonResult) => number): number => assessed.reduce((sum, person) => sum + of(person), 0);
  return {
    headcount: people.length,
    assessed: assessed.length,
    rated: assessed.filter(({ lines }) => lines.some((line) => line.actual !== null)).length,
    scored: scored.length,
    scores: exactSum(scored.map(({ score }) => score ?? 0)),
    matches: exactSum(scored.map(({ match }) => match ?? 0)),
    qualified: scored.filter(({ verdict }) => verdict === "qualified").length,
    lines: total((person) => person.scoredLines),
    ratedLines: total((person) => person.ratedLines),
    shortLines: total((person) => person.lines.filter((line) => line.status === "short").length),
  };
}

/** Of the nodes below, together. */
export function together(parts: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => exactSum(parts.map(of));
  return {
    headcount: sum((one) => one.headcount), assessed: sum((one) => one.assessed), rated: sum((one) => one.rated), scored: sum((one) => one.scored),
    scores: sum((one) => one.scores), matches: sum((one) => one.matches), qualified: sum((one) => one.qualified),
    lines: sum((one) => one.lines), ratedLines: sum((one) => one.ratedLines), shortLines: sum((one) => one.shortLines),
  };
}

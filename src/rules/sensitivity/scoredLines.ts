import { foldName } from "../numbers";
import type { CompetencyId } from "../records";
import type { PersonResult } from "../results";

/** A line that made up a person's score: what it weighs, of 1, and its points. */
export interface ScoredLine {
  readonly key: string;
  readonly competency: CompetencyId;
  readonly weight: number;
  readonly points: number;
}

/** P-6.6.4: the lines behind a score, in the order of the standard; null where there is no score. */
export function scoredLinesOf(person: PersonResult): readonly ScoredLine[] | null {
  if (person.score === null) return null;
  return person.lines.flatMap(({ competency, weight, points }) => (weight !== null && weight > 0 && points !== null ? [{ key: foldName(competency), competency, weight, points }] : []));
}

/** Two scores can be held against each other by weight only where they weigh the same things alike. */
export function sameWeights(one: readonly ScoredLine[], other: readonly ScoredLine[]): boolean {
  if (one.length !== other.length) return false;
  const weights = new Map(one.map(({ key, weight }) => [key, weight] as const));
  return other.every(({ key, weight }) => weights.get(key) === weight);
}

import { cannotSay, met, type Outcome, type Step } from "../outcome";

/** A score of one who sat the exam; null = absent. */
export type Score = number | null;

/** Where the line lies and what it does: everybody at or above the cut passes. */
export interface CutScore {
  readonly cut: number;
  /** How many sat the exam, how many of them pass, and what share that is. */
  readonly sat: number;
  readonly passing: number;
  readonly achieved: number;
}

/** C-s6.2.4: a cut that is fixed beforehand, and how many pass it. Absentees are not counted; a score at the cut passes. */
export function fixedCut(scores: readonly Score[], cut: number): Outcome<CutScore> {
  const sat = scoresOf(scores);
  if ("code" in sat) return cannotSay("C-s6.2.4", [sat]);
  const value = cutScore(sat, cut);
  return met("C-s6.2.4", value, [{ code: "cut-fixed", rule: "C-s6.2.4", facts: { ...value } }]);
}

/** C-s6.2.4: what a cut does to those who sat, whichever way it was found. */
export function cutScore(sat: readonly number[], cut: number): CutScore {
  const passing = sat.filter((score) => score >= cut).length;
  return { cut, sat: sat.length, passing, achieved: passing / sat.length };
}

/** The scores of those who sat, or what keeps them from having a cut. */
export function scoresOf(scores: readonly Score[]): readonly number[] | Step {
  const sat = scores.filter((score) => score !== null);
  const wrong = sat.findIndex((score) => !Number.isFinite(score));
  if (wrong >= 0) return { code: "score-not-a-number", rule: "C-s6.2.4", facts: {} };
  return sat.length === 0 ? { code: "no-score", rule: "C-s6.2.4", facts: {} } : sat;
}

import { cannotSay, met, type Outcome } from "../outcome";
import { cutScore, scoresOf, type CutScore, type Score } from "./cutScore";

/** What the judges would bear: the lowest and highest cut, and the smallest and largest share of failures. */
export interface HofsteeLimits {
  readonly lowestCut: number;
  readonly highestCut: number;
  readonly fewestFail: number;
  readonly mostFail: number;
}

/**
 * C-s6.2.4 [ours: an option beside the pass rate]: Hofstee's compromise. A straight line leads from (lowest cut, most
 * failures) to (highest cut, fewest failures); the cut lies where it meets the share that would really fail, score
 * below cut. That share climbs in steps, at each score that somebody has: where the line passes through a step the cut
 * is that score, so that its holders pass. Where they do not meet within the limits there is no cut that all would bear.
 */
export function hofsteeCut(scores: readonly Score[], limits: HofsteeLimits): Outcome<CutScore> {
  const { lowestCut, highestCut, fewestFail, mostFail } = limits;
  const sat = scoresOf(scores);
  if ("code" in sat) return cannotSay("C-s6.2.4", [sat]);
  if (!(lowestCut < highestCut && fewestFail >= 0 && fewestFail <= mostFail && mostFail <= 1)) return cannotSay("C-s6.2.4", [{ code: "hofstee-limits", rule: "C-s6.2.4", facts: { ...limits } }]);
  const failed = failures(sat);
  const below = failed.filter(({ score }) => score < lowestCut).at(-1)?.share ?? 0;
  const noCrossing = (fail: number): Outcome<CutScore> => cannotSay("C-s6.2.4", [{ code: "hofstee-no-crossing", rule: "C-s6.2.4", facts: { ...limits, fail, tooMany: fail > mostFail } }]);
  if (below > mostFail) return noCrossing(below);
  const found = crossing(limits, below, failed.filter(({ score }) => score >= lowestCut && score <= highestCut));
  if (found.cut === null) return noCrossing(found.share);
  const value = cutScore(sat, found.cut);
  return met("C-s6.2.4", value, [{ code: "cut-hofstee", rule: "C-s6.2.4", facts: { ...limits, ...value } }]);
}

/** With a cut just above the score, this share fails. */
interface Failure {
  readonly score: number;
  readonly share: number;
}

function failures(sat: readonly number[]): readonly Failure[] {
  return [...Float64Array.from(sat).sort()].map((score, at) => ({ score, share: (at + 1) / sat.length }));
}

/** Follows the steps from the lowest cut until the falling line is met; null where it is not, with the share reached. */
function crossing({ lowestCut, highestCut, fewestFail, mostFail }: HofsteeLimits, start: number, steps: readonly Failure[]): { readonly cut: number | null; readonly share: number } {
  const perFailure = mostFail === fewestFail ? 0 : (highestCut - lowestCut) / (mostFail - fewestFail);
  const lineAt = (cut: number): number => mostFail - ((mostFail - fewestFail) * (cut - lowestCut)) / (highestCut - lowestCut);
  let share = start;
  let from = lowestCut;
  for (const step of [...steps, { score: highestCut, share: null }]) {
    // Where the line lay below this share already when the share was reached, the clamp gives the score of the step.
    if (share >= lineAt(step.score)) return { cut: Math.min(Math.max(lowestCut + (mostFail - share) * perFailure, from), step.score), share };
    from = step.score;
    share = step.share ?? share;
  }
  return { cut: null, share };
}

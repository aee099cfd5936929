import { exactSum } from "../numbers";
import type { MissingPolicy } from "../policy";
import type { LevelState } from "./lineStatus";

/** A line as weighting sees it: weight as typed (null = shown, not scored) and whether it has a level. */
export interface WeighedLine {
  readonly weight: number | null;
  readonly state: LevelState;
}

export interface Weighting {
  /** Per line: what it counts in the score, of `total`; null = it does not count. */
  readonly counted: readonly (number | null)[];
  readonly total: number;
  /** Scored lines, rated or not; exempt ones are not among them. */
  readonly scoredLines: number;
  readonly ratedLines: number;
  readonly exemptLines: number;
  /** True where unrated lines were left out by policy. */
  readonly renormalised: boolean;
}

/**
 * P-6.6.4 asks for every line. Exempt lines leave the person's standard and the rest carries the whole weight [ours: a
 * line that asks nothing of somebody must neither help nor hurt]. Unrated lines stay and leave no score, unless policy
 * says to renormalise over the rated ones; then the result says so.
 */
export function weigh(lines: readonly WeighedLine[], total: number, missing: MissingPolicy): Weighting {
  let scoredLines = 0;
  let ratedLines = 0;
  let exemptLines = 0;
  for (const { weight, state } of lines) {
    if (weight === null || !(weight > 0)) continue;
    if (state === "exempt") exemptLines += 1;
    else scoredLines += 1;
    if (state === "rated") ratedLines += 1;
  }
  const renormalised = missing === "renormalise" && ratedLines > 0 && ratedLines < scoredLines;
  const counted = lines.map(({ weight, state }) => {
    const counts = renormalised ? state === "rated" : state !== "exempt";
    return counts && weight !== null && weight > 0 ? weight : null;
  });
  const whole = renormalised || exemptLines > 0 ? exactSum(counted.filter((weight) => weight !== null)) : total;
  return { counted, total: whole || 1, scoredLines, ratedLines, exemptLines, renormalised };
}

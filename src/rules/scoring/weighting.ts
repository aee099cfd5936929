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
  const weighty = lines.map((line) => (line.weight !== null && line.weight > 0 ? line.weight : null));
  const scored = weighty.map((weight, at) => (lines[at]?.state === "exempt" ? null : weight));
  const rated = scored.map((weight, at) => (lines[at]?.state === "rated" ? weight : null));
  const scoredLines = count(scored);
  const ratedLines = count(rated);
  const exemptLines = count(weighty) - scoredLines;
  const renormalised = missing === "renormalise" && ratedLines > 0 && ratedLines < scoredLines;
  const counted = renormalised ? rated : scored;
  const whole = renormalised || exemptLines > 0 ? exactSum(counted.filter((weight) => weight !== null)) : total;
  return { counted, total: whole || 1, scoredLines, ratedLines, exemptLines, renormalised };
}

function count(weights: readonly (number | null)[]): number {
  return weights.reduce<number>((sum, weight) => sum + (weight === null ? 0 : 1), 0);
}

import { exactSum } from "../numbers";
import type { MissingPolicy } from "../policy";
import type { LevelState } from "./lineStatus";

/** A line as weighting sees it: weight as typed (null = shown, not scored) and whether it has a level. */
export interface WeighedLine {
  readonly weight: number | null;
  readonly state: LevelState;
}

export interface Weighting {
  /** Per line: what it counts in the score, of `total`; 0 = it does not count. */
  readonly counted: readonly number[];
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
  for (const line of lines) {
    if (!(weightOf(line) > 0)) continue;
    if (line.state === "exempt") exemptLines += 1;
    else scoredLines += 1;
    if (line.state === "rated") ratedLines += 1;
  }
  const renormalised = missing === "renormalise" && ratedLines > 0 && ratedLines < scoredLines;
  const counted = new Array<number>(lines.length);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as WeighedLine;
    counted[at] = (renormalised ? line.state === "rated" : line.state !== "exempt") ? weightOf(line) : 0;
  }
  const whole = renormalised || exemptLines > 0 ? exactSum(counted) : total;
  return { counted, total: whole || 1, scoredLines, ratedLines, exemptLines, renormalised };
}

function weightOf({ weight }: WeighedLine): number {
  const own = weight ?? 0;
  return own > 0 ? own : 0;
}

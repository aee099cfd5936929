import type { Policy } from "../policy";
import type { Step } from "../outcome";
import type { DimensionResult, Verdict } from "../results";
import { dimensionsOf } from "./dimensions";
import { limited } from "./limits";
import { largestLossOf, lowestOf, type AttainedLists } from "./mainGap";
import type { LineScore } from "./scoreLine";
import { scoreSteps } from "./scoreSteps";
import { verdictOf } from "./verdict";
import { weightedSum } from "./weightedSum";
import type { Weighting } from "./weighting";

export interface PersonScore {
  readonly score: number | null;
  readonly match: number | null;
  readonly verdict: Verdict | null;
  readonly dimensions: readonly DimensionResult[];
  readonly mainGap: string | null;
  readonly largestLoss: string | null;
  readonly steps: readonly Step[];
}

/** P-6.6.4, D-ATTAIN, D-MAINGAP: from a person's lines to score, match, verdict, dimensions and gaps. `complete`: a score may be given. */
export function scorePerson(lines: readonly LineScore[], weighting: Weighting, complete: boolean, policy: Policy): PersonScore {
  const { counted: weights, total } = weighting;
  const { points, attainments, short } = columnsOf(lines, weights);
  const sum = complete ? weightedSum(points, weights, total) : null;
  const score = sum !== null && policy.limits === "score" ? limited(sum, policy) : sum;
  const match = complete ? weightedSum(attainments, weights, total) : null;
  const dimensions = dimensionsOf(lines, weights, total);
  const attained = dimensions?.rated ?? attainedLines(lines, weights, total);
  const verdict = verdictOf(score, short, weighting.renormalised, policy);
  return {
    score, match, verdict,
    dimensions: dimensions?.results ?? NO_DIMENSIONS,
    mainGap: lowestOf(attained),
    largestLoss: largestLossOf(attained),
    steps: scoreSteps({ sum, score, match, verdict, short, weighting, policy }),
  };
}

/** What the lines that count are worth and attain, 0 for the others; and how many of them are short. */
function columnsOf(lines: readonly LineScore[], weights: readonly number[]): { readonly points: readonly number[]; readonly attainments: readonly number[]; readonly short: number } {
  const points = new Array<number>(lines.length);
  const attainments = new Array<number>(lines.length);
  let short = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as LineScore;
    const counts = weights[at] !== 0;
    points[at] = counts ? (line.points ?? 0) : 0;
    attainments[at] = counts ? (line.attainment ?? 0) : 0;
    if (counts && line.status === "short") short += 1;
  }
  return { points, attainments, short };
}

const NO_DIMENSIONS: readonly DimensionResult[] = [];

/** Without dimensions the competencies that count are named themselves. */
function attainedLines(lines: readonly LineScore[], weights: readonly number[], total: number): AttainedLists {
  const attained = { labels: [] as string[], attainments: [] as number[], weights: [] as number[] };
  for (let at = 0; at < lines.length; at += 1) {
    const weight = weights[at] as number;
    if (weight === 0) continue;
    const line = lines[at] as LineScore;
    attained.labels.push(line.competency);
    attained.attainments.push(line.attainment ?? Number.NaN);
    attained.weights.push(weight / total);
  }
  return attained;
}

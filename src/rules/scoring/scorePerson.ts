import type { Policy } from "../policy";
import type { Step } from "../outcome";
import type { DimensionResult, Verdict } from "../results";
import { dimensionsOf } from "./dimensions";
import { limited } from "./limits";
import { largestLossOf, mainGapOf } from "./mainGap";
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
  const { counted, weights } = countedLines(lines, weighting);
  const sum = complete ? weightedSum(counted.map((line) => line.points ?? 0), weights, weighting.total) : null;
  const score = sum !== null && policy.limits === "score" ? limited(sum, policy) : sum;
  const match = complete ? weightedSum(counted.map((line) => line.attainment ?? 0), weights, weighting.total) : null;
  const { results: dimensions, rated } = dimensionsOf(counted, weights, weighting.total);
  const attained = rated.length > 0
    ? rated.map(({ dimension, attainment, weight }) => ({ label: dimension, attainment, weight }))
    : counted.map(({ competency, attainment }, at) => ({ label: competency, attainment, weight: (weights[at] ?? 0) / weighting.total }));
  const short = counted.reduce((found, { status }) => found + (status === "short" ? 1 : 0), 0);
  const verdict = verdictOf(score, short, weighting.renormalised, policy);
  return {
    score, match, verdict, dimensions,
    mainGap: mainGapOf(attained),
    largestLoss: largestLossOf(attained),
    steps: scoreSteps({ sum, score, match, verdict, short, weighting, policy }),
  };
}

/** The lines that make up the score, each with its weight. */
function countedLines(lines: readonly LineScore[], { counted }: Weighting): { readonly counted: readonly LineScore[]; readonly weights: readonly number[] } {
  const weights: number[] = [];
  for (const weight of counted) if (weight !== null) weights.push(weight);
  return { counted: weights.length === lines.length ? lines : lines.filter((_line, at) => counted[at] !== null), weights };
}

import type { Step } from "../outcome";
import type { Policy } from "../policy";
import type { DimensionResult, LineResult, Verdict } from "../results";
import { dimensionsOf } from "./dimensions";
import { largestLossOf, mainGapOf } from "./mainGap";
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
export function scorePerson(lines: readonly LineResult[], weighting: Weighting, complete: boolean, policy: Policy): PersonScore {
  const counted = lines.flatMap((line, at) => {
    const weight = weighting.counted[at] ?? null;
    return weight === null ? [] : [{ line, weight }];
  });
  const weights = counted.map(({ weight }) => weight);
  const score = complete ? weightedSum(counted.map(({ line }) => line.points ?? 0), weights, weighting.total) : null;
  const match = complete ? weightedSum(counted.map(({ line }) => line.attainment ?? 0), weights, weighting.total) : null;
  const dimensionLines = counted.map(({ line, weight }) => ({ competency: line.competency, dimension: line.dimension, weight, attainment: line.attainment }));
  const dimensions = dimensionsOf(dimensionLines, weighting.total);
  const attained = dimensions.rated.length > 0
    ? dimensions.rated.map((one) => ({ label: one.dimension, attainment: one.attainment, weight: one.weight }))
    : dimensionLines.map((one) => ({ label: one.competency, attainment: one.attainment, weight: one.weight / weighting.total }));
  return {
    score, match,
    verdict: verdictOf(score, counted.map(({ line }) => line.status), weighting.renormalised, policy),
    dimensions: dimensions.results,
    mainGap: mainGapOf(attained),
    largestLoss: largestLossOf(attained),
    steps: stepsOf(score, match, weighting),
  };
}

function stepsOf(score: number | null, match: number | null, weighting: Weighting): readonly Step[] {
  const facts = { rated: weighting.ratedLines, scored: weighting.scoredLines };
  const steps: Step[] = [];
  if (weighting.exemptLines > 0) steps.push({ code: "lines-exempt", rule: "P-6.6.4", facts: { exempt: weighting.exemptLines } });
  if (weighting.renormalised) steps.push({ code: "renormalised", rule: "P-6.6.4", facts });
  if (score !== null) steps.push({ code: "score", rule: "P-6.6.4", facts: { ...facts, score } });
  else steps.push({ code: "no-score", rule: "P-6.6.4", facts });
  if (match !== null) steps.push({ code: "match", rule: "D-ATTAIN", facts: { match } });
  return steps;
}

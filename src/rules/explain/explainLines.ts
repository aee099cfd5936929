import { gapOf, pointsOf, weightedSum, type PointsPolicy } from "../scoring";

/** One row of the explanation of a score. `share` = x·w; `running` = the sum so far, the last of which is the score. */
export interface ExplainRow<Label = string> {
  readonly competency: Label;
  readonly required: number | null;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly points: number | null;
  readonly weight: number | null;
  readonly share: number | null;
  readonly running: number | null;
}

export interface ExplainLine<Label = string> {
  readonly competency: Label;
  readonly required: number | null;
  readonly actual: number | null;
  /** As typed, of `total`; null = shown, not scored. */
  readonly weight: number | null;
}

/**
 * P-6.2, P-6.6.4: the score, line by line, whose last running sum is the score to the last digit, before a floor or
 * ceiling that policy lets bind the whole (`limits: score`). An unrated line stops the running sum.
 */
export function explainLines<Label>(lines: readonly ExplainLine<Label>[], total: number, policy: PointsPolicy): readonly ExplainRow<Label>[] {
  const points: number[] = [];
  const weights: number[] = [];
  let stopped = false;
  return lines.map((line) => {
    const gap = gapOf(line.required, line.actual);
    const x = gap === null ? null : pointsOf(gap, policy);
    if (line.weight !== null && line.weight > 0) {
      if (x === null) stopped = true;
      points.push(x ?? 0);
      weights.push(line.weight);
    }
    const share = x === null || line.weight === null ? null : weightedSum([x], [line.weight], total);
    const running = stopped || line.weight === null ? null : weightedSum(points, weights, total);
    return { competency: line.competency, required: line.required, actual: line.actual, gap, points: x, weight: line.weight === null ? null : line.weight / total, share, running };
  });
}

import type { PersonResult } from "../results";
import { gapOf, pointsOf, weightedSum } from "../scoring";
import type { Policy } from "../policy";

/** One row of the explanation of a score. `share` = x·w; `running` = the sum so far, the last of which is the score. */
export interface ExplainRow {
  readonly competency: string;
  readonly required: number | null;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly points: number | null;
  readonly weight: number | null;
  readonly share: number | null;
  readonly running: number | null;
}

export interface ExplainLine {
  readonly competency: string;
  readonly required: number | null;
  readonly actual: number | null;
  /** As typed, of `total`; null = shown, not scored. */
  readonly weight: number | null;
}

/** P-6.2, P-6.6.4: the score, line by line, so that cell, pane and report show the same. An unrated line stops the running sum. */
export function explainLines(lines: readonly ExplainLine[], total: number, policy: Pick<Policy, "step" | "floor" | "ceiling">): readonly ExplainRow[] {
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

/** The same of a reckoned person: lines that do not count are shown without a share. */
export function explainPersonRows(result: PersonResult): readonly ExplainRow[] {
  const points: number[] = [];
  const weights: number[] = [];
  return result.lines.map((line) => {
    const counts = line.weight !== null && line.points !== null;
    if (counts) {
      points.push(line.points);
      weights.push(line.weight);
    }
    const last = result.score !== null && weights.length === result.lines.filter((one) => one.weight !== null && one.points !== null).length;
    const running = !counts || result.score === null ? null : last ? result.score : weightedSum(points, weights, 1);
    const share = counts ? weightedSum([line.points], [line.weight], 1) : null;
    return { competency: line.competency, required: line.required, actual: line.actual, gap: line.gap, points: line.points, weight: line.weight, share, running };
  });
}

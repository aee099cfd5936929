import { exactDot, exactSum } from "../numbers";
import type { DimensionResult } from "../results";
import { dimensionGroups, type DimensionGroups } from "./dimensionGroups";
import type { AttainedLists } from "./mainGap";

/** A scored line as the dimensions see it. */
export interface DimensionLine {
  readonly competency: string;
  readonly dimension: string | null;
  readonly attainment: number | null;
}

export interface Dimensions {
  /** Attainment null where a line is unrated. */
  readonly results: readonly DimensionResult[];
  /** The same over rated lines only, for the main gap. */
  readonly rated: AttainedLists;
}

/**
 * D-DIMENSIONS, D-ATTAIN: a dimension weighs what its lines weigh and attains their mean by weight. Lines without one
 * stand for themselves under their competency, where other lines have dimensions [ours]. No dimensions: null.
 * `counted`: a weight for each line, as typed, parts of `total`; 0 = the line does not count.
 */
export function dimensionsOf(lines: readonly DimensionLine[], counted: readonly number[], total: number): Dimensions | null {
  const groups = dimensionGroups(lines, counted);
  if (groups === null) return null;
  const { names: labels, starts, complete } = groups;
  const sums = labels.map((_, group) => exactSum(groups.weights, starts[group], starts[group + 1]));
  const attainments = sums.map((sum, group) => meanAttainment(groups, group, sum));
  const weights = sums.map((sum) => sum / total);
  const results = labels.map((dimension, group): DimensionResult => ({ dimension, weight: weights[group] as number, attainment: complete[group] ? (attainments[group] as number) : null }));
  return { results, rated: { labels, attainments, weights } };
}

/** The mean by weight of what is rated; of nothing NaN, as 0/0. One line is its own mean, to the last digit. `sum`: what all weigh. */
function meanAttainment({ starts, complete, attainments, ratedWeights }: DimensionGroups, group: number, sum: number): number {
  const from = starts[group] as number;
  const to = starts[group + 1] as number;
  const rated = complete[group] === true;
  if (rated && to - from === 1) return attainments[from] as number;
  return exactDot(attainments, ratedWeights, from, to) / (rated ? sum : exactSum(ratedWeights, from, to));
}

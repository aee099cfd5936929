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
 * `weights`: one for each line, as typed, parts of `total`; 0 = the line does not count.
 */
export function dimensionsOf(lines: readonly DimensionLine[], weights: readonly number[], total: number): Dimensions | null {
  const groups = dimensionGroups(lines, weights);
  if (groups === null) return null;
  const { names: labels } = groups;
  const attainments = new Array<number>(labels.length);
  const shares = new Array<number>(labels.length);
  const results = labels.map((dimension, group): DimensionResult => {
    const sum = exactSum(groups.weights, groups.starts[group], groups.starts[group + 1]);
    const attainment = meanAttainment(groups, group, sum);
    const weight = sum / total;
    attainments[group] = attainment;
    shares[group] = weight;
    return { dimension, weight, attainment: groups.unrated[group] === 0 ? attainment : null };
  });
  return { results, rated: { labels, attainments, weights: shares } };
}

/** The mean by weight of what is rated; of nothing NaN, as 0/0. One line is its own mean, to the last digit. `sum`: what all weigh. */
function meanAttainment({ starts, unrated, attainments, ratedWeights }: DimensionGroups, group: number, sum: number): number {
  const from = starts[group] ?? 0;
  const to = starts[group + 1] ?? from;
  const missing = unrated[group] ?? 0;
  // What is unrated weighs and attains 0 here, so the one that is rated is also the sum of all.
  if (to - from - missing === 1) return exactSum(attainments, from, to);
  return exactDot(attainments, ratedWeights, from, to) / (missing === 0 ? sum : exactSum(ratedWeights, from, to));
}

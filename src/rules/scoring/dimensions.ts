import { exactDot, exactSum, foldName } from "../numbers";
import type { DimensionResult } from "../results";

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
  readonly rated: readonly DimensionResult[];
}

/** Lines of one dimension: what all weigh, and what the rated ones weigh and attain. */
interface Group {
  readonly name: string;
  readonly weights: number[];
  readonly ratedWeights: number[];
  readonly attainments: number[];
}

const NONE: Dimensions = { results: [], rated: [] };

/**
 * D-DIMENSIONS, D-ATTAIN: a dimension weighs what its lines weigh and attains their mean by weight. Lines without one
 * stand for themselves under their competency, where other lines have dimensions [ours]. No dimensions: empty.
 * `weights`: one for each line, as typed, parts of `total`.
 */
export function dimensionsOf(lines: readonly DimensionLine[], weights: readonly number[], total: number): Dimensions {
  if (lines.every((line) => line.dimension === null)) return NONE;
  const groups = new Map<string, Group>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line) join(groups, line, weights[at] ?? 0);
  }
  const results: DimensionResult[] = [];
  const rated: DimensionResult[] = [];
  for (const group of groups.values()) {
    const weight = exactSum(group.weights);
    const whole = group.attainments.length === group.weights.length;
    const attainment = meanAttainment(group, whole ? weight : exactSum(group.ratedWeights));
    const ofRated = { dimension: group.name, weight: weight / total, attainment };
    rated.push(ofRated);
    results.push(whole ? ofRated : { ...ofRated, attainment: null });
  }
  return { results, rated };
}

function join(groups: Map<string, Group>, line: DimensionLine, weight: number): void {
  const name = line.dimension ?? line.competency;
  const key = foldName(name);
  let group = groups.get(key);
  if (!group) {
    group = { name, weights: [], ratedWeights: [], attainments: [] };
    groups.set(key, group);
  }
  group.weights.push(weight);
  if (line.attainment === null) return;
  group.ratedWeights.push(weight);
  group.attainments.push(line.attainment);
}

/** The mean by weight; null of nothing. One line is its own mean, to the last digit. */
function meanAttainment({ attainments, ratedWeights }: Group, ratedWeight: number): number | null {
  if (attainments.length <= 1) return attainments[0] ?? null;
  return exactDot(attainments, ratedWeights) / ratedWeight;
}

import { exactDot, exactSum, foldName } from "../numbers";
import type { DimensionResult } from "../results";

/** A scored line as the dimensions see it; weight as typed. */
export interface DimensionLine {
  readonly competency: string;
  readonly dimension: string | null;
  readonly weight: number;
  readonly attainment: number | null;
}

export interface Dimensions {
  /** Attainment null where a line is unrated. */
  readonly results: readonly DimensionResult[];
  /** The same over rated lines only, for the main gap. */
  readonly rated: readonly DimensionResult[];
}

/**
 * D-DIMENSIONS, D-ATTAIN: a dimension weighs what its lines weigh and attains their mean by weight. Lines without one
 * stand for themselves under their competency, where other lines have dimensions [ours]. No dimensions: empty.
 */
export function dimensionsOf(lines: readonly DimensionLine[], total: number): Dimensions {
  if (lines.every((line) => line.dimension === null)) return { results: [], rated: [] };
  const groups = new Map<string, { name: string; lines: DimensionLine[] }>();
  for (const line of lines) {
    const name = line.dimension ?? line.competency;
    const known = groups.get(foldName(name));
    if (known) known.lines.push(line);
    else groups.set(foldName(name), { name, lines: [line] });
  }
  const results = [...groups.values()].map(({ name, lines: own }) => resultOf(name, own, own, total));
  const rated = [...groups.values()].map(({ name, lines: own }) => resultOf(name, own, own.filter((line) => line.attainment !== null), total));
  return { results, rated };
}

function resultOf(dimension: string, all: readonly DimensionLine[], counted: readonly DimensionLine[], total: number): DimensionResult {
  const weights = counted.map((line) => line.weight);
  const sum = exactSum(weights);
  const values = counted.map((line) => line.attainment);
  const known = values.filter((value) => value !== null);
  const attainment = counted.length > 0 && known.length === values.length && sum > 0 ? exactDot(known, weights) / sum : null;
  return { dimension, weight: exactSum(all.map((line) => line.weight)) / total, attainment };
}

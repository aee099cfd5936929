import { foldName } from "../numbers";
import type { DimensionLine } from "./dimensions";

/**
 * D-DIMENSIONS: the lines that count, laid out dimension after dimension, in the order first met: lists of equal length
 * instead of one for each dimension, because there are hundreds of thousands of people.
 */
export interface DimensionGroups {
  readonly names: readonly string[];
  /** Where the lines of each begin; one more, where the last ones end. */
  readonly starts: readonly number[];
  /** Whether every line of each has a level. */
  readonly complete: readonly boolean[];
  readonly weights: readonly number[];
  /** 0 where a line is unrated, as is its attainment. */
  readonly ratedWeights: readonly number[];
  readonly attainments: readonly number[];
}

/** null: no line that counts has a dimension. */
export function dimensionGroups(lines: readonly DimensionLine[], weights: readonly number[]): DimensionGroups | null {
  if (!lines.some(({ dimension }, at) => dimension !== null && weights[at] !== 0)) return null;
  const names: string[] = [];
  const sizes: number[] = [];
  const groupOf = new Array<number>(lines.length);
  const grouped = grouping(names);
  for (let at = 0; at < lines.length; at += 1) {
    groupOf[at] = NO_GROUP;
    if (weights[at] === 0) continue;
    const { dimension, competency } = lines[at] as DimensionLine;
    const group = grouped(dimension ?? competency);
    groupOf[at] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return laidOut(lines, weights, groupOf, names, startsOf(sizes));
}

const NO_GROUP = -1;

/** As written is looked up first: nearly all lines of a dimension write it alike. */
function grouping(names: string[]): (name: string) => number {
  const written = new Map<string, number>();
  const folded = new Map<string, number>();
  return (name) => {
    const known = written.get(name);
    if (known !== undefined) return known;
    const key = foldName(name);
    const group = folded.get(key) ?? names.length;
    if (group === names.length) names.push(name);
    folded.set(key, group);
    written.set(name, group);
    return group;
  };
}

function startsOf(sizes: readonly number[]): readonly number[] {
  let next = 0;
  return [0, ...sizes.map((size) => (next += size))];
}

function laidOut(lines: readonly DimensionLine[], given: readonly number[], groupOf: readonly number[], names: readonly string[], starts: readonly number[]): DimensionGroups {
  const size = starts[names.length] as number;
  const weights = new Array<number>(size);
  const ratedWeights = new Array<number>(size);
  const attainments = new Array<number>(size);
  const complete = names.map(() => true);
  const next = starts.slice();
  for (let at = 0; at < lines.length; at += 1) {
    const group = groupOf[at] as number;
    if (group === NO_GROUP) continue;
    const { attainment } = lines[at] as DimensionLine;
    const place = next[group] as number;
    next[group] = place + 1;
    const weight = given[at] as number;
    weights[place] = weight;
    ratedWeights[place] = attainment === null ? 0 : weight;
    attainments[place] = attainment ?? 0;
    if (attainment === null) complete[group] = false;
  }
  return { names, starts, complete, weights, ratedWeights, attainments };
}

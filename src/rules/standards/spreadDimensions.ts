import { exactDifference, exactSum, foldName } from "../numbers";
import type { Finding } from "../outcome";
import type { RecordPlace, StandardLine } from "../records";
import { checkWeights, type WeightTolerance } from "./checkWeights";
import { divisionOf } from "./divisionOf";
import type { PlacedLine } from "./linesInForce";

/**
 * D-DIMENSIONS: a dimension's weight is the sum of its lines'. Where only dimensions carry weights and lines none, each
 * dimension's weight is spread evenly over its lines, which says the same [ours]. null = not such a standard.
 */
export function spreadDimensions(lines: readonly StandardLine[], tolerance: WeightTolerance): readonly number[] | null {
  const stated = new Map<string, { weight: number; lines: number }>();
  for (const line of lines) {
    if ((line.weight !== null && line.weight !== 0) || line.dimension === null) return null;
    const key = foldName(line.dimension);
    const known = stated.get(key) ?? { weight: line.dimensionWeight ?? Number.NaN, lines: 0 };
    stated.set(key, { weight: Number.isNaN(known.weight) ? (line.dimensionWeight ?? Number.NaN) : known.weight, lines: known.lines + 1 });
  }
  const weights = [...stated.values()].map((dimension) => dimension.weight);
  if (weights.length === 0 || weights.some(Number.isNaN)) return null;
  if (checkWeights(weights, tolerance).kind !== "ok") return null;
  return lines.map((line) => {
    const dimension = stated.get(foldName(line.dimension ?? ""));
    return dimension ? dimension.weight / dimension.lines : 0;
  });
}

export interface DimensionMismatch {
  readonly dimension: string;
  readonly stated: number;
  readonly sum: number;
}

/** Stated dimension weights that are not the sum of their lines', in the unit of the lines. */
export function dimensionMismatches(
  lines: readonly StandardLine[], weights: readonly (number | null)[], total: number, tolerance: WeightTolerance,
): readonly DimensionMismatch[] {
  const found = new Map<string, { name: string; stated: number | null; weights: number[] }>();
  for (const [at, line] of lines.entries()) {
    if (line.dimension === null) continue;
    const key = foldName(line.dimension);
    const known = found.get(key) ?? { name: line.dimension, stated: null, weights: [] };
    known.stated ??= line.dimensionWeight;
    known.weights.push(weights[at] ?? 0);
    found.set(key, known);
  }
  const mismatches: DimensionMismatch[] = [];
  for (const { name, stated, weights: own } of found.values()) {
    if (stated === null) continue;
    const sum = exactSum(own);
    const fraction = sum / total;
    const agrees = Math.abs(exactDifference(stated, fraction)) <= tolerance.weightTolerance
      || Math.abs(exactDifference(stated, fraction * 100)) <= tolerance.percentTolerance;
    if (!agrees) mismatches.push({ dimension: name, stated, sum });
  }
  return mismatches;
}

/** D-DIMENSIONS: a dimension whose weight is stated twice and not the same; the first counts for the comparison with its lines. */
export function statedTwice(inForce: readonly PlacedLine[]): readonly Finding<RecordPlace>[] {
  const stated = new Map<string, StandardLine>();
  const told = new Set<string>();
  return inForce.flatMap(({ line, row }): readonly Finding<RecordPlace>[] => {
    if (line.dimension === null || line.dimensionWeight === null) return [];
    const key = [foldName(line.position ?? ""), divisionOf(line) ?? "", line.gradeFrom?.grade, line.gradeFrom?.step, line.gradeTo?.grade, line.gradeTo?.step, foldName(line.dimension)].join("\n");
    const first = stated.get(key);
    if (!first) stated.set(key, line);
    // A stated 0 beside a weight is a blank that Excel handed over as 0.
    if (!first || first.dimensionWeight === line.dimensionWeight || line.dimensionWeight === 0 || told.has(key)) return [];
    told.add(key);
    return [{
      code: "dimension-stated-twice", severity: "warning", rule: "D-DIMENSIONS", where: { purpose: "standards", row, field: "dimensionWeight" },
      facts: { position: line.position ?? "", dimension: line.dimension, first: first.dimensionWeight, second: line.dimensionWeight },
    }];
  });
}

import { parseLevel } from "../../src/rules/scales";

export interface PlainArguments {
  readonly required: readonly (readonly unknown[])[];
  readonly actual: readonly (readonly unknown[])[];
  readonly weights: readonly (readonly unknown[])[];
}

type Found = number | null | Error;

/** 1 to 10, a word of the scale, blank or an error. */
function levelIn(cell: unknown): Found {
  if (typeof cell === "number" && cell >= 1 && cell <= 10) return cell;
  if (cell === null || cell === undefined || cell === "" || cell === 0) return null;
  if (typeof cell === "object") return new Error("an error in a cell");
  const parsed = parseLevel(cell as string, undefined, "one-to-ten");
  return parsed.kind === "level" ? parsed.level : parsed.kind === "blank" ? null : new Error("not a level");
}

/**
 * What a programmer would write who wants Σ(1 + ½·gap)·weight of every row and nothing else, people in rows: the same cells
 * accepted and refused as by QUAL.SCORE, weights that must sum to 1 or 100, an unrated line without a score; plain addition.
 */
export function plainScores({ required, actual, weights }: PlainArguments): unknown[][] {
  const rows = Math.max(required.length, actual.length, weights.length);
  const scores: unknown[][] = [];
  let total: number | null | Error = null;
  for (let row = 0; row < rows; row += 1) {
    const needs = required[required.length === 1 ? 0 : row] ?? [];
    const levels = actual[actual.length === 1 ? 0 : row] ?? [];
    const parts = weights[weights.length === 1 ? 0 : row] ?? [];
    if (total === null || weights.length > 1) total = totalOf(parts);
    scores.push([total instanceof Error ? total : scoreOf(needs, levels, parts, total)]);
  }
  return scores;
}

function totalOf(weights: readonly unknown[]): number | Error {
  let sum = 0;
  for (const weight of weights) {
    if (typeof weight === "number" && weight >= 0) sum += weight;
    else if (weight !== null && weight !== "") return new Error("not a weight");
  }
  if (Math.abs(sum - 1) <= 0.0005) return 1;
  return Math.abs(sum - 100) <= 0.05 ? 100 : new Error("weights do not sum up");
}

function scoreOf(needs: readonly unknown[], levels: readonly unknown[], weights: readonly unknown[], total: number): number | Error {
  let sum = 0, lines = 0, rated = 0;
  for (let line = 0; line < weights.length; line += 1) {
    const weight = weights[line];
    if (typeof weight !== "number" || weight === 0) continue;
    const need = levelIn(needs[line]);
    if (need instanceof Error) return need;
    if (need === null) return new Error("a weight without a required level");
    const level = levelIn(levels[line]);
    if (level instanceof Error) return level;
    lines += 1;
    if (level === null) continue;
    rated += 1;
    sum += (1 + 0.5 * (level - need)) * weight;
  }
  return rated < lines ? new Error("not rated") : sum / total;
}

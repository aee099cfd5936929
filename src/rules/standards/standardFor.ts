import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { StandardLine } from "../records";
import { checkWeights, type WeightCheck } from "./checkWeights";
import type { PlacedLine } from "./linesInForce";
import { mostSpecific, type Overlap } from "./mostSpecific";
import { spreadDimensions } from "./spreadDimensions";

/** One line of the standard that holds for a person; weight as typed, of `PersonStandard.total`; null = shown, not scored. */
export interface StandardEntry {
  readonly line: StandardLine;
  readonly row: number;
  readonly weight: number | null;
}

/** Why a standard cannot be scored: its holders get no score until it is mended. */
export type StandardProblem = "weights-off" | "weight-negative" | "weight-without-level";

export interface PersonStandard {
  /** The position as the standard writes it; null where only lines for everybody hold. */
  readonly position: string | null;
  readonly entries: readonly StandardEntry[];
  readonly total: number;
  readonly problem: StandardProblem | null;
  readonly weights: WeightCheck;
  readonly spread: boolean;
  readonly overlaps: readonly Overlap[];
  /** Lines that have a weight and no required level. */
  readonly levelless: readonly PlacedLine[];
  /** Lines taken over from the job family, and those of it that the post overrides. */
  readonly inherited: readonly PlacedLine[];
  readonly overridden: readonly PlacedLine[];
}

/**
 * P-6.4: from the lines that fit a person to what is scored. A line with neither required level nor weight is not part
 * of the standard; one with a weight and no level is an error, because what is asked cannot be known.
 */
export function standardFor(position: string | null, fitting: readonly PlacedLine[], policy: Policy, family: string | null = null): PersonStandard {
  const levelless = fitting.filter(({ line }) => !asksLevel(line) && (line.weight ?? 0) !== 0);
  const { lines, overlaps, overridden } = mostSpecific(fitting.filter(({ line }) => asksLevel(line) || (line.weight ?? 0) !== 0), family);
  const spread = spreadDimensions(lines.map(({ line }) => line), policy);
  const weights = checkWeights(spread ?? givenWeights(lines), policy);
  const counted = weights.kind === "ok" ? weights.weights : lines.map(({ line }) => line.weight);
  return {
    position, overlaps, levelless, weights, spread: spread !== null, overridden,
    inherited: family === null ? [] : lines.filter(({ line }) => line.position !== null && foldName(line.position) === family),
    entries: lines.map(({ line, row }, at) => ({ line: asksLevel(line) ? line : { ...line, requiredLevel: null }, row, weight: counted[at] ?? null })),
    total: weights.kind === "ok" ? weights.total : 1,
    problem: problemOf(weights, levelless),
  };
}

/** A required level of 0 is a blank: Excel on the desktop hands blanks to functions as 0. */
function asksLevel(line: StandardLine): boolean {
  return line.requiredLevel !== null && line.requiredLevel !== 0;
}

/** Weights of nothing but 0 are no weights, for the same reason. */
function givenWeights(lines: readonly PlacedLine[]): readonly (number | null)[] {
  const given = lines.some(({ line }) => line.weight !== null && line.weight !== 0);
  return lines.map(({ line }) => (given ? line.weight : null));
}

function problemOf(weights: WeightCheck, levelless: readonly PlacedLine[]): StandardProblem | null {
  if (levelless.length > 0) return "weight-without-level";
  if (weights.kind === "negative") return "weight-negative";
  return weights.kind === "off" ? "weights-off" : null;
}

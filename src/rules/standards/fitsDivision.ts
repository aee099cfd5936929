import { foldName } from "../numbers";
import { divisionOf } from "./divisionOf";
import type { PlacedLine } from "./linesInForce";

/** The lines of a post that hold in somebody's division, and whether their division is one that no line names. */
export interface DivisionFit {
  readonly placed: readonly PlacedLine[];
  readonly foreign: boolean;
}

/**
 * D-UNIFORM: where a standard is written for each division, everybody is held against their own division's lines, and
 * that they differ is a finding. A person without a division, or of one that no line names, is held against all of them,
 * of which the first counts [ours]: a standard that cannot be told apart is better than none, and it is said.
 */
export function fitsDivision(placed: readonly PlacedLine[], division: string | null): DivisionFit {
  const named = placed.filter(({ line }) => divisionOf(line) !== null);
  if (division === null || named.length === 0) return { placed, foreign: false };
  const own = foldName(division);
  const foreign = !named.some(({ line }) => divisionOf(line) === own);
  return foreign ? { placed, foreign } : { placed: placed.filter(({ line }) => divisionOf(line) === null || divisionOf(line) === own), foreign };
}

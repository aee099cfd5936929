import { foldName } from "../numbers";
import type { StandardLine } from "../records";
import type { PlacedLine } from "./linesInForce";

export interface Overlap {
  readonly kept: PlacedLine;
  readonly dropped: PlacedLine;
}

/**
 * P-6.4, D-UNIFORM: one competency of one role counts once for a person. The more specific line wins: for a position
 * over for all, limited to grades over unlimited [ours]. Two equally specific ones: the first counts, and a finding
 * says so (D-UNIFORM where they disagree).
 */
export function mostSpecific(lines: readonly PlacedLine[]): { readonly lines: readonly PlacedLine[]; readonly overlaps: readonly Overlap[] } {
  const best = new Map<string, PlacedLine>();
  const overlaps: Overlap[] = [];
  for (const placed of lines) {
    const key = `${foldName(placed.line.competency)}\n${foldName(placed.line.role ?? "")}`;
    const known = best.get(key);
    if (!known || rank(placed.line) > rank(known.line)) best.set(key, placed);
    else if (rank(placed.line) === rank(known.line)) overlaps.push({ kept: known, dropped: placed });
  }
  const chosen = new Set(best.values());
  return { lines: lines.filter((placed) => chosen.has(placed)), overlaps };
}

export function sameDemand(left: StandardLine, right: StandardLine): boolean {
  return left.requiredLevel === right.requiredLevel && left.weight === right.weight && left.class === right.class;
}

function rank(line: StandardLine): number {
  return (line.position === null ? 0 : 2) + (line.gradeFrom === null && line.gradeTo === null ? 0 : 1);
}

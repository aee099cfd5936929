import { foldName } from "../numbers";
import type { StandardLine } from "../records";
import { divisionOf } from "./divisionOf";
import type { PlacedLine } from "./linesInForce";

export interface Overlap {
  readonly kept: PlacedLine;
  readonly dropped: PlacedLine;
}

export interface Specific {
  readonly lines: readonly PlacedLine[];
  readonly overlaps: readonly Overlap[];
  /** Lines of the job family that a line of the post overrides. */
  readonly overridden: readonly PlacedLine[];
}

/**
 * P-6.4, D-UNIFORM: one competency of one role counts once for a person. The more specific line wins: the post's over
 * its family's, the family's over one for all; then of a division over undivided, limited to grades over unlimited
 * [ours]. Two equally specific ones: the first counts, and a finding says so (D-UNIFORM where they disagree).
 * `family`: folded name under which inherited lines stand.
 */
export function mostSpecific(lines: readonly PlacedLine[], family: string | null = null): Specific {
  const best = new Map<string, PlacedLine>();
  const overlaps: Overlap[] = [];
  const overridden: PlacedLine[] = [];
  const inherited = ({ line }: PlacedLine): boolean => family !== null && line.position !== null && foldName(line.position) === family;
  const rank = (placed: PlacedLine): number => {
    const { line } = placed;
    const scope = line.position === null ? 0 : inherited(placed) ? 1 : 2;
    return scope * 4 + (divisionOf(line) === null ? 0 : 2) + (line.gradeFrom === null && line.gradeTo === null ? 0 : 1);
  };
  const lose = (loser: PlacedLine, winner: PlacedLine): void => {
    if (inherited(loser) && !inherited(winner)) overridden.push(loser);
  };
  for (const placed of lines) {
    const key = `${foldName(placed.line.competency)}\n${foldName(placed.line.role ?? "")}`;
    const known = best.get(key);
    if (!known) best.set(key, placed);
    else if (rank(placed) > rank(known)) {
      lose(known, placed);
      best.set(key, placed);
    } else if (rank(placed) < rank(known)) lose(placed, known);
    else overlaps.push({ kept: known, dropped: placed });
  }
  const chosen = new Set(best.values());
  return { lines: lines.filter((placed) => chosen.has(placed)), overlaps, overridden };
}

export function sameDemand(left: StandardLine, right: StandardLine): boolean {
  return left.requiredLevel === right.requiredLevel && left.weight === right.weight && left.class === right.class;
}

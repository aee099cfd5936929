import type { Policy } from "../policy";
import type { EmployeeId } from "../records";
import type { PersonResult } from "../results";
import { SAME } from "./sameScore";
import { scoredLinesOf } from "./scoredLines";
import { swapSensitivity } from "./sensitivity";
import type { TiePoint } from "./tiePoint";

export interface NeighbourPair {
  readonly position: string | null;
  readonly ahead: EmployeeId;
  readonly behind: EmployeeId;
  readonly lead: number;
  /** The smallest relative change of one weight that brings them level; null = none does. */
  readonly smallest: TiePoint | null;
  /** At or below the change that policy calls small. Equal scores are. */
  readonly fragile: boolean;
}

/**
 * P-6.4, P-6.2 [ours]: in a ranking of people with the same standard, how firmly each stands above the next. Whoever is
 * not scored, or weighs other things (exempt or unrated lines), is ranked with their own kind.
 */
export function neighbourPairs(people: readonly PersonResult[], policy: Pick<Policy, "fragileChange">): readonly NeighbourPair[] {
  const groups = new Map<string, PersonResult[]>();
  for (const person of people) {
    const lines = scoredLinesOf(person);
    if (lines === null) continue;
    const key = JSON.stringify([person.position, ...lines.map(({ key: name, weight }) => [name, weight] as const).sort(([a], [b]) => (a < b ? -1 : 1))]);
    const known = groups.get(key);
    if (known) known.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].flatMap((group) => pairsOf(group, policy.fragileChange));
}

function pairsOf(group: readonly PersonResult[], fragileChange: number): readonly NeighbourPair[] {
  const ranked = [...group].sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.employee.id < b.employee.id ? -1 : 1));
  return ranked.slice(1).flatMap((behind, at): readonly NeighbourPair[] => {
    const ahead = ranked[at];
    if (!ahead) return [];
    const found = swapSensitivity(ahead, behind);
    if (found.kind !== "met") return [];
    const { lead, points } = found.value;
    const smallest = points.reduce<TiePoint | null>((least, point) => (sizeOf(point) < sizeOf(least) ? point : least), null);
    const fragile = Math.abs(lead) < SAME || sizeOf(smallest) <= fragileChange + SAME;
    return [{ position: ahead.position, ahead: ahead.employee.id, behind: behind.employee.id, lead, smallest, fragile }];
  });
}

function sizeOf(point: TiePoint | null): number {
  return point?.relative === null || point?.relative === undefined ? Number.POSITIVE_INFINITY : Math.abs(point.relative);
}

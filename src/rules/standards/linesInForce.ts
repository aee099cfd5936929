import type { CalendarDay } from "../records";
import { lineKey, versionsIn, versionsInForce, type PlacedLine } from "./versionsIn";

export type { PlacedLine } from "./versionsIn";

/**
 * D-VERSIONS, C-a18: a standard has a version and a day from which it holds. Of a position's versions the latest one in
 * force on asOf counts, whole, except lines of it that state a later day. Lines without version always hold; of the same
 * line with several days, the latest in force [ours].
 */
export function linesInForce(lines: readonly PlacedLine[], asOf: CalendarDay): readonly PlacedLine[] {
  const versions = versionsIn(lines);
  const counts = new Set([...versionsInForce(versions, asOf).values()].flat().flatMap((version) => version.lines));
  const effective = lines.filter((placed) => (placed.line.version === null || counts.has(placed)) && (placed.line.effectiveFrom ?? 0) <= asOf);
  if (effective.every(({ line }) => line.version !== null || line.effectiveFrom === null)) return effective;
  const latest = new Map<string, number>();
  for (const { line } of effective) {
    if (line.version === null) latest.set(lineKey(line), Math.max(latest.get(lineKey(line)) ?? 0, line.effectiveFrom ?? 0));
  }
  return effective.filter(({ line }) => line.version !== null || (line.effectiveFrom ?? 0) === latest.get(lineKey(line)));
}

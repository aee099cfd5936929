import { foldName } from "../numbers";
import type { CalendarDay, StandardLine } from "../records";

/** A line with its index in `Records.standards`, so that a finding can point at it. */
export interface PlacedLine {
  readonly line: StandardLine;
  readonly row: number;
}

/**
 * D-VERSIONS, C-a18: a standard has a version and a day from which it holds. Of a position's versions the latest one in
 * force on asOf counts, whole. Lines without version: of the same line, the latest in force [ours].
 */
export function linesInForce(lines: readonly PlacedLine[], asOf: CalendarDay): readonly PlacedLine[] {
  const effective = lines.filter(({ line }) => line.effectiveFrom === null || line.effectiveFrom <= asOf);
  if (effective.every(({ line }) => line.effectiveFrom === null)) return effective;
  const latest = new Map<string, number>();
  for (const { line } of effective) {
    const key = unitOf(line);
    latest.set(key, Math.max(latest.get(key) ?? 0, line.effectiveFrom ?? 0));
  }
  return effective.filter(({ line }) => (line.effectiveFrom ?? 0) === latest.get(unitOf(line)));
}

/** What is replaced as one: a version's whole position, else the single line. */
function unitOf(line: StandardLine): string {
  const position = line.position === null ? "" : foldName(line.position);
  if (line.version !== null) return position;
  const span = [line.gradeFrom?.grade, line.gradeFrom?.step, line.gradeTo?.grade, line.gradeTo?.step].join("/");
  return [position, foldName(line.competency), foldName(line.role ?? ""), span].join("\n");
}

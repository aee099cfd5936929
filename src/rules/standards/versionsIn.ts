import { foldName, naturalOrder } from "../numbers";
import type { CalendarDay, StandardLine } from "../records";
import { divisionOf } from "./divisionOf";

/** A line with its index in `Records.standards`, so that a finding can point at it. */
export interface PlacedLine {
  readonly line: StandardLine;
  readonly row: number;
}

export interface StandardVersion {
  /** What versions replace one another: a position, in a division where lines name one. */
  readonly unit: string;
  readonly position: string | null;
  readonly version: string;
  /** The earliest day its lines state; null = it states none and holds from the beginning. */
  readonly effectiveFrom: CalendarDay | null;
  readonly lines: readonly PlacedLine[];
}

/** D-VERSIONS: lines of one position that bear the same version are one version, whole; a blank day beside a stated one belongs to it [ours]. In the order of the sheet. */
export function versionsIn(lines: readonly PlacedLine[]): readonly StandardVersion[] {
  const found = new Map<string, { unit: string; position: string | null; version: string; effectiveFrom: CalendarDay | null; lines: PlacedLine[] }>();
  for (const placed of lines) {
    const { position, version, effectiveFrom } = placed.line;
    if (version === null) continue;
    const unit = versionUnit(placed.line);
    const key = `${unit}\n${foldName(version)}`;
    const known = found.get(key) ?? { unit, position, version, effectiveFrom: null, lines: [] };
    known.lines.push(placed);
    if (effectiveFrom !== null) known.effectiveFrom = Math.min(known.effectiveFrom ?? effectiveFrom, effectiveFrom);
    found.set(key, known);
  }
  return [...found.values()];
}

/**
 * C-a18: of a position's versions the latest in force on the day; of those from the same day, the later by name (2 before
 * 10). One of the same day that shares no line with it is no other version of it but a revision of other lines, and counts
 * too [ours]. By unit.
 */
export function versionsInForce(versions: readonly StandardVersion[], asOf: CalendarDay): ReadonlyMap<string, readonly StandardVersion[]> {
  const byUnit = new Map<string, StandardVersion[]>();
  for (const one of versions) {
    if (one.effectiveFrom !== null && one.effectiveFrom > asOf) continue;
    const known = byUnit.get(one.unit);
    if (known) known.push(one);
    else byUnit.set(one.unit, [one]);
  }
  return new Map([...byUnit].map(([unit, own]) => [unit, inForceOf(own)] as const));
}

function inForceOf(versions: readonly StandardVersion[]): readonly StandardVersion[] {
  const [latest, ...others] = [...versions].sort((a, b) => dayOf(b) - dayOf(a) || naturalOrder(foldName(b.version), foldName(a.version)));
  if (!latest) return [];
  const kept = [latest];
  const covered = new Set(latest.lines.map(({ line }) => lineKey(line)));
  for (const other of others) {
    const keys = other.lines.map(({ line }) => lineKey(line));
    if (dayOf(other) !== dayOf(latest) || keys.some((key) => covered.has(key))) continue;
    kept.push(other);
    for (const key of keys) covered.add(key);
  }
  return kept;
}

function dayOf(version: StandardVersion): number {
  return version.effectiveFrom ?? 0;
}

export function versionUnit(line: StandardLine): string {
  return `${line.position === null ? "" : foldName(line.position)}\n${divisionOf(line) ?? ""}`;
}

/** One line of a standard: its competency, in its role, for its grades. */
export function lineKey(line: StandardLine): string {
  const span = [line.gradeFrom?.grade, line.gradeFrom?.step, line.gradeTo?.grade, line.gradeTo?.step].join("/");
  return [versionUnit(line), foldName(line.competency), foldName(line.role ?? ""), span].join("\n");
}

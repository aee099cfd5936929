import { gradeText } from "../grades";
import { exactDifference, foldName } from "../numbers";
import type { Grade, StandardLine } from "../records";
import { checkWeights, versionUnit } from "../standards";
import { groupBy } from "./groupBy";

export type ChangeKind = "reweighed" | "relevelled" | "class" | "dimension" | "role" | "grades" | "indicator" | "validity";

/** What a line said and says. Weights as parts of 1; null = blank. */
export interface LineChange {
  readonly kind: ChangeKind;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** One line of the difference: added (no before), removed (no after) or changed, with everything that changed. */
export interface LineDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly position: string | null;
  readonly competency: string;
  readonly before: StandardLine | null;
  readonly after: StandardLine | null;
  readonly changes: readonly LineChange[];
}

interface Weighed {
  readonly line: StandardLine;
  /** Part of 1 where the standard's weights add up, else as typed. */
  readonly weight: number | null;
  readonly place: number;
}

/**
 * D-VERSIONS: the difference of two versions of a standard: added, removed, re-weighted, re-levelled, and every other
 * change by name. Lines are the same line by competency, role and grades; a competency that stands elsewhere in the other
 * version has moved, which is a change of role or grades and no removal [ours]. 0.3 of 1 and 30 of 100 are the same weight.
 */
export function standardDifference(before: readonly StandardLine[], after: readonly StandardLine[]): readonly LineDifference[] {
  const left = weighed(before);
  const right = weighed(after);
  const partner = pairs(left, right);
  const paired = new Set(partner.values());
  const found = right.flatMap((now): readonly LineDifference[] => {
    const was = partner.get(now);
    const facts = { position: now.line.position, competency: now.line.competency, after: now.line };
    if (!was) return [{ kind: "added", ...facts, before: null, changes: [] }];
    const changes = changesOf(was, now);
    return changes.length === 0 ? [] : [{ kind: "changed", ...facts, before: was.line, changes }];
  });
  const removed = left.filter((was) => !paired.has(was))
    .map(({ line }): LineDifference => ({ kind: "removed", position: line.position, competency: line.competency, before: line, after: null, changes: [] }));
  return [...found, ...removed];
}

/** Weights sum up for a position as a whole, or for the lines of one span of grades: each line is a part of its own sum. */
function weighed(lines: readonly StandardLine[]): readonly Weighed[] {
  const sums = groupBy(lines, versionUnit);
  const totals = new Map([...sums].map(([unit, own]) => [unit, totalOf(own.map(({ weight }) => weight))] as const));
  return lines.map((line, place) => ({ line, place, weight: line.weight === null ? null : line.weight / (totals.get(versionUnit(line)) ?? 1) }));
}

/** Spans of grades each have their own sum, so the scale of the weights is told by their size: parts of 1 are at most 1. */
function totalOf(weights: readonly (number | null)[]): number {
  const checked = checkWeights(weights, { weightTolerance: 0.000001, percentTolerance: 0.0001 });
  if (checked.kind === "ok") return checked.equal ? 1 : checked.total;
  return weights.some((weight) => weight !== null && weight > 1) ? 100 : 1;
}

/** Which line of the old version each line of the new one was: by everything, else without grades, else without role too. */
function pairs(left: readonly Weighed[], right: readonly Weighed[]): ReadonlyMap<Weighed, Weighed> {
  const partner = new Map<Weighed, Weighed>();
  const taken = new Set<Weighed>();
  const keys: readonly ((line: StandardLine) => string)[] = [
    (line) => `${nameKey(line)}\n${roleKey(line)}\n${spanOf(line)}`,
    (line) => `${nameKey(line)}\n${roleKey(line)}`,
    (line) => `${nameKey(line)}\n${spanOf(line)}`,
    nameKey,
  ];
  for (const key of keys) {
    const open = groupBy(left.filter((one) => !taken.has(one)), ({ line }) => key(line));
    for (const own of open.values()) own.reverse();
    for (const one of right) {
      const was = partner.has(one) ? undefined : open.get(key(one.line))?.pop();
      if (!was) continue;
      partner.set(one, was);
      taken.add(was);
    }
  }
  return partner;
}

function changesOf(was: Weighed, now: Weighed): readonly LineChange[] {
  const changes: LineChange[] = [];
  const look = (kind: ChangeKind, from: LineChange["from"], to: LineChange["to"], same = from === to): void => {
    if (!same) changes.push({ kind, from, to });
  };
  const sameName = (from: string | null, to: string | null): boolean => foldName(from ?? "") === foldName(to ?? "");
  look("relevelled", was.line.requiredLevel, now.line.requiredLevel);
  look("reweighed", was.weight, now.weight, sameWeight(was.weight, now.weight));
  look("class", was.line.class, now.line.class);
  look("dimension", was.line.dimension, now.line.dimension, sameName(was.line.dimension, now.line.dimension));
  look("role", was.line.role, now.line.role, sameName(was.line.role, now.line.role));
  look("grades", spanOf(was.line), spanOf(now.line));
  look("indicator", was.line.indicator, now.line.indicator, sameName(was.line.indicator, now.line.indicator));
  look("validity", was.line.validYears, now.line.validYears);
  return changes;
}

function sameWeight(from: number | null, to: number | null): boolean {
  if (from === null || to === null) return from === to;
  return Math.abs(exactDifference(from, to)) < 1e-9;
}

function nameKey(line: StandardLine): string {
  return `${versionUnit(line)}\n${foldName(line.competency)}`;
}

function roleKey(line: StandardLine): string {
  return foldName(line.role ?? "");
}

function spanOf(line: StandardLine): string {
  return line.gradeFrom === null && line.gradeTo === null ? "" : `${end(line.gradeFrom)}..${end(line.gradeTo)}`;
}

function end(grade: Grade | null): string {
  return grade === null ? "" : gradeText(grade);
}

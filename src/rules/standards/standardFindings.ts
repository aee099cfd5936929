import type { Finding, Facts, Severity } from "../outcome";
import type { Policy } from "../policy";
import type { RecordPlace, StandardLine } from "../records";
import { topOf, type Scale } from "../scales";
import { divisionOf } from "./divisionOf";
import { sameDemand } from "./mostSpecific";
import { roleFindings } from "./roleFindings";
import { dimensionMismatches, statedTwice } from "./spreadDimensions";
import type { PersonStandard } from "./standardFor";
import type { Standards } from "./standardsOf";
import { uniformFindings } from "./uniformFindings";

/** P-6.4, D-DIMENSIONS, D-UNIFORM, P-CLASSES, T-ROLES, T-LEVELS: what is wrong with the standards, each once. */
export function standardFindings(standards: Standards, lines: readonly StandardLine[], scale: Scale, policy: Policy): readonly Finding<RecordPlace>[] {
  return [
    ...standards.all().flatMap((standard) => standardProblems(standard, policy)),
    ...statedTwice(standards.inForce),
    ...uniformFindings(standards.inForce),
    ...classFindings(lines, policy),
    ...roleFindings(standards.inForce, policy),
    ...offScaleFindings(lines, scale),
  ];
}

function finding(code: string, severity: Severity, rule: string, row: number | null, field: string | null, facts: Facts): Finding<RecordPlace> {
  return { code, severity, rule, where: { purpose: "standards", row, field }, facts };
}

function standardProblems(standard: PersonStandard, policy: Policy): readonly Finding<RecordPlace>[] {
  const { weights, entries } = standard;
  const position = standard.position ?? "";
  const first = entries[0]?.row ?? null;
  const found: Finding<RecordPlace>[] = [];
  if (weights.kind === "off") found.push(finding("weights-off", "error", "P-6.4", first, "weight", { position, sum: weights.sum }));
  if (weights.kind === "negative") found.push(finding("weight-negative", "error", "P-6.4", entries[weights.at]?.row ?? null, "weight", { position, weight: weights.weight, competency: entries[weights.at]?.line.competency ?? "" }));
  if (weights.kind === "ok" && weights.equal && entries.length > 0) found.push(finding("weights-equal", "info", "P-6.4", first, "weight", { position, lines: entries.length }));
  if (standard.spread) found.push(finding("dimension-weights-spread", "info", "D-DIMENSIONS", first, "dimensionWeight", { position }));
  const inherited = standard.inherited[0];
  if (inherited) found.push(finding("standard-inherited", "info", "P-6.4", inherited.row, "position", { position, family: inherited.line.position, lines: standard.inherited.length, overridden: standard.overridden.length }));
  for (const { line, row } of standard.levelless) found.push(finding("weight-without-level", "error", "P-6.4", row, "requiredLevel", { position, competency: line.competency }));
  for (const { kept, dropped } of standard.overlaps) {
    const same = sameDemand(kept.line, dropped.line);
    // Lines of two divisions held against somebody of neither: that they differ is told once, for the divisions.
    if (divisionOf(kept.line) !== divisionOf(dropped.line)) continue;
    const facts = { position, competency: dropped.line.competency, kept: kept.line.requiredLevel, dropped: dropped.line.requiredLevel };
    found.push(finding(same ? "standard-line-twice" : "standard-not-uniform", "warning", same ? "P-6.4" : "D-UNIFORM", dropped.row, "competency", facts));
  }
  if (weights.kind === "ok") {
    const mismatches = dimensionMismatches(entries.map(({ line }) => line), weights.weights, weights.total, policy);
    for (const { dimension, stated, sum } of mismatches) found.push(finding("dimension-weight-off", "error", "D-DIMENSIONS", entries.find(({ line }) => line.dimension === dimension)?.row ?? null, "dimensionWeight", { position, dimension, stated, sum }));
    const blank = entries.filter(({ weight }) => weight === null);
    if (blank.length > 0) found.push(finding("weights-partly-blank", "info", "P-6.4", blank[0]?.row ?? null, "weight", { position, competencies: blank.map(({ line }) => line.competency) }));
  }
  return found;
}

function classFindings(lines: readonly StandardLine[], policy: Policy): readonly Finding<RecordPlace>[] {
  const blank = lines.filter((line) => line.class === null).length;
  return blank === 0 ? [] : [finding("class-missing", "info", "P-CLASSES", lines.findIndex((line) => line.class === null), "class", { lines: blank, class: policy.defaultClass })];
}

function offScaleFindings(lines: readonly StandardLine[], scale: Scale): readonly Finding<RecordPlace>[] {
  const top = topOf(scale);
  return lines.flatMap((line, row) => {
    const level = line.requiredLevel;
    if (level === null || level === 0 || (level >= 1 && level <= top)) return [];
    return [finding("required-off-scale", "error", "T-LEVELS", row, "requiredLevel", { position: line.position ?? "", competency: line.competency, level, top })];
  });
}

import type { Finding, Facts, Severity } from "../outcome";
import type { Policy } from "../policy";
import type { RecordPlace, StandardLine } from "../records";
import { topOf, type Scale } from "../scales";
import { sameDemand } from "./mostSpecific";
import { dimensionMismatches } from "./spreadDimensions";
import type { PersonStandard } from "./standardFor";

/** P-6.4, D-DIMENSIONS, D-UNIFORM, P-CLASSES, T-ROLES, T-LEVELS: what is wrong with the standards, each once. */
export function standardFindings(
  standards: readonly PersonStandard[], lines: readonly StandardLine[], scale: Scale, policy: Policy,
): readonly Finding<RecordPlace>[] {
  return [
    ...standards.flatMap((standard) => standardProblems(standard, policy)),
    ...classFindings(lines, policy),
    ...roleFindings(lines, policy),
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
  for (const { line, row } of standard.levelless) found.push(finding("weight-without-level", "error", "P-6.4", row, "requiredLevel", { position, competency: line.competency }));
  for (const { kept, dropped } of standard.overlaps) {
    const same = sameDemand(kept.line, dropped.line);
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

function roleFindings(lines: readonly StandardLine[], policy: Policy): readonly Finding<RecordPlace>[] {
  const roles = new Map<string, { roles: Set<string>; row: number }>();
  for (const [row, line] of lines.entries()) {
    if (line.position === null || line.role === null) continue;
    const known = roles.get(line.position) ?? { roles: new Set<string>(), row };
    known.roles.add(line.role);
    roles.set(line.position, known);
  }
  return [...roles].filter(([, { roles: own }]) => own.size < policy.rolesFewest || own.size > policy.rolesMost)
    .map(([position, { roles: own, row }]) => finding("roles-count", "warning", "T-ROLES", row, "role", { position, roles: own.size, fewest: policy.rolesFewest, most: policy.rolesMost }));
}

function offScaleFindings(lines: readonly StandardLine[], scale: Scale): readonly Finding<RecordPlace>[] {
  const top = topOf(scale);
  return lines.flatMap((line, row) => {
    const level = line.requiredLevel;
    if (level === null || level === 0 || (level >= 1 && level <= top)) return [];
    return [finding("required-off-scale", "error", "T-LEVELS", row, "requiredLevel", { position: line.position ?? "", competency: line.competency, level, top })];
  });
}

import { foldName } from "../numbers";
import type { Facts, Finding, Severity } from "../outcome";
import type { Policy } from "../policy";
import type { Behaviour, RecordPlace, StandardLine } from "../records";
import type { Scale } from "../scales";
import { missingAspects } from "./completeness";
import { DRIVERS, driverChecklist } from "./drivers";
import { subjectsOf, type BehaviourSubject } from "./subjects";

/** T-ASPECTS, T-DRIVERS: what the behaviour texts leave to look at; nothing where a workbook has none. */
export function behaviourFindings(behaviours: readonly Behaviour[], lines: readonly StandardLine[], scale: Scale, policy: Policy): readonly Finding<RecordPlace>[] {
  const subjects = subjectsOf(behaviours);
  if (subjects.length === 0) return [];
  // Texts of a subject that names no aspect anywhere cannot be complete by aspects: that is told once.
  const named = subjects.filter(({ texts }) => texts.some(({ behaviour }) => behaviour.aspect !== null));
  const bare = subjects.filter((subject) => !named.includes(subject)).flatMap(({ texts }) => texts);
  return [
    ...unknownAspects(named),
    ...incomplete(named, scale, policy),
    ...(bare[0] ? [finding("aspects-not-named", "warning", "T-ASPECTS", bare[0].row, "aspect", { texts: bare.length })] : []),
    ...unwritten(subjects, lines),
    ...driversToConsider(subjects),
  ];
}

function finding(code: string, severity: Severity, rule: string, row: number | null, field: string, facts: Facts): Finding<RecordPlace> {
  return { code, severity, rule, where: { purpose: "behaviours", row, field }, facts };
}

function incomplete(subjects: readonly BehaviourSubject[], scale: Scale, policy: Policy): readonly Finding<RecordPlace>[] {
  const levels = scale.levels.map(({ number }) => number);
  return missingAspects(subjects, levels, policy).flatMap(({ subject, level, aspects, row }) =>
    aspects.map((aspect) => finding("aspect-missing", "warning", "T-ASPECTS", row, "aspect", { subject: subject.name, of: subject.of, level, aspect })));
}

function unknownAspects(subjects: readonly BehaviourSubject[]): readonly Finding<RecordPlace>[] {
  const told = new Set<string>();
  return subjects.flatMap(({ texts }) => texts).flatMap(({ behaviour, aspect, row }): readonly Finding<RecordPlace>[] => {
    if (aspect !== null || behaviour.aspect === null || told.has(foldName(behaviour.aspect))) return [];
    told.add(foldName(behaviour.aspect));
    return [finding("aspect-unknown", "warning", "T-ASPECTS", row, "aspect", { aspect: behaviour.aspect })];
  });
}

/** Where some roles have texts, every role of the standards should; likewise competencies. */
function unwritten(subjects: readonly BehaviourSubject[], lines: readonly StandardLine[]): readonly Finding<RecordPlace>[] {
  return (["role", "competency"] as const).flatMap((of): readonly Finding<RecordPlace>[] => {
    const written = new Set(subjects.filter((subject) => subject.of === of).map(({ name }) => foldName(name)));
    if (written.size === 0) return [];
    const asked = new Map<string, { name: string; row: number }>();
    for (const [row, line] of lines.entries()) {
      const name = line[of];
      if (name !== null && !written.has(foldName(name)) && !asked.has(foldName(name))) asked.set(foldName(name), { name, row });
    }
    return [...asked.values()].map(({ name, row }) => ({ code: "behaviours-missing", severity: "warning", rule: "T-ASPECTS", where: { purpose: "standards", row, field: of }, facts: { subject: name, of } }));
  });
}

/** T-DRIVERS: a checklist for the author. One line for each subject whose texts, at no level, speak of a driver. */
function driversToConsider(subjects: readonly BehaviourSubject[]): readonly Finding<RecordPlace>[] {
  return subjects.flatMap((subject): readonly Finding<RecordPlace>[] => {
    const rows = driverChecklist([subject]);
    const open = DRIVERS.filter((driver) => rows.every((row) => row.open.includes(driver)));
    if (open.length === 0 || rows.length === 0) return [];
    return [finding("drivers-open", "info", "T-DRIVERS", subject.texts[0]?.row ?? null, "text", { subject: subject.name, of: subject.of, drivers: open })];
  });
}

import { gateFindings } from "../conditions";
import type { Facts, Finding, Severity } from "../outcome";
import type { Purpose, RecordPlace } from "../records";
import type { LineResult } from "../results";
import type { Context } from "./context";
import type { FoundLevel } from "./levelOf";
import type { ReckonedPerson } from "./reckonPerson";

/** §6, P-6.3, P-6.4: what a person's reckoning leaves to look at. `row`: the person's row in the roster. */
export function personFindings(person: ReckonedPerson, row: number, context: Context): readonly Finding<RecordPlace>[] {
  const { result, found } = person;
  const who = { employee: result.employee.id, name: result.employee.name };
  const findings: Finding<RecordPlace>[] = [];
  const aboutPerson = (code: string, severity: Severity, rule: string, field: string, facts: Facts): void => {
    findings.push({ code, severity, rule, where: { purpose: "employees", row, field }, facts: { ...who, ...facts } });
  };
  const assessed = result.status === "scored" || result.status === "incomplete";
  if (assessed && result.lines.length === 0 && found.standard.position !== null && found.undecided.length === 0) aboutPerson("no-standard", "warning", "P-6.4", "position", { positions: [...result.employee.positions] });
  if (assessed && found.undecided.length > 0) aboutPerson("grade-needed", "warning", "P-6.4", "grade", { competencies: found.undecided.map(({ line }) => line.competency) });
  if (found.alsoHolds.length > 0) aboutPerson("several-positions", "info", "P-6.4", "position", { position: result.position ?? "", others: [...found.alsoHolds] });
  if (found.foreignDivision) aboutPerson("division-without-standard", "warning", "D-UNIFORM", "division", { position: result.position ?? "", division: result.employee.division });
  if (result.gate && result.status !== "not-assessed") findings.push(...gateFindings(result.gate, result.employee, row, context.records.has));
  if (!assessed) return findings;
  for (let at = 0; at < result.lines.length; at += 1) {
    const line = result.lines[at] as LineResult;
    const level = person.levels[at] as FoundLevel;
    if (nothingToSay(line, level)) continue;
    for (const finding of lineFindings(line, level, { ...who, knownMonths: person.knownMonths }, row, context)) findings.push(finding);
  }
  return findings;
}

/** Most lines: asked first, because there are hundreds of thousands. */
function nothingToSay(line: LineResult, level: FoundLevel): boolean {
  return line.excluded.length === 0 && level.state === "rated" && !level.withoutSpeciality && !level.unusedDecision;
}

type Who = { readonly employee: string; readonly name: string; readonly knownMonths: number };

function lineFindings(line: LineResult, level: FoundLevel, { knownMonths, ...who }: Who, row: number, context: Context): readonly Finding<RecordPlace>[] {
  const findings: Finding<RecordPlace>[] = [];
  const add = (code: string, severity: Severity, rule: string, where: readonly [Purpose, number | null, string | null], facts: Facts): void => {
    findings.push({ code, severity, rule, where: { purpose: where[0], row: where[1], field: where[2] }, facts: { ...who, competency: line.competency, ...facts } });
  };
  for (const ballot of line.excluded) {
    const facts = { evaluator: ballot.evaluatorId ?? "", level: ballot.level };
    if (ballot.reason === "short-acquaintance") add("ballot-short-acquaintance", "warning", ballot.rule, ["ratings", ballot.row, "monthsKnown"], { ...facts, months: knownMonths });
    if (ballot.reason === "void-level") add("ballot-void-level", "error", ballot.rule, ["ratings", ballot.row, "level"], { ...facts, top: context.top });
    if (ballot.reason === "duplicate") add("ballot-duplicate", "warning", ballot.rule, ["ratings", ballot.row, "evaluatorId"], facts);
    if (ballot.reason === "after-close") add("ballot-after-close", "info", ballot.rule, ["ratings", ballot.row, "date"], facts);
    if (ballot.reason === "not-on-panel") add("ballot-not-on-panel", "info", ballot.rule, ["ratings", ballot.row, "evaluatorId"], facts);
  }
  if (level.tied.length > 0 && level.state === "unresolved") add("line-tied", "warning", "P-6.6.1.3", ["employees", row, null], { levels: level.tied.map(String) });
  else if (level.state === "unresolved") add("line-without-valid-ballot", "warning", level.rule, ["employees", row, null], { excluded: line.excluded.length });
  if (level.state === "expired") add("level-expired", "warning", "P-6.6.4", ["employees", row, null], { level: level.level });
  if (level.withoutSpeciality && context.index.knowsSpecialities) add("speciality-unknown", "info", "P-6.3", ["ratings", line.counted[0]?.row ?? null, "knowsSpeciality"], { ballots: line.counted.length });
  if (level.unusedDecision) add("decision-not-used", "info", "P-6.6.1.3", ["decisions", level.unusedDecision.row, "level"], { decision: level.unusedDecision.decision.level, level: level.level });
  return findings;
}

import { aspectOf, behaviourFindings, driverChecklist, missingAspects, subjectsOf } from "../../../src/rules/behaviours";
import { dayFromIso } from "../../../src/rules/calendar";
import { conditionKind, educationOf, educationRank, gatesOf, parseCondition, type Demand } from "../../../src/rules/conditions";
import type { Outcome } from "../../../src/rules/outcome";
import { policyFrom, type Policy, type PolicyCell } from "../../../src/rules/policy";
import { groundOf } from "../../../src/rules/reckon";
import { DEFAULT_SCALE } from "../../../src/rules/scales";
import { familiesOf, meansEverybody } from "../../../src/rules/standards";
import { holdAgainst, pathAhead, type TargetResult } from "../../../src/rules/target";
import { recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";
import { findingSaid, stepSaid } from "../said";

interface Given extends BriefRecords {
  readonly asOf?: string;
  readonly policy?: Record<string, PolicyCell>;
}

/** §2: basic conditions, behaviours, and any person against any post. */
export const POSITION_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "education": ({ text, atLeast, policy }: { text: string; atLeast?: string; policy?: Record<string, PolicyCell> }) => {
    const held = educationOf(text);
    if (atLeast === undefined) return held;
    const wanted = educationOf(atLeast)!;
    return held && educationRank(held.key, policyOf(policy)) >= educationRank(wanted.key, policyOf(policy));
  },
  "conditions": ({ condition, value, policy }: { condition: string; value: string; policy?: Record<string, PolicyCell> }) =>
    ({ kind: conditionKind(condition), asks: asked(parseCondition(condition, value, policyOf(policy))) }),
  "gates": ({ asOf, policy, person, position, ...brief }: Given & { person: string; position: string }) => {
    const records = recordsFrom(brief);
    const rules = policyOf(policy);
    const gates = gatesOf(records, dayFromIso(asOf ?? "2026-11-20")!, rules, familiesOf(records, rules));
    const gate = gates.gateOf(records.employees.find(({ id }) => id === person)!, position);
    return gate && { gate: gate.outcome.kind, has: gate.outcome.kind === "met" ? gate.outcome.value : null, conditions: Object.fromEntries(gate.conditions.map(({ condition, outcome }) => [condition.condition, said(outcome)])) };
  },
  "everybody": ({ position }: { position: string }) => meansEverybody(position),
  "behaviours": ({ policy, aspect, behaviours, standards }: Given & { aspect?: string }) => {
    if (aspect !== undefined) return aspectOf(aspect);
    const records = recordsFrom({ behaviours: behaviours ?? [], standards: standards ?? [] });
    const rules = policyOf(policy);
    const subjects = subjectsOf(records.behaviours!);
    return {
      missing: missingAspects(subjects, DEFAULT_SCALE.levels.map(({ number }) => number), rules).map(({ subject, level, aspects }) => `${subject.name} ${level}: ${aspects.join(", ")}`),
      drivers: driverChecklist(subjects).map(({ subject, level, spoken }) => `${subject} ${level}: ${spoken.join(", ")}`),
      findings: [...new Set(behaviourFindings(records.behaviours!, records.standards, DEFAULT_SCALE, rules).map(({ code }) => code))].sort(),
      told: behaviourFindings(records.behaviours!, records.standards, DEFAULT_SCALE, rules).map(findingSaid),
    };
  },
  "target": ({ asOf, policy, person, position, path, ...brief }: Given & { person: string; position?: string; path?: boolean }) => {
    const records = recordsFrom(brief);
    const ground = groundOf(records, { asOf: dayFromIso(asOf ?? "2026-11-20")!, policy: policyOf(policy) });
    const employee = records.employees.find(({ id }) => id === person)!;
    if (path) {
      const found = pathAhead(employee, ground);
      return { track: found.track, order: found.order, ahead: found.ahead.map((one) => one.position), short: found.ahead.map(({ short }) => short), told: found.steps.map(stepSaid) };
    }
    return targetView(holdAgainst(employee, position!, ground));
  },
};

function policyOf(pairs: Record<string, PolicyCell> | undefined): Policy {
  return policyFrom(new Map(Object.entries(pairs ?? {}))).policy;
}

/** `bachelor & 3y | college & 5y`. */
function asked(demand: Demand | null): string | null {
  return demand && demand.map((terms) => terms.map((term) => {
    switch (term.kind) {
      case "education": return `${term.key}${term.fullTime ? " full-time" : ""}${term.orEquivalent ? " or equivalent" : ""}`;
      case "years": return term.years.least === null ? `${term.years.strict ? "<" : "<="}${term.years.most}y` : `${term.years.strict ? ">" : ""}${term.years.least}y${term.years.of === null ? "" : ` of ${term.years.of}`}`;
      case "status": return `${term.status.not ? "not " : ""}${term.status.status}`;
      case "certificate": return `certificate ${term.certificate.post ?? "own"} ${term.certificate.level ?? "any"}`;
      case "grade": return `grade ${term.grade.grade}-${term.grade.step ?? ""}`;
      case "equals": return `${term.field}=${term.wanted.join("/")}`;
      case "nothing": return "nothing";
    }
  }).join(" & ")).join(" | ");
}

/** `met`, or the kind with the codes of its reasons. */
function said(outcome: Outcome<string>): string {
  if (outcome.kind === "met") return "met";
  const reasons = outcome.kind === "not-met" ? outcome.reasons : outcome.missing;
  return `${outcome.kind}: ${reasons.map(({ code }) => code).join(" ")}`;
}

function targetView(target: TargetResult | null): Brief | null {
  return target && {
    position: target.position, held: target.held, short: target.short, unrated: target.unrated, match: target.result.match, score: target.result.score,
    mainGap: target.result.mainGap, verdict: target.result.verdict, gate: target.gate?.outcome.kind ?? null,
    gaps: Object.fromEntries(target.result.lines.map((line) => [line.competency, line.gap])),
    attainment: Object.fromEntries(target.result.lines.map((line) => [line.competency, line.attainment])),
    toGo: target.toGo.map(({ competency, level }) => `${competency} ${level}`),
    courses: target.courses?.courses.map(({ course }) => course.course) ?? null,
    uncovered: target.courses?.uncovered ?? null,
    steps: target.steps.map(({ code }) => code),
    told: target.steps.map(stepSaid),
    why: target.courses?.courses.map(({ course, competency, prerequisite }) => `${course.course} ${course.level ?? ""} for ${competency}${prerequisite ? " first" : ""}`) ?? null,
  };
}

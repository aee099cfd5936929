import { dayFromIso } from "../../../src/rules/calendar";
import { catalogueOf, courseFindings, modeChooser, needsOf } from "../../../src/rules/development";
import { policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { readinessOf } from "../../../src/rules/succession";
import { recordsFrom, type BriefRecords } from "../recordsFrom";
import { findingSaid, stepSaid } from "../said";

interface NeedsGiven extends BriefRecords {
  readonly asOf?: string;
  readonly policy?: Record<string, PolicyCell>;
}

interface ReadinessGiven {
  readonly gaps: readonly (number | null)[];
  readonly gates?: boolean;
  readonly certificate?: boolean;
  readonly policy?: Record<string, PolicyCell>;
}

/** §10 readiness, §11 needs. */
export const DEVELOPMENT_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "readiness": ({ gaps, gates, certificate, policy }: ReadinessGiven) => {
    const outcome = readinessOf({ gaps, gatesPassed: gates ?? null, certificateHeld: certificate ?? null }, policyOf(policy));
    return {
      readiness: outcome.kind === "met" ? outcome.value : outcome.kind,
      rule: outcome.rule,
      missing: outcome.kind === "cannot-say" ? outcome.missing.map(({ code }) => code) : [],
      told: outcome.steps.map(stepSaid),
    };
  },
  /** `E1 Service -2: Basics, first (online, 100)`, or `… uncovered`. */
  "needs": ({ asOf, policy, ...brief }: NeedsGiven) => {
    const records = recordsFrom(brief);
    const options = { asOf: dayFromIso(asOf ?? "2026-11-20")!, policy: policyOf(policy) };
    const needs = needsOf(reckon(records, options).people, records, options);
    return {
      needs: needs.map(({ employee, competency, gap, course, mode, cost, prerequisite, again }) =>
        `${employee.id} ${competency} ${gap}: ${course === null ? "uncovered" : `${course.course}${prerequisite ? ", first" : ""}${again ? ", again" : ""} (${mode ?? "–"}, ${cost ?? "–"})`}`),
      told: needs.flatMap(({ steps }) => steps.map(stepSaid)),
    };
  },
  "modes": ({ asOf, policy, mode, ...brief }: NeedsGiven & { mode: string }) => {
    const records = recordsFrom({ ...brief, courses: [{ course: "C", mode }] });
    const modeOf = modeChooser(records.employees, dayFromIso(asOf ?? "2026-11-20")!, policyOf(policy));
    const chosen = records.employees.filter(({ employmentType }) => employmentType !== "left").map((employee) => [employee.id, modeOf(records.courses![0]!, employee)] as const);
    return { modes: Object.fromEntries(chosen.map(([id, one]) => [id, one.mode])), told: chosen.flatMap(([, { steps }]) => steps.map(stepSaid)) };
  },
  "catalogue": ({ courses, standards }: NeedsGiven) => {
    const records = recordsFrom({ courses: courses ?? [], standards: standards ?? [] });
    return courseFindings(catalogueOf(records.courses!, records.standards.map(({ competency }) => competency))).map(findingSaid);
  },
};

function policyOf(pairs: Record<string, PolicyCell> | undefined): ReturnType<typeof policyFrom>["policy"] {
  const { policy, findings } = policyFrom(new Map(Object.entries(pairs ?? {})));
  if (findings.length > 0) throw new Error(findings.map(({ facts }) => JSON.stringify(facts)).join());
  return policy;
}

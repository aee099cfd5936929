import { dayFromIso } from "../../../src/rules/calendar";
import type { EvidenceRow } from "../../../src/rules/evidence";
import { policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { scaleFromLabels } from "../../../src/rules/scales";
import type { LineResult } from "../../../src/rules/results";
import { recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";
import { findingSaid, stepSaid } from "../said";

interface Given extends BriefRecords {
  readonly asOf?: string;
  readonly round?: string;
  readonly policy?: Record<string, PolicyCell>;
  readonly only?: readonly string[];
  readonly scale?: readonly string[];
  readonly measures?: readonly { readonly measure: string; readonly value: number; readonly date?: string }[];
  readonly evidence?: readonly Brief[];
}

/** §6: all that a reckoning says to people: every finding with its place, every step with its clause and figures. */
export const RECKONED_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "reckon-said": ({ asOf, round, policy, only, scale, measures, evidence, ...brief }: Given) => {
    const own = scale && scaleFromLabels(scale.map((label, at) => ({ number: at + 1, label })));
    const records = { ...recordsFrom(brief), ...(measures ? { measures: measures.map(({ date, ...one }) => ({ employeeId: "E", ...one, date: date === undefined ? null : dayFromIso(date) })) } : {}) };
    const { people, findings } = reckon(records, {
      asOf: dayFromIso(asOf ?? "2026-11-20")!, round: round ?? null, policy: policyFrom(new Map(Object.entries(policy ?? {}))).policy,
      ...(only ? { only: new Set(only) } : {}), ...(own && own.kind !== "problem" ? { scale: own.scale } : {}),
      ...(evidence ? { evidence: evidence.map((row) => ({ measure: "exam", competency: "K", from: null, to: null, level: null, attainment: null, ...row }) as EvidenceRow) } : {}),
    });
    return {
      order: people.map((person) => person.employee.id),
      findings: findings.map(findingSaid),
      people: Object.fromEntries(people.map((person) => [person.employee.id, { ...person, steps: person.steps.map(stepSaid), lines: Object.fromEntries(person.lines.map((line) => [line.competency, lineSaid(line)])) }])),
    };
  },
};

function lineSaid(line: LineResult): unknown {
  const { steps, counted, excluded, ...rest } = line;
  return { ...rest, steps: steps.map(stepSaid), counted: counted.map((one) => `${one.evaluatorId ?? "-"} ${one.level}`), excluded: excluded.map((one) => `${one.evaluatorId ?? "-"} ${one.level ?? "-"} ${one.reason} (${one.rule}) row ${one.row}`) };
}

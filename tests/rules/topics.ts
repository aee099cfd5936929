import { ballotMean, consensus, type BallotMeanCase, type ConsensusCase } from "../../src/rules/ballots";
import { addMonths, dayFromIso, inYearWindow, isoFromDay } from "../../src/rules/calendar";
import { atLeast, compareGrade, parseGrade } from "../../src/rules/grades";
import type { Outcome } from "../../src/rules/outcome";
import { DEFAULT_POLICY, policyFrom, type PolicyCell } from "../../src/rules/policy";
import { reckon } from "../../src/rules/reckon";
import type { PersonResult, Route } from "../../src/rules/results";
import { routeAll } from "../../src/rules/routing";
import { parseLevel, scaleFromLabels } from "../../src/rules/scales";
import { attainmentOf, gapOf, mainGapOf, pointsOf, weightedSum } from "../../src/rules/scoring";
import { checkWeights } from "../../src/rules/standards";
import { recordsFrom, type BriefRecords } from "./recordsFrom";
import { RECKONED_TOPICS } from "./topics/reckoned";
import { ROUTING_TOPICS } from "./topics/routing";
import { RESULT_TOPICS } from "./topics/results";
import { EVALUATOR_TOPICS } from "./topics/evaluators";
import { SCALE_TOPICS } from "./topics/scales";
import { TEMPLATE_TOPICS } from "./topics/templates";
import { VERSION_TOPICS } from "./topics/versions";
import { POSITION_TOPICS } from "./topics/positions";
import { FEEDBACK_TOPICS } from "./topics/feedback";
import { DIVISION_TOPICS } from "./topics/divisions";
import { LEVEL_TOPICS } from "./topics/levels";
import { ASSESSED_TOPICS } from "./topics/assessed";
import { CERTIFICATION_TOPICS } from "./topics/certification";
import { DEVELOPMENT_TOPICS } from "./topics/development";

/** What a worked example of a topic is given; each topic is a folder of tests/examples. */
export const TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  ...LEVEL_TOPICS,
  ...ASSESSED_TOPICS,
  ...CERTIFICATION_TOPICS,
  ...DEVELOPMENT_TOPICS,
  ...DIVISION_TOPICS,
  ...POSITION_TOPICS,
  ...FEEDBACK_TOPICS,
  ...VERSION_TOPICS,
  ...TEMPLATE_TOPICS,
  ...SCALE_TOPICS,
  ...RESULT_TOPICS,
  ...EVALUATOR_TOPICS,
  ...RECKONED_TOPICS,
  ...ROUTING_TOPICS,
  "levels": ({ text, scale }: { text: string | number; scale?: readonly { number: number; label: string }[] }) => {
    const own = scale ? scaleFromLabels(scale) : undefined;
    return own?.kind === "problem" ? own : parseLevel(text, own?.scale);
  },
  "grades": ({ grade, atLeast: threshold, compare }: { grade: string; atLeast?: string; compare?: string }) => {
    const parsed = parseGrade(grade);
    if (threshold !== undefined) return parsed && atLeast(parsed, parseGrade(threshold)!);
    return compare === undefined ? parsed : parsed && compareGrade(parsed, parseGrade(compare)!);
  },
  "calendar": ({ day, addMonths: months, window }: { day: string; addMonths?: number; window?: { from: { month: number; day: number }; to: { month: number; day: number } } }) => {
    const serial = dayFromIso(day)!;
    if (months !== undefined) return isoFromDay(addMonths(serial, months));
    return window ? inYearWindow(serial, window.from, window.to) : serial;
  },
  "weights": ({ weights }: { weights: readonly (number | null)[] }) => checkWeights(weights, DEFAULT_POLICY),
  "points": ({ required, actual, policy }: { required: number; actual: number; policy?: object }) => {
    const gap = gapOf(required, actual)!;
    return { gap, points: pointsOf(gap, { ...DEFAULT_POLICY, ...policy }) };
  },
  "score": ({ required, actual, weights }: { required: readonly number[]; actual: readonly number[]; weights: readonly number[] }) => {
    const checked = checkWeights(weights, DEFAULT_POLICY);
    if (checked.kind !== "ok") return checked;
    return weightedSum(required.map((level, at) => pointsOf(gapOf(level, actual[at]!)!, DEFAULT_POLICY)), weights, checked.total);
  },
  "attainment": ({ required, actual, attained, values, weights }: { required?: number; actual?: number; attained?: Record<string, number>; values?: readonly number[]; weights?: readonly number[] }) => {
    if (attained) return mainGapOf(Object.entries(attained).map(([label, attainment]) => ({ label, attainment })));
    return values ? weightedSum(values, weights!, 100) : attainmentOf(required!, actual!);
  },
  "ballot-mean": (given: Partial<BallotMeanCase>) => answer(ballotMean({ levels: [], class: "general", knowsSpeciality: [], months: [], knownMonths: DEFAULT_POLICY.knownMonths, ...given })),
  "consensus": (given: Partial<ConsensusCase>) => answer(consensus({ levels: [], familiarity: [], tie: "unresolved", knownMonths: DEFAULT_POLICY.knownMonths, ...given })),
  "policy": ({ pairs }: { pairs: Record<string, PolicyCell> }) => {
    const { policy, findings } = policyFrom(new Map(Object.entries(pairs)));
    return { ...policy, findings: findings.map((finding) => finding.code) };
  },
  "routing": ({ asOf, policy, ...brief }: BriefRecords & { asOf: string; policy?: Record<string, PolicyCell> }) => {
    const { routes, findings } = routeAll(recordsFrom(brief), dayFromIso(asOf)!, policyOf(policy));
    return { routes: Object.fromEntries(routes.map((route) => [route.employeeId, routeView(route)])), findings: codes(findings) };
  },
  "reckon": ({ asOf, round, policy, ...brief }: BriefRecords & { asOf: string; round?: string; policy?: Record<string, PolicyCell> }) => {
    const reckoning = reckon(recordsFrom(brief), { asOf: dayFromIso(asOf)!, round: round ?? null, policy: policyOf(policy) });
    return { round: reckoning.round, people: Object.fromEntries(reckoning.people.map((person) => [person.employee.id, personView(person)])), findings: codes(reckoning.findings) };
  },
};

function policyOf(pairs: Record<string, PolicyCell> | undefined): typeof DEFAULT_POLICY {
  return policyFrom(new Map(Object.entries(pairs ?? {}))).policy;
}

function codes(findings: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.code))].sort();
}

/** The value, or the codes of what is missing. */
function answer(outcome: Outcome<number>): unknown {
  if (outcome.kind === "met") return outcome.value;
  return (outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons).map((reason) => reason.code).join(" ");
}

function routeView(route: Route): object {
  return {
    ...route,
    members: route.members.map((member) => member.id).sort(),
    excluded: route.excluded.map((one) => `${one.id} ${one.reason}`),
    steps: route.steps.map((step) => step.code),
  };
}

function personView(person: PersonResult): object {
  return {
    ...person,
    route: routeView(person.route),
    rated: `${person.ratedLines}/${person.scoredLines}`,
    dimensions: Object.fromEntries(person.dimensions.map((one) => [one.dimension, one.attainment])),
    lines: Object.fromEntries(person.lines.map((line) => [line.competency, {
      ...line,
      counted: line.counted.map((ballot) => ballot.evaluatorId),
      excluded: line.excluded.map((ballot) => `${ballot.evaluatorId ?? ""} ${ballot.reason}`),
    }])),
  };
}

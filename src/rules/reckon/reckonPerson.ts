import { gateSteps } from "../conditions";
import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { Employee } from "../records";
import type { LineResult, PersonResult, PersonStatus, Route } from "../results";
import { limitSteps, scoreLevels, type LineScore, type ScoredLevels } from "../scoring";
import { classOf, type FoundStandard, type StandardEntry } from "../standards";
import type { Context } from "./context";
import { levelOf, type FoundLevel } from "./levelOf";
import { personRules } from "./personRules";
import { withEvidence } from "./withEvidence";

export interface ReckonedPerson {
  readonly result: PersonResult;
  readonly found: FoundStandard;
  readonly levels: readonly FoundLevel[];
  /** Months an evaluator must have known this person: a policy value of its own for new hires. */
  readonly knownMonths: number;
}

/**
 * §6, §7: one person: levels first, then what counts, then the lines and the score; the gate beside it (C-a16). `applicant`: who
 * stands before the gate, where they are reckoned as if they held another post (D-TARGET).
 */
export function reckonPerson(employee: Employee, routed: Route, context: Context, applicant: Employee = employee): ReckonedPerson {
  const route = asGivenRoute(routed, context);
  const found = context.standardOf(employee);
  const { standard } = found;
  const rules = personRules(employee, route, context);
  const levels = standard.entries.map(({ line }) => withEvidence(levelOf(line, classOf(line, context.policy.defaultClass), rules, context), line, route, context));
  const levelled = standard.entries.map(({ line, weight }, at) => ({
    competency: line.competency, dimension: line.dimension, required: line.requiredLevel, weight, actual: levels[at]?.level ?? null, state: levels[at]?.state ?? "unrated" as const,
  }));
  const scorable = standard.problem === null;
  const scores = scoreLevels(levelled, standard.total, scorable && isAssessed(route), context.policy);
  const { weighting, person: scored } = scores;
  const status = statusOf(route, scores);
  const lines = standard.entries.map((entry, at) => lineResult(entry, levels[at] as FoundLevel, scores.lines[at] as LineScore, weightOf(entry, scorable ? (weighting.counted[at] ?? 0) : 0, weighting.total), employee, context));
  const problem = scorable ? [] : [{ code: `standard-${standard.problem ?? ""}`, rule: "P-6.4", facts: { position: standard.position ?? "" } }];
  const position = standard.position ?? employee.positions[0] ?? null;
  const gate = position === null ? null : (context.gates?.gateOf(applicant, position) ?? null);
  const result: PersonResult = {
    employee: applicant, position, route, lines, status, gate,
    scoredLines: weighting.scoredLines, ratedLines: weighting.ratedLines,
    score: scored.score, match: scored.match, renormalised: status === "scored" && weighting.renormalised,
    verdict: scored.verdict, dimensions: scored.dimensions, mainGap: scored.mainGap, largestLoss: scored.largestLoss,
    steps: gate === null ? [...problem, ...scored.steps] : [...problem, ...scored.steps, ...gateSteps(gate)],
  };
  return { result, found, levels, knownMonths: rules.ballots.knownMonths };
}

/** §6 as given: no panel data and no evaluators: a plain skills matrix. A known body keeps its own method. */
function asGivenRoute(route: Route, context: Context): Route {
  const plain = route.body === "unknown" && !context.index.namesEvaluators && context.records.ballots.length > 0;
  return plain ? { ...route, method: "as-given" } : route;
}

function lineResult(entry: StandardEntry, found: FoundLevel, score: LineScore, weight: number | null, employee: Employee, context: Context): LineResult {
  const { line } = entry;
  const limits = found.state === "rated" ? limitSteps(score.gap, context.policy) : NO_STEPS;
  const result: LineResult = {
    standard: line,
    competency: line.competency,
    class: classOf(line, context.policy.defaultClass),
    dimension: line.dimension,
    required: line.requiredLevel,
    actual: found.level,
    self: context.index.selfLevels.get(employee.id)?.get(foldName(line.competency)) ?? null,
    gap: score.gap,
    points: score.points,
    attainment: score.attainment,
    weight,
    status: score.status,
    method: found.method,
    rule: found.rule,
    oneBallot: found.counted.length === 1 && found.method !== "as-given" && found.method !== "decision",
    counted: found.counted,
    excluded: found.excluded,
    steps: limits.length === 0 ? found.steps : [...found.steps, ...limits],
  };
  return found.evidence ? { ...result, evidence: found.evidence } : result;
}

const NO_STEPS: readonly Step[] = [];

/** What a line counts, of 1; a typed 0 stays a 0 where a blank stays blank. */
function weightOf(entry: StandardEntry, counted: number, total: number): number | null {
  if (counted !== 0) return counted / total;
  return entry.weight === 0 ? 0 : null;
}

function isAssessed(route: Route): boolean {
  return route.body !== "none" && route.body !== "unroutable";
}

function statusOf(route: Route, scores: ScoredLevels): PersonStatus {
  if (isAssessed(route)) return scores.complete ? "scored" : "incomplete";
  return route.body === "none" ? "not-assessed" : "unroutable";
}

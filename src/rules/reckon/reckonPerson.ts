import type { BallotRules } from "../ballots";
import { stageOf } from "../assessed";
import { foldName } from "../numbers";
import type { Employee, EmployeeId } from "../records";
import type { LineResult, PersonResult, PersonStatus, Route } from "../results";
import { attainmentOf, gapOf, lineStatus, pointsOf, scorePerson, weigh, type Weighting } from "../scoring";
import { classOf, type FoundStandard, type StandardEntry } from "../standards";
import type { Context } from "./context";
import { levelOf, type FoundLevel, type PersonRules } from "./levelOf";

export interface ReckonedPerson {
  readonly result: PersonResult;
  readonly found: FoundStandard;
  readonly levels: readonly FoundLevel[];
  /** Months an evaluator must have known this person: a policy value of its own for new hires. */
  readonly knownMonths: number;
}

/** §6, §7: one person: levels first, then what counts, then the lines and the score. */
export function reckonPerson(employee: Employee, routed: Route, context: Context): ReckonedPerson {
  const route = asGivenRoute(routed, context);
  const found = context.standardOf(employee);
  const { standard } = found;
  const rules: PersonRules = { route, ballots: ballotRules(employee, route, context), combining: combiningFor(route, context) };
  const levels = standard.entries.map(({ line }) => levelOf(line, classOf(line, context.policy.defaultClass), rules, context));
  const weighting = weigh(standard.entries.map((entry, at) => ({ weight: entry.weight, state: levels[at]?.state ?? "unrated" })), standard.total, context.policy.missing);
  const scorable = standard.problem === null;
  const lines = standard.entries.map((entry, at) => lineResult(entry, levels[at] as FoundLevel, scorable ? (weighting.counted[at] ?? null) : null, weighting, employee, context));
  const status = statusOf(route, scorable, weighting);
  const scored = scorePerson(lines, weighting, status === "scored", context.policy);
  const problem = scorable ? [] : [{ code: `standard-${standard.problem ?? ""}`, rule: "P-6.4", facts: { position: standard.position ?? "" } }];
  const result: PersonResult = {
    employee, position: standard.position ?? employee.positions[0] ?? null, route, lines, status,
    scoredLines: weighting.scoredLines, ratedLines: weighting.ratedLines,
    score: scored.score, match: scored.match, renormalised: status === "scored" && weighting.renormalised,
    verdict: scored.verdict, dimensions: scored.dimensions, mainGap: scored.mainGap, largestLoss: scored.largestLoss,
    steps: [...problem, ...scored.steps],
  };
  return { result, found, levels, knownMonths: rules.ballots.knownMonths };
}

/** §6 as given: no panel data and no evaluators: a plain skills matrix. A known body keeps its own method. */
function asGivenRoute(route: Route, context: Context): Route {
  const plain = route.body === "unknown" && !context.index.namesEvaluators && context.records.ballots.length > 0;
  return plain ? { ...route, method: "as-given" } : route;
}

function ballotRules(employee: Employee, route: Route, context: Context): BallotRules {
  const { policy, index } = context;
  const newHire = stageOf(employee, context.asOf) === "in-probation";
  const anyone = route.body === "unknown" || policy.panel === "anyone" || !index.namesEvaluators;
  return {
    subject: employee.id,
    panel: anyone && route.method !== "none" ? null : membersOf(route),
    conflicts: index.conflicts.get(employee.id),
    acquaintance: index.acquaintance.get(employee.id),
    knownMonths: newHire ? policy.knownMonthsNewHire : policy.knownMonths,
    top: context.top,
    closingDay: policy.closingDay,
    knowsSpeciality: context.knowsSpeciality,
  };
}

function combiningFor({ chair }: Route, { policy }: Context): PersonRules["combining"] {
  const { tie, familiarByMonths, trim, methodCore, methodGeneral, methodProfessional } = policy;
  return { tie, familiarByMonths, trim, methodCore, methodGeneral, methodProfessional, chair };
}

/** Bodies are shared between their subjects, so their sets of members are too. */
const memberSets = new WeakMap<object, ReadonlySet<EmployeeId>>();

function membersOf(route: Route): ReadonlySet<EmployeeId> {
  const known = memberSets.get(route.members);
  if (known) return known;
  const made = new Set(route.members.map((member) => member.id));
  memberSets.set(route.members, made);
  return made;
}

function lineResult(entry: StandardEntry, found: FoundLevel, counted: number | null, weighting: Weighting, employee: Employee, context: Context): LineResult {
  const { line } = entry;
  const gap = gapOf(line.requiredLevel, found.level);
  const current = found.state === "rated";
  const scored = entry.weight !== null && entry.weight > 0;
  return {
    standard: line,
    competency: line.competency,
    class: classOf(line, context.policy.defaultClass),
    dimension: line.dimension,
    required: line.requiredLevel,
    actual: found.level,
    self: context.index.selfLevels.get(employee.id)?.get(foldName(line.competency)) ?? null,
    gap,
    points: current && gap !== null ? pointsOf(gap, context.policy) : null,
    attainment: current ? attainmentOf(line.requiredLevel, found.level) : null,
    weight: counted === null ? (entry.weight === 0 ? 0 : null) : counted / weighting.total,
    status: lineStatus(found.state, scored, gap),
    method: found.method,
    rule: found.rule,
    oneBallot: found.counted.length === 1 && found.method !== "as-given" && found.method !== "decision",
    counted: found.counted,
    excluded: found.excluded,
    steps: found.steps,
  };
}

function statusOf(route: Route, scorable: boolean, weighting: Weighting): PersonStatus {
  if (route.body === "none") return "not-assessed";
  if (route.body === "unroutable") return "unroutable";
  const complete = weighting.scoredLines > 0 && (weighting.ratedLines === weighting.scoredLines || weighting.renormalised);
  return scorable && complete ? "scored" : "incomplete";
}

import { assessmentDue } from "../../../src/rules/assessed";
import { combine, panelChanges, type Vote } from "../../../src/rules/ballots";
import { dayFromIso, isoFromDay, yearWindowFrom, type MonthDay, type Span } from "../../../src/rules/calendar";
import { DEFAULT_POLICY, policyFrom, type Policy, type PolicyCell } from "../../../src/rules/policy";
import type { CompetencyClass } from "../../../src/rules/records";
import { auditBallots, reckon } from "../../../src/rules/reckon";
import type { Route, RouteMethod } from "../../../src/rules/results";
import { formsOf, parseOwnRow, routeAll, whoMoved, type Placed } from "../../../src/rules/routing";
import { employee, recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";
import { findingSaid, stepSaid } from "../said";

type Pairs = Record<string, PolicyCell>;
const policyOf = (pairs: Pairs | undefined): Policy => policyFrom(new Map(Object.entries(pairs ?? {}))).policy;
const spanText = (span: Span | null): string | null => span && `${isoFromDay(span.from)}..${isoFromDay(span.to)}`;
const placedText = (one: Placed | null): string | null => one && `${one.body} by row ${one.row ?? "–"}, ${one.rule}, ${one.reason?.code ?? "–"}, chair ${one.chair ?? "–"}`;

interface CombineCase {
  /** `M 4 familiar 12m knows`: evaluator, level, and marks in any order. */
  readonly votes: readonly string[];
  readonly route: RouteMethod;
  readonly class?: CompetencyClass;
  readonly chair?: string;
  readonly policy?: Pairs;
}

function voteOf(text: string, row: number): Vote {
  const [evaluatorId = "", level = "", ...marks] = text.split(" ");
  const months = marks.find((mark) => /^\d+m$/.test(mark));
  return { evaluatorId, level: Number(level), familiar: marks.includes("familiar"), months: months === undefined ? null : Number.parseInt(months, 10), knowsSpeciality: marks.includes("knows"), row };
}

interface RouteCase extends BriefRecords {
  readonly asOf: string;
  readonly policy?: Pairs;
}

function routesOf({ asOf, policy, ...brief }: RouteCase): readonly Route[] {
  return routeAll(recordsFrom(brief), dayFromIso(asOf)!, policyOf(policy)).routes;
}

/** §3 to §6: the calendar, the table with rows of one's own, forms, combining, panels that change, the audit. */
export const ROUTING_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "combine": ({ votes, route, class: lineClass = "general", chair, policy }: CombineCase) => {
    const combined = combine(votes.map(voteOf), route, lineClass, { ...policyOf(policy), chair: chair ?? null });
    return { ...combined, counted: combined.counted.map((vote) => vote.evaluatorId), withoutSpeciality: combined.withoutSpeciality.map((vote) => vote.evaluatorId) };
  },
  "route-said": (given: RouteCase) => {
    const { policy, asOf, ...brief } = given;
    const { routes, findings } = routeAll(recordsFrom(brief), dayFromIso(asOf)!, policyOf(policy));
    return {
      order: routes.map((route) => route.employeeId),
      routes: Object.fromEntries(routes.map(({ members, excluded, departed, steps, ...route }) => [route.employeeId, {
        ...route, departed, members: members.map((one) => `${one.id} ${one.part}`), excluded: excluded.map((one) => `${one.id} ${one.reason} (${one.rule})`), steps: steps.map(stepSaid),
      }])),
      findings: findings.map(findingSaid),
    };
  },
  "own-row": ({ text }: { text: string }) => parseOwnRow(text),
  "moved": ({ after, ...before }: RouteCase & { after: Partial<RouteCase> }) =>
    whoMoved(routesOf(before), routesOf({ ...before, ...after })).map((one) => ({ ...one, from: placedText(one.from), to: placedText(one.to) })),
  "forms": (given: RouteCase) => Object.fromEntries(routesOf(given).map((route) => [route.employeeId, formsOf(route).map(({ form, by, filledBy, collectedBy, to, rule }) =>
    `Form ${form} by ${by} ${filledBy.join("+")}, collected by ${collectedBy}, to ${to.join("+")} (${rule})`)])),
  "due": ({ asOf, policy, ...brief }: Brief & { asOf: string; policy?: Pairs }) => {
    const due = assessmentDue(employee({ id: "A", ...brief }), dayFromIso(asOf)!, policyOf(policy));
    if (due.kind === "end-of-probation") return `end-of-probation ${due.on === null ? "–" : isoFromDay(due.on)}`;
    return due.kind === "yearly" ? `yearly ${spanText(due.window) ?? "–"}` : due.kind;
  },
  "year-window": ({ day, from, to }: { day: string; from?: MonthDay; to?: MonthDay }) => spanText(yearWindowFrom(dayFromIso(day)!, from ?? DEFAULT_POLICY.windowFrom, to ?? DEFAULT_POLICY.windowTo)),
  "audit": ({ asOf, policy, round, ...brief }: RouteCase & { round?: string }) => {
    const records = recordsFrom(brief);
    return auditBallots(records, reckon(records, { asOf: dayFromIso(asOf)!, policy: policyOf(policy), round: round ?? null }))
      .map((one) => `${one.row} ${one.evaluatorId ?? "–"} on ${one.employeeId} ${one.counted ? "counts" : one.reason ?? ""} ${one.rule} line ${one.line ?? "–"} ${one.method ?? "–"}`);
  },
  "panel-change": ({ asOf, on, before, policy, ...brief }: RouteCase & { on: string; before: readonly Brief[] }) => {
    const records = recordsFrom(brief);
    const changes = panelChanges(routesOf({ asOf, ...brief, employees: before, ...(policy ? { policy } : {}) }), routesOf({ asOf, ...brief, ...(policy ? { policy } : {}) }), dayFromIso(on)!);
    const { people } = reckon(records, { asOf: dayFromIso(asOf)!, policy: policyOf(policy), panelChanges: changes });
    return {
      changes: changes.map((one) => `${one.evaluatorId} ${one.kind} the body of ${one.employeeId}`),
      lines: Object.fromEntries(people.flatMap((person) => person.lines.map((line) => [`${person.employee.id} ${line.competency}`, {
        actual: line.actual, counted: line.counted.map((one) => one.evaluatorId), excluded: line.excluded.map((one) => `${one.evaluatorId ?? ""} ${one.reason}`),
      }]))),
    };
  },
};

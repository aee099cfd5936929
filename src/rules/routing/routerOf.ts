import { inYearlyWindow, stageOf } from "../assessed";
import { isoFromDay } from "../calendar";
import type { Finding, RuleId, Step } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, Employee, EmployeeId, RecordPlace, Records } from "../records";
import type { Route } from "../results";
import { bodiesOf, type Bodies } from "./bodies";
import { casesOf, subjects, type Subject } from "./caseHolds";
import { conflictIndex } from "./conflictIndex";
import { parseOwnRow } from "./parseOwnRow";
import { reportingLines } from "./reportingLines";
import { caseStep, finding, gradeStep, reportingStep, ruleOf, shortOf, who } from "./routeSteps";
import { tableWith, toldWithoutRoles, type RoutingRow } from "./routingTable";
import { seating, type Seated } from "./seat";

export interface Routed {
  /** null: not listed (has left). */
  readonly route: Route | null;
  readonly findings: readonly Finding<RecordPlace>[];
}

export interface Router {
  readonly findings: readonly Finding<RecordPlace>[];
  route(employee: Employee, row: number): Routed;
}

/** §4: who assesses one person after another. `table`: the company's own; absent, that of the rulebook with the rows that policy adds. */
export function routerOf(records: Records, asOf: CalendarDay, policy: Policy, table?: readonly RoutingRow[]): Router {
  const bodies = bodiesOf(records, policy);
  const own = policy.routingRows.map((text) => ({ text, row: parseOwnRow(text) }));
  const whole = table ?? tableWith(own.flatMap(({ row }) => (row === null ? [] : [row])));
  const rows = bodies.anyRoles ? whole : whole.filter(toldWithoutRoles);
  const subjectOf = subjects(records, asOf, policy);
  const holds = casesOf(bodies.committeeIds, policy);
  // The first row that is not known to be about somebody else; where the grade would have to say and does not, the search stops.
  const rowOf = (subject: Subject): RoutingRow | undefined => rows.find((row) => holds(row, subject) !== false);
  const recused = recusedForTheRound(bodies, (employee) => rowOf(subjectOf(employee)), policy);
  const deciding: Deciding = { bodies, policy, seat: seating({ conflicts: conflictIndex(records, policy), recused }), reporting: reportingLines(records.employees, policy) };
  const noRoles = !bodies.anyRoles && records.employees.length > 0;
  return {
    findings: [
      ...(noRoles ? [finding("no-panel-data", "info", "P-6.1", null, "bodyRole", {})] : []),
      ...own.flatMap(({ text, row }) => (row === null ? [finding("routing-row-unread", "warning", "P-6.1", null, null, { text })] : [])),
      ...(bodies.anyRoles ? outsideWindow(records, asOf, policy) : []),
    ],
    route(employee, at) {
      const subject = subjectOf(employee);
      const row = rowOf(subject);
      if (row === undefined) return { route: withoutPanelData(employee), findings: [] };
      const rule = ruleOf(row, subject);
      if (holds(row, subject) === null) return unroutable(employee, at, row, rule, [], gradeStep(employee, row, rule, policy), []);
      if (!bodies.anyRoles && row.panel !== "none") return { route: withoutPanelData(employee), findings: [] };
      return decide(row, rule, subject, at, deciding);
    },
  };
}

/** P-6.6.2.3 read as leaving for the whole round: whoever is under assessment, whether or not a body can be found for them. */
function recusedForTheRound(bodies: Bodies, rowOf: (employee: Employee) => RoutingRow | undefined, policy: Policy): ReadonlySet<EmployeeId> {
  if (policy.recusal === "own-case") return new Set();
  const assessed = bodies.holders.filter((one) => (rowOf(one)?.panel ?? "none") !== "none");
  return new Set(assessed.map((one) => one.id));
}

/**
 * P-6.5a: the yearly round has its months. A reckoning outside them is done and says so; people in probation have their
 * own date, and a workbook without bodies does not follow the procedure [ours].
 */
function outsideWindow(records: Records, asOf: CalendarDay, policy: Policy): readonly Finding<RecordPlace>[] {
  if (inYearlyWindow(asOf, policy) || !records.employees.some((one) => stageOf(one, asOf) === "regular")) return [];
  const place = ({ month, day }: Policy["windowFrom"]): string => `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return [finding("outside-window", "info", "P-6.5a", null, null, { asOf: isoFromDay(asOf), from: place(policy.windowFrom), to: place(policy.windowTo) })];
}

interface Deciding {
  readonly bodies: Bodies;
  readonly policy: Policy;
  readonly reporting: ReadonlyMap<EmployeeId, readonly EmployeeId[]>;
  seat: ReturnType<typeof seating>;
}

function decide(row: RoutingRow, rule: RuleId, subject: Subject, at: number, { bodies, policy, reporting, seat }: Deciding): Routed {
  const { employee } = subject;
  if (row.body === "not-listed") return { route: null, findings: [] };
  const step = caseStep(row, rule, employee, policy);
  if (row.panel === "none") {
    const silent = row.case === "not-eligible" && subject.eligibility === "not-said";
    const findings = silent ? [finding("eligibility-blank", "warning", rule, at, "promotionEligible", who(employee))] : [];
    return { route: plain(employee, row, rule, [step]), findings };
  }
  const panel = bodies.panelFor(row.panel, employee);
  const seated = seat(employee, panel);
  const before = [step, ...reportingStep(seated, reporting.get(employee.id))];
  if (seated.members.length < policy.quorum) return unroutable(employee, at, row, rule, before, shortOf(employee, row, rule, seated, policy), seated.excluded);
  const steps: readonly Step[] = seated.chair === null ? [...before, { code: "no-chair", rule, facts: {} }] : before;
  const departed = bodies.departedFrom(row.panel, employee, panel);
  const { chair, members, excluded } = seated;
  return { route: { ...plain(employee, row, rule, steps), chair, members, excluded, ...(departed.length > 0 ? { departed } : {}) }, findings: [] };
}

function plain(employee: Employee, row: RoutingRow, rule: RuleId, steps: readonly Step[]): Route {
  return {
    employeeId: employee.id, body: row.body === "not-listed" ? "none" : row.body, method: row.method, chair: null, members: [], excluded: [],
    row: row.row, rule, approval: row.approval, talk: row.talk, steps,
  };
}

/** No body roles anywhere: nobody is off the panel [ours]. */
function withoutPanelData(employee: Employee): Route {
  return {
    employeeId: employee.id, body: "unknown", method: "collective", chair: null, members: [], excluded: [],
    row: null, rule: "P-6.1", approval: null, talk: null, steps: [{ code: "no-panel-data", rule: "P-6.1", facts: {} }],
  };
}

function unroutable(employee: Employee, at: number, row: RoutingRow, rule: RuleId, before: readonly Step[], reason: Step, excluded: Seated["excluded"]): Routed {
  const route: Route = { ...plain(employee, row, rule, [...before, reason]), body: "unroutable", method: "none", excluded, approval: null, talk: null };
  const field = reason.code === "no-department" ? "department" : reason.code.startsWith("grade") ? "grade" : null;
  return { route, findings: [finding("unroutable", "warning", rule, at, field, { ...who(employee), reason: reason.code, ...reason.facts })] };
}

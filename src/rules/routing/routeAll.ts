import { gradeText } from "../grades";
import type { Facts, Finding, RuleId, Step } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, Employee, EmployeeId, RecordPlace, Records } from "../records";
import type { Route } from "../results";
import { caseHolds, subjects, type Subject } from "./caseHolds";
import { panelIndex, type PanelIndex } from "./panelIndex";
import { panelFor } from "./panels";
import { DECIDED_WITHOUT_ROLES, ROUTING_TABLE, type RoutingRow } from "./routingTable";
import { seat, type Seated } from "./seat";

export interface Routing {
  /** One per person in the order of the roster; leavers are not listed. */
  readonly routes: readonly Route[];
  readonly findings: readonly Finding<RecordPlace>[];
}

/** §4: routes everybody in one pass over the roster. */
export function routeAll(records: Records, asOf: CalendarDay, policy: Policy): Routing {
  const router = routerOf(records, asOf, policy);
  const routes: Route[] = [];
  const findings: Finding<RecordPlace>[] = [...router.findings];
  const seen = new Set<EmployeeId>();
  for (const [row, employee] of records.employees.entries()) {
    if (seen.has(employee.id)) continue;
    seen.add(employee.id);
    const routed = router.route(employee, row);
    if (routed.route) routes.push(routed.route);
    findings.push(...routed.findings);
  }
  return { routes, findings };
}

export interface Routed {
  /** null: not listed (has left). */
  readonly route: Route | null;
  readonly findings: readonly Finding<RecordPlace>[];
}

export interface Router {
  readonly findings: readonly Finding<RecordPlace>[];
  route(employee: Employee, row: number): Routed;
}

export function routerOf(records: Records, asOf: CalendarDay, policy: Policy): Router {
  const index = panelIndex(records, policy);
  const subjectOf = subjects(records, asOf, policy);
  const table = index.anyRoles ? ROUTING_TABLE : ROUTING_TABLE.filter((row) => DECIDED_WITHOUT_ROLES.has(row.case));
  return {
    findings: index.anyRoles || records.employees.length === 0 ? [] : [finding("no-panel-data", "info", "P-6.1", null, "bodyRole", {})],
    route(employee, row) {
      const subject = subjectOf(employee);
      for (const candidate of table) {
        const holds = caseHolds(candidate.case, subject, index);
        if (holds === null) return unroutable(employee, row, candidate, [], gradeStep(employee, candidate, policy), []);
        if (holds && (index.anyRoles || candidate.panel === "none")) return decide(candidate, subject, row, index, policy);
        if (holds) break;
      }
      return { route: withoutPanelData(employee), findings: [] };
    },
  };
}

function decide(row: RoutingRow, subject: Subject, at: number, index: PanelIndex, policy: Policy): Routed {
  const { employee } = subject;
  if (row.body === "not-listed") return { route: null, findings: [] };
  const rule = row.rule === "by-grade" ? (subject.atThreshold === true ? "P-6.6.1.1" : "P-6.6.2.1") : row.rule;
  const step: Step = { code: `case-${row.case}`, rule, facts: factsOf(employee, row, policy) };
  if (row.panel === "none") {
    const silent = row.case === "not-eligible" && subject.eligibility === "not-said";
    const findings = silent ? [finding("eligibility-blank", "warning", rule, at, "promotionEligible", who(employee))] : [];
    return { route: plain(employee, row, rule, [step]), findings };
  }
  const seated = seat(employee, panelFor(row.panel, employee, index), index);
  if (seated.members.length < policy.quorum) return unroutable(employee, at, row, [step], shortOf(employee, row, seated, policy), seated.excluded);
  const steps = seated.chair === null ? [step, { code: "no-chair", rule, facts: {} }] : [step];
  return { route: { ...plain(employee, row, rule, steps), ...seated }, findings: [] };
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

function unroutable(employee: Employee, at: number, row: RoutingRow, before: readonly Step[], reason: Step, excluded: Seated["excluded"]): Routed {
  const rule = row.rule === "by-grade" ? "P-6.6.2.1" : row.rule;
  const route: Route = { ...plain(employee, row, rule, [...before, reason]), body: "unroutable", method: "none", excluded, approval: null, talk: null };
  const field = reason.code === "no-department" ? "department" : reason.code.startsWith("grade") ? "grade" : null;
  return { route, findings: [finding("unroutable", "warning", reason.rule, at, field, { ...who(employee), reason: reason.code, ...reason.facts })] };
}

function gradeStep(employee: Employee, row: RoutingRow, policy: Policy): Step {
  const rule = row.rule === "by-grade" ? "P-6.6.1.1" : row.rule;
  const threshold = gradeText(policy.gradeThreshold);
  if (employee.grade === null) return { code: "grade-missing", rule, facts: { threshold } };
  return { code: "grade-step-missing", rule, facts: { grade: gradeText(employee.grade), threshold } };
}

function shortOf(employee: Employee, row: RoutingRow, seated: Seated, policy: Policy): Step {
  const rule = row.rule === "by-grade" ? "P-6.6.2.1" : row.rule;
  if (employee.department === null && row.panel !== "committee" && seated.members.length === 0) return { code: "no-department", rule, facts: {} };
  return { code: "below-quorum", rule, facts: { members: seated.members.length, quorum: policy.quorum, left: seated.excluded.map((one) => one.id) } };
}

function factsOf(employee: Employee, row: RoutingRow, policy: Policy): Facts {
  return {
    row: row.row,
    grade: employee.grade === null ? "" : gradeText(employee.grade),
    threshold: gradeText(policy.gradeThreshold),
    group: employee.group ?? employee.department ?? "",
    department: employee.department ?? "",
  };
}

function who(employee: Employee): Facts {
  return { employee: employee.id, name: employee.name };
}

function finding(code: string, severity: "info" | "warning", rule: RuleId, row: number | null, field: string | null, facts: Facts): Finding<RecordPlace> {
  return { code, severity, rule, where: { purpose: "employees", row, field }, facts };
}

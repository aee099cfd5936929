import { gradeText } from "../grades";
import type { Facts, Finding, RuleId, Step } from "../outcome";
import type { Policy } from "../policy";
import type { Employee, EmployeeId, RecordPlace } from "../records";
import type { Subject } from "./caseHolds";
import type { RoutingRow } from "./routingTable";
import type { Seated } from "./seat";

/** §4: what a route says of itself: its clause, its steps, and what is left to look at. */
export function ruleOf(row: RoutingRow, subject: Subject): RuleId {
  if (row.rule !== "by-grade") return row.rule;
  return subject.atThreshold === true ? "P-6.6.1.1" : "P-6.6.2.1";
}

export function caseStep(row: RoutingRow, rule: RuleId, employee: Employee, policy: Policy): Step {
  const { case: which } = row;
  return {
    code: typeof which === "string" ? `case-${which}` : "case-own-row", rule,
    facts: {
      row: row.row,
      grade: employee.grade === null ? "" : gradeText(employee.grade),
      threshold: gradeText(policy.gradeThreshold),
      group: employee.group ?? employee.department ?? "",
      department: employee.department ?? "",
    },
  };
}

/** Why the grade does not say, and what it would have to reach. */
export function gradeStep(employee: Employee, row: RoutingRow, rule: RuleId, policy: Policy): Step {
  const asked = typeof row.case === "string" ? policy.gradeThreshold : (row.case.gradeFrom ?? row.case.gradeTo ?? policy.gradeThreshold);
  const threshold = gradeText(asked);
  if (employee.grade === null) return { code: "grade-missing", rule, facts: { threshold } };
  return { code: "grade-step-missing", rule, facts: { grade: gradeText(employee.grade), threshold } };
}

export function shortOf(employee: Employee, row: RoutingRow, rule: RuleId, seated: Seated, policy: Policy): Step {
  if (employee.department === null && row.panel !== "committee" && seated.members.length === 0) return { code: "no-department", rule, facts: {} };
  return { code: "below-quorum", rule, facts: { members: seated.members.length, quorum: policy.quorum, left: seated.excluded.map((one) => one.id) } };
}

/** P-6.6.2.3 [ours]: who left because policy keeps the reporting line off the body. */
export function reportingStep(seated: Seated, line: readonly EmployeeId[] | undefined): readonly Step[] {
  const left = line === undefined ? [] : seated.excluded.filter((one) => one.reason === "conflict" && line.includes(one.id)).map((one) => one.id);
  return left.length === 0 ? [] : [{ code: "reporting-line-left", rule: "P-6.6.2.3", facts: { left } }];
}

export function who(employee: Employee): Facts {
  return { employee: employee.id, name: employee.name };
}

export function finding(code: string, severity: "info" | "warning", rule: RuleId, row: number | null, field: string | null, facts: Facts): Finding<RecordPlace> {
  return { code, severity, rule, where: { purpose: "employees", row, field }, facts };
}

import { eligibilityOf, stageOf, type Eligibility, type Stage } from "../assessed";
import { atLeast } from "../grades";
import type { Policy } from "../policy";
import type { CalendarDay, Employee, EmployeeId, Records } from "../records";
import { groupKey, namesSet } from "./groupNames";
import { ownCaseHolds } from "./ownRow";
import type { RoutingRow } from "./routingTable";

/** What the table asks about one person. */
export interface Subject {
  readonly employee: Employee;
  readonly stage: Stage;
  readonly eligibility: Eligibility;
  /** P-6.6.1.1: at or above the committee's threshold; null = cannot say. */
  readonly atThreshold: boolean | null;
}

export function subjects(records: Records, asOf: CalendarDay, policy: Policy): (employee: Employee) => Subject {
  const eligibility = eligibilityOf(records, policy);
  return (employee) => ({
    employee,
    stage: stageOf(employee, asOf),
    eligibility: eligibility(employee),
    atThreshold: employee.grade === null ? null : atLeast(employee.grade, policy.gradeThreshold),
  });
}

/** §4: whether a row of the table is about this person; null = cannot say, which stops the search. */
export type CaseHolds = (row: RoutingRow, subject: Subject) => boolean | null;

export function casesOf(committeeIds: ReadonlySet<EmployeeId>, { specialGroups }: Pick<Policy, "specialGroups">): CaseHolds {
  const special = namesSet(specialGroups);
  return ({ case: which }, subject) => {
    if (typeof which !== "string") return ownCaseHolds(which, subject.employee);
    switch (which) {
      case "left": return subject.stage === "left";
      case "graduate-or-intern": return subject.stage === "graduate-in-probation" || subject.stage === "intern";
      case "in-probation": return subject.stage === "in-probation";
      case "not-eligible": return subject.eligibility !== "eligible";
      case "committee-member": return committeeIds.has(subject.employee.id);
      case "grade-at-threshold": return subject.atThreshold;
      case "special-group": return inGroup(subject.employee, special);
      case "everyone-else": return true;
    }
  };
}

/** P-6.1: by group; where the roster has no groups, a department of that name is the group [ours]. */
function inGroup({ group, department }: Employee, special: ReadonlySet<string>): boolean {
  return (group !== null && special.has(groupKey(group))) || (department !== null && special.has(groupKey(department)));
}

import { eligibilityOf, stageOf, type Eligibility, type Stage } from "../assessed";
import { atLeast } from "../grades";
import type { Policy } from "../policy";
import type { CalendarDay, Employee, Records } from "../records";
import { groupKey } from "./groupNames";
import type { PanelIndex } from "./panelIndex";
import type { RoutingCase } from "./routingTable";

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
export function caseHolds(which: RoutingCase, subject: Subject, index: PanelIndex): boolean | null {
  switch (which) {
    case "left": return subject.stage === "left";
    case "graduate-or-intern": return subject.stage === "graduate-in-probation" || subject.stage === "intern";
    case "in-probation": return subject.stage === "in-probation";
    case "not-eligible": return subject.eligibility !== "eligible";
    case "committee-member": return index.committeeIds.has(subject.employee.id);
    case "grade-at-threshold": return subject.atThreshold;
    case "special-group": return inSpecialGroup(subject.employee, index);
    case "everyone-else": return true;
  }
}

/** P-6.1: by group; where the roster has no groups, a department of that name is the group [ours]. */
function inSpecialGroup({ group, department }: Employee, index: PanelIndex): boolean {
  return (group !== null && index.specialGroups.has(groupKey(group))) || (department !== null && index.specialGroups.has(groupKey(department)));
}

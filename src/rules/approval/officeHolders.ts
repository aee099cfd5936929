import type { Step } from "../outcome";
import type { Employee, EmployeeId } from "../records";
import type { Route } from "../results";
import type { Office } from "./moveTable";
import type { Roster } from "./roster";

/** Who holds an office for one person's result, or what is missing to say so. */
export interface Holders {
  readonly ids: readonly EmployeeId[];
  readonly missing: Step | null;
}

/** P-6.6.1.4, P-6.6.2.4, P-6.6.3: who approves, who talks, by the routing row; nobody holds an office over their own result [ours]. */
export function officeHolders(office: Office, subject: Employee, route: Route, roster: Roster): Holders {
  switch (office) {
    case "subject": return { ids: [subject.id], missing: null };
    case "chair": return held(route.chair === null ? [] : [route.chair], subject, "office-no-chair", "P-6.1");
    case "superior": return held(ids(departmentSuperiors(subject, roster)), subject, "office-no-superior", "P-6.6.2.4");
    case "hr": return held(ids(roster.hr), subject, "office-no-hr", "P-6.6.5");
    case "talker": return talkers(subject, route, roster);
    case "last-approver": return approvers(subject, route, roster);
  }
}

function approvers(subject: Employee, route: Route, roster: Roster): Holders {
  switch (route.approval) {
    case "chair": return officeHolders("chair", subject, route, roster);
    case "department-superior-then-hr": return officeHolders("superior", subject, route, roster);
    case "department-superior-then-general-manager": return held(ids(roster.generalManagers), subject, "office-no-general-manager", "P-6.6.2.4");
    default: return { ids: [], missing: { code: "office-approval-unknown", rule: "P-6.6", facts: { approval: route.approval } } };
  }
}

function talkers(subject: Employee, route: Route, roster: Roster): Holders {
  const managers = roster.inDepartment("department-manager", subject.department);
  switch (route.talk) {
    case "executive-general-manager": return held(ids(roster.executiveManagers), subject, "office-no-executive-manager", "P-6.6.1.4");
    case "department-manager-for-committee": return held(ids(managers), subject, "office-no-department-manager", "P-6.6.1.4");
    case "department-manager-or-supervisor": return held(ids([...managers, ...roster.inDepartment("supervisor", subject.department)]), subject, "office-no-department-manager", "P-6.6.1.4");
    default: return { ids: [], missing: { code: "office-talk-unknown", rule: "P-6.6", facts: { talk: route.talk } } };
  }
}

/**
 * P-6.6.2.4: the direct superior of the department is whom its manager reports to (the manager column). Without that, the
 * senior manager of the department, else of the division, else the only one of the company [ours].
 */
function departmentSuperiors(subject: Employee, roster: Roster): readonly Employee[] {
  const named = roster.inDepartment("department-manager", subject.department).flatMap((manager) => roster.managerOf(manager) ?? []);
  if (named.length > 0) return named;
  const ofDepartment = roster.inDepartment("senior-manager", subject.department);
  if (ofDepartment.length > 0) return ofDepartment;
  const ofDivision = roster.seniorManagers.filter(({ division }) => division !== null && division === subject.division);
  if (ofDivision.length > 0) return ofDivision;
  return roster.seniorManagers.length === 1 ? roster.seniorManagers : [];
}

function held(found: readonly EmployeeId[], subject: Employee, code: string, rule: string): Holders {
  const others = [...new Set(found)].filter((id) => id !== subject.id);
  if (others.length > 0) return { ids: others, missing: null };
  const facts = { employee: subject.id, name: subject.name, department: subject.department };
  return { ids: [], missing: { code: found.length > 0 ? "office-is-subject" : code, rule, facts } };
}

function ids(people: readonly Employee[]): readonly EmployeeId[] {
  return people.map(({ id }) => id);
}

import { byGradeDescending } from "../grades";
import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { BodyRole, Employee, EmployeeId, Records } from "../records";
import type { PanelMember } from "../results";
import { conflictIndex } from "./conflictIndex";
import { groupKey, namesSet } from "./groupNames";

/** People by body role, found once, so that routing everybody takes one pass (§4). Leavers sit on no body. */
export interface PanelIndex {
  readonly anyRoles: boolean;
  /** In the order in which they would chair. */
  readonly committee: readonly Employee[];
  readonly committeeIds: ReadonlySet<EmployeeId>;
  /** Without a chair marked; shared by everybody whom nobody has to leave for. */
  readonly operationsManagers: readonly Employee[];
  readonly specialGroups: ReadonlySet<string>;
  /** Conflicts of interest: subject → evaluators. */
  readonly conflicts: ReadonlyMap<EmployeeId, ReadonlySet<EmployeeId>>;
  /** Evaluators marked familiar with the subject; null = the workbook has no such marks. */
  readonly familiar: ReadonlyMap<EmployeeId, readonly Employee[]> | null;
  inDepartment(role: BodyRole, department: string | null): readonly Employee[];
  /** Of the subject's group in the subject's department: `Group A` may exist in several. */
  inGroup(role: BodyRole, subject: Employee): readonly Employee[];
  /** Of a group known company-wide by its name. */
  inNamedGroup(role: BodyRole, group: string): readonly Employee[];
  /** Bodies drawn up already, by chair and membership, shared between their subjects. */
  readonly drawn: Map<string, readonly PanelMember[]>;
}

const COMMITTEE_ORDER: readonly BodyRole[] = ["senior-manager", "department-manager", "supervisor"];

export function panelIndex(records: Records, policy: Policy): PanelIndex {
  const active = records.employees.filter((one) => one.employmentType !== "left" && one.bodyRoles.length > 0);
  const byRole = new Map<string, Employee[]>();
  for (const employee of active) {
    for (const role of new Set(employee.bodyRoles)) {
      if (employee.department !== null) put(byRole, `${role}\nd\n${foldName(employee.department)}`, employee);
      if (employee.group !== null) put(byRole, `${role}\ng\n${foldName(employee.department ?? "")}\n${groupKey(employee.group)}`, employee);
      if (employee.group !== null) put(byRole, `${role}\nG\n${groupKey(employee.group)}`, employee);
      put(byRole, `${role}\n*`, employee);
    }
  }
  for (const people of byRole.values()) people.sort(byChairOrder);
  const committee = [...new Set(COMMITTEE_ORDER.flatMap((role) => byRole.get(`${role}\n*`) ?? []))];
  const leaning = namesSet(policy.specialGroupDepartment);
  const inDepartment = (role: BodyRole, department: string | null): readonly Employee[] =>
    department === null ? [] : (byRole.get(`${role}\nd\n${foldName(department)}`) ?? []);
  return {
    anyRoles: active.length > 0,
    committee,
    committeeIds: new Set(committee.map((one) => one.id)),
    operationsManagers: (byRole.get("department-manager\n*") ?? []).filter((one) => one.department !== null && leaning.has(groupKey(one.department))),
    specialGroups: namesSet(policy.specialGroups),
    conflicts: conflictIndex(records),
    familiar: familiarIndex(records),
    inDepartment,
    inGroup(role, subject) {
      if (subject.group === null) return [];
      return byRole.get(`${role}\ng\n${foldName(subject.department ?? "")}\n${groupKey(subject.group)}`) ?? [];
    },
    inNamedGroup: (role, group) => byRole.get(`${role}\nG\n${groupKey(group)}`) ?? [],
    drawn: new Map(),
  };
}

/** Highest grade first; equal grades by id, so that the order of the roster decides nothing. */
export function byChairOrder(left: Employee, right: Employee): number {
  return byGradeDescending(left.grade, right.grade) || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}

function familiarIndex(records: Records): ReadonlyMap<EmployeeId, readonly Employee[]> | null {
  const marked = records.has.has("acquaintance.familiar") || records.acquaintance.some((one) => one.familiar !== null);
  if (!marked) return null;
  const people = new Map(records.employees.map((one) => [one.id, one] as const));
  const found = new Map<EmployeeId, Employee[]>();
  for (const { employeeId, evaluatorId, familiar } of records.acquaintance) {
    const evaluator = people.get(evaluatorId);
    if (familiar === true && evaluator && evaluator.employmentType !== "left") put(found, employeeId, evaluator);
  }
  return found;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

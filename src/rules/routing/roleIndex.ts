import { byGradeDescending } from "../grades";
import { foldName } from "../numbers";
import type { BodyRole, Employee } from "../records";
import { groupKey } from "./groupNames";
import { put } from "./put";

/** People by body role, found once, so that routing everybody takes one pass (§4). Every list is in the order in which its people would chair. */
export interface RoleIndex {
  readonly any: boolean;
  inCompany(role: BodyRole): readonly Employee[];
  inDepartment(role: BodyRole, department: string | null): readonly Employee[];
  /** Of the subject's group in the subject's department: `Group A` may exist in several. */
  inGroup(role: BodyRole, subject: Employee): readonly Employee[];
  /** Of a group known company-wide by its name. */
  inNamedGroup(role: BodyRole, group: string): readonly Employee[];
}

export function roleIndex(holders: readonly Employee[]): RoleIndex {
  const byRole = new Map<string, Employee[]>();
  for (const employee of holders) {
    for (const role of new Set(employee.bodyRoles)) {
      put(byRole, `${role}\n*`, employee);
      if (employee.department !== null) put(byRole, `${role}\nd\n${foldName(employee.department)}`, employee);
      if (employee.group === null) continue;
      put(byRole, `${role}\ng\n${foldName(employee.department ?? "")}\n${groupKey(employee.group)}`, employee);
      put(byRole, `${role}\nG\n${groupKey(employee.group)}`, employee);
    }
  }
  for (const people of byRole.values()) people.sort(byChairOrder);
  const at = (key: string): readonly Employee[] => byRole.get(key) ?? NOBODY;
  return {
    any: holders.length > 0,
    inCompany: (role) => at(`${role}\n*`),
    inDepartment: (role, department) => (department === null ? NOBODY : at(`${role}\nd\n${foldName(department)}`)),
    inGroup: (role, { department, group }) => (group === null ? NOBODY : at(`${role}\ng\n${foldName(department ?? "")}\n${groupKey(group)}`)),
    inNamedGroup: (role, group) => at(`${role}\nG\n${groupKey(group)}`),
  };
}

const NOBODY: readonly Employee[] = [];

/** Highest grade first; equal grades by id, so that the order of the roster decides nothing. */
function byChairOrder(left: Employee, right: Employee): number {
  return byGradeDescending(left.grade, right.grade) || (left.id < right.id ? -1 : 1);
}

import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { BodyRole, Employee, EmployeeId, Records } from "../records";
import { groupKey, managerOfEach, namesSet } from "../routing";

/** The roster as the offices of §8 ask it. Leavers hold none. */
export interface Roster {
  get(id: EmployeeId): Employee | undefined;
  /** Of the subject's department. */
  inDepartment(role: BodyRole, department: string | null): readonly Employee[];
  /** Whom the manager column names, by number or by a name that is unique; undefined where it names nobody. */
  managerOf(employee: Employee): Employee | undefined;
  readonly seniorManagers: readonly Employee[];
  readonly generalManagers: readonly Employee[];
  readonly executiveManagers: readonly Employee[];
  readonly hr: readonly Employee[];
}

/** P-6.1, P-5, P-6.6.2.4: offices that no body role names are found by position title or group, both policy values [ours]. */
export function rosterOf(records: Pick<Records, "employees">, policy: Policy): Roster {
  const active = records.employees.filter((one) => one.employmentType !== "left");
  const byId = new Map(active.map((one) => [one.id, one] as const).reverse());
  const byDepartment = new Map<string, Employee[]>();
  for (const one of byId.values()) {
    if (one.department === null) continue;
    for (const role of one.bodyRoles) {
      const key = departmentKey(role, one.department);
      const known = byDepartment.get(key);
      if (known) known.push(one);
      else byDepartment.set(key, [one]);
    }
  }
  const people = [...byId.values()];
  const titled = (titles: readonly string[]): readonly Employee[] => {
    const wanted = new Set(titles.map(foldName));
    return people.filter((one) => one.positions.some((position) => wanted.has(foldName(position))));
  };
  const hrGroups = namesSet(policy.hrGroups);
  const managerId = managerOfEach(people);
  return {
    get: (id) => byId.get(id),
    inDepartment: (role, department) => (department === null ? [] : (byDepartment.get(departmentKey(role, department)) ?? [])),
    managerOf: (employee) => byId.get(managerId(employee) ?? ""),
    seniorManagers: people.filter((one) => one.bodyRoles.includes("senior-manager")),
    generalManagers: titled(policy.generalManagerTitles),
    executiveManagers: titled(policy.executiveManagerTitles),
    hr: people.filter(({ group, department }) => [group, department].some((name) => name !== null && hrGroups.has(groupKey(name)))),
  };
}

function departmentKey(role: BodyRole, department: string): string {
  return `${role}\n${foldName(department)}`;
}

import { foldName } from "../numbers";
import type { Employee, EmployeeId } from "../records";

/**
 * P-6.6.2.4 [ours]: whom the manager column names: an employee number, else a name that only one person bears. null = it
 * is blank, or names nobody among `employees`, or several.
 */
export function managerOfEach(employees: Iterable<Employee>): (employee: Pick<Employee, "manager">) => EmployeeId | null {
  const byKey = new Map<string, EmployeeId | null>();
  const ids: EmployeeId[] = [];
  for (const { id, name } of employees) {
    const key = foldName(name);
    byKey.set(key, byKey.has(key) && byKey.get(key) !== id ? null : id);
    ids.push(id);
  }
  // Numbers after names: a number always means its bearer.
  for (const id of ids) byKey.set(foldName(id), id);
  return ({ manager }) => (manager === null ? null : (byKey.get(foldName(manager)) ?? null));
}

import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { Employee, EmployeeId } from "../records";

/**
 * P-6.6.2.3 [ours]: may a direct report, or one's own manager, sit on the body? The source names department managers and
 * team leaders as evaluators and says nothing against either, so both may; policy can keep off the one or the other.
 * `manager` in the roster is an employee number, else a name that only one person bears.
 */
export function reportingLines(employees: readonly Employee[], { directReports, directManager }: Pick<Policy, "directReports" | "directManager">): ReadonlyMap<EmployeeId, readonly EmployeeId[]> {
  const kept = new Map<EmployeeId, EmployeeId[]>();
  if (directReports === "allowed" && directManager === "allowed") return kept;
  const managerOf = managers(employees);
  for (const employee of employees) {
    const manager = managerOf(employee);
    if (manager === null || manager === employee.id) continue;
    if (directReports === "excluded") kept.set(manager, [...(kept.get(manager) ?? []), employee.id]);
    if (directManager === "excluded") kept.set(employee.id, [...(kept.get(employee.id) ?? []), manager]);
  }
  return kept;
}

function managers(employees: readonly Employee[]): (employee: Employee) => EmployeeId | null {
  const byKey = new Map<string, EmployeeId | null>();
  for (const { id, name } of employees) {
    const key = foldName(name);
    byKey.set(key, byKey.has(key) && byKey.get(key) !== id ? null : id);
  }
  // Numbers after names: a number always means its bearer.
  for (const { id } of employees) byKey.set(foldName(id), id);
  return ({ manager }) => (manager === null ? null : (byKey.get(foldName(manager)) ?? null));
}

import type { Policy } from "../policy";
import type { Employee, EmployeeId } from "../records";
import { managerOfEach } from "./managerOfEach";
import { put } from "./put";

/**
 * P-6.6.2.3 [ours]: may a direct report, or one's own manager, sit on the body? The source names department managers and
 * team leaders as evaluators and says nothing against either, so both may; policy can keep off the one or the other.
 */
export function reportingLines(employees: readonly Employee[], { directReports, directManager }: Pick<Policy, "directReports" | "directManager">): ReadonlyMap<EmployeeId, readonly EmployeeId[]> {
  const kept = new Map<EmployeeId, EmployeeId[]>();
  if (directReports === "allowed" && directManager === "allowed") return kept;
  const managerOf = managerOfEach(employees);
  for (const employee of employees) {
    const manager = managerOf(employee);
    if (manager === null) continue;
    if (directReports === "excluded") put(kept, manager, employee.id);
    if (directManager === "excluded") put(kept, employee.id, manager);
  }
  return kept;
}

import type { Policy } from "../policy";
import type { EmployeeId, Records } from "../records";
import { groupKey, namesSet } from "../routing";
import type { OfficerOf } from "./approvalRow";

/**
 * P-5: HR maintains standards and top management approves them. Who is HR, policy says by groups or departments; top
 * management are the senior managers. A roster without departments or without body roles cannot say [ours].
 */
export function officersOf(records: Pick<Records, "employees">, policy: Pick<Policy, "hrGroups">): OfficerOf {
  const hr = namesSet(policy.hrGroups);
  const knowsBodies = records.employees.some(({ bodyRoles }) => bodyRoles.length > 0);
  const known = new Map<EmployeeId, Records["employees"][number]>(records.employees.map((employee) => [employee.id, employee]));
  return (id) => {
    const employee = known.get(id);
    if (!employee) return null;
    const units = [employee.department, employee.group].filter((unit) => unit !== null);
    return {
      inHr: units.length === 0 ? null : units.some((unit) => hr.has(groupKey(unit))),
      inTopManagement: knowsBodies ? employee.bodyRoles.includes("senior-manager") : null,
    };
  };
}

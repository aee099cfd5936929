import type { EmployeeId, Records } from "../records";

/** P-6.6.2.3 [ours]: conflicts of interest by subject: who must neither sit on the body nor have a ballot counted. */
export function conflictIndex({ conflicts }: Pick<Records, "conflicts">): ReadonlyMap<EmployeeId, ReadonlySet<EmployeeId>> {
  const found = new Map<EmployeeId, Set<EmployeeId>>();
  for (const { employeeId, evaluatorId } of conflicts) {
    const known = found.get(employeeId);
    if (known) known.add(evaluatorId);
    else found.set(employeeId, new Set([evaluatorId]));
  }
  return found;
}

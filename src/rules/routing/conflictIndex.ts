import type { Policy } from "../policy";
import type { EmployeeId, Records } from "../records";
import { reportingLines } from "./reportingLines";

/**
 * P-6.6.2.3 [ours]: by subject, who must neither sit on the body nor have a ballot counted: the conflicts table, and the
 * reporting line where policy keeps it off.
 */
export function conflictIndex(records: Pick<Records, "conflicts" | "employees">, policy: Pick<Policy, "directReports" | "directManager">): ReadonlyMap<EmployeeId, ReadonlySet<EmployeeId>> {
  const found = new Map<EmployeeId, Set<EmployeeId>>();
  const add = (subject: EmployeeId, evaluator: EmployeeId): void => {
    const known = found.get(subject);
    if (known) known.add(evaluator);
    else found.set(subject, new Set([evaluator]));
  };
  for (const { employeeId, evaluatorId } of records.conflicts) add(employeeId, evaluatorId);
  for (const [subject, evaluators] of reportingLines(records.employees, policy)) for (const evaluator of evaluators) add(subject, evaluator);
  return found;
}

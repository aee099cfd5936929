import type { Employee, EmployeeId, Records } from "../records";
import type { Familiar } from "./panels";
import { put } from "./put";

/** P-6.6.3: evaluators among `people` whom the acquaintance table marks as working closely with the subject; null = it marks nobody [ours]. */
export function familiarIndex(records: Pick<Records, "acquaintance" | "has">, people: ReadonlyMap<EmployeeId, Employee>): Familiar {
  const marked = records.has.has("acquaintance.familiar") || records.acquaintance.some((one) => one.familiar !== null);
  if (!marked) return null;
  const found = new Map<EmployeeId, Employee[]>();
  for (const { employeeId, evaluatorId, familiar } of records.acquaintance) {
    const evaluator = people.get(evaluatorId);
    if (familiar !== true || !evaluator) continue;
    put(found, employeeId, evaluator);
  }
  return found;
}

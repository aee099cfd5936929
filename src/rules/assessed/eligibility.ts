import { naturalOrder } from "../numbers";
import type { Policy } from "../policy";
import type { Employee, EmployeeId, Performance, Records } from "../records";

/**
 * P-6.6.1.1, P-6.6.2.1: in the yearly round those are assessed who by the yearly appraisal provisionally meet promotion
 * conditions: a flag column, or the latest appraisal's score where policy sets one. No such column: everybody. A blank
 * in an existing column: not eligible, with a finding [ours].
 */
export type Eligibility = "eligible" | "not-eligible" | "not-said";

export function eligibilityOf(records: Pick<Records, "employees" | "has" | "performance">, policy: Policy): (employee: Employee) => Eligibility {
  if (policy.promotionScore !== null) return byAppraisal(records.performance ?? [], policy.promotionScore);
  const asked = records.has.has("employees.promotionEligible") || records.employees.some((one) => one.promotionEligible !== null);
  if (!asked) return () => "eligible";
  return (employee) => (employee.promotionEligible === null ? "not-said" : employee.promotionEligible ? "eligible" : "not-eligible");
}

function byAppraisal(appraisals: readonly Performance[], wanted: number): (employee: Employee) => Eligibility {
  const latest = new Map<EmployeeId, Performance>();
  for (const one of appraisals) {
    const known = latest.get(one.employeeId);
    if (!known || naturalOrder(one.period, known.period) >= 0) latest.set(one.employeeId, one);
  }
  return (employee) => {
    const score = latest.get(employee.id)?.score ?? null;
    if (score === null) return "not-said";
    return score >= wanted ? "eligible" : "not-eligible";
  };
}

import type { CalendarDay, Employee } from "../records";

/**
 * P-6.5b: new hires are assessed at the end of probation, new graduates are not (later, in yearly rounds, they are as
 * anybody). Probation = employed on probation or as a new graduate, with no day of regularisation, or one after asOf.
 * Interns are not assessed [ours]. No employment type: regular [ours].
 */
export type Stage = "left" | "intern" | "graduate-in-probation" | "in-probation" | "regular";

export function stageOf(employee: Employee, asOf: CalendarDay): Stage {
  const regularised = employee.regularisedOn !== null && employee.regularisedOn <= asOf;
  switch (employee.employmentType) {
    case "left": return "left";
    case "intern": return "intern";
    case "new-graduate": return regularised ? "regular" : "graduate-in-probation";
    case "probation": return regularised ? "regular" : "in-probation";
    default: return "regular";
  }
}

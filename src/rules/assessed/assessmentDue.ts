import { yearWindowFrom, type Span } from "../calendar";
import type { Policy } from "../policy";
import type { CalendarDay, Employee } from "../records";
import { stageOf } from "./stageOf";

/** When somebody is assessed next; null where the roster does not say the day. */
export type AssessmentDue =
  | { readonly kind: "end-of-probation"; readonly on: CalendarDay | null }
  | { readonly kind: "yearly"; readonly window: Span | null }
  | { readonly kind: "not-assessed" };

/**
 * P-6.5a, P-6.5b: new hires at the end of probation, which is the day they become regular; everybody else in the yearly
 * window that runs now, or the next. New graduates are passed over at the end of probation and join the window that
 * runs on that day, or the next after it [ours]. Interns and leavers are not assessed.
 */
export function assessmentDue(employee: Employee, asOf: CalendarDay, policy: Pick<Policy, "windowFrom" | "windowTo">): AssessmentDue {
  const { regularisedOn } = employee;
  const yearly = (day: CalendarDay): AssessmentDue => ({ kind: "yearly", window: yearWindowFrom(day, policy.windowFrom, policy.windowTo) });
  switch (stageOf(employee, asOf)) {
    case "left":
    case "intern": return { kind: "not-assessed" };
    case "in-probation": return { kind: "end-of-probation", on: regularisedOn };
    case "graduate-in-probation": return regularisedOn === null ? { kind: "yearly", window: null } : yearly(regularisedOn);
    case "regular": return yearly(asOf);
  }
}

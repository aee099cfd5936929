import { inYearWindow } from "../calendar";
import type { Policy } from "../policy";
import type { CalendarDay } from "../records";

/** P-6.5a: the yearly round runs from 1 November to 31 December, both included. It dates a round; it bars no reckoning [ours]. */
export function inYearlyWindow(asOf: CalendarDay, policy: Pick<Policy, "windowFrom" | "windowTo">): boolean {
  return inYearWindow(asOf, policy.windowFrom, policy.windowTo);
}

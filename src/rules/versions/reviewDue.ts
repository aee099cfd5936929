import { addMonths, isoFromDay } from "../calendar";
import { cannotSay, met, type Outcome } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay } from "../records";

export interface ReviewDays {
  readonly effectiveFrom: CalendarDay | null;
  /** Day of the latest review, also of one that changed nothing. */
  readonly reviewedOn: CalendarDay | null;
}

export interface Review {
  readonly due: CalendarDay;
  readonly state: "not-due" | "due" | "overdue";
}

/**
 * C-a18: a standard is reviewed periodically; the source names no period, policy gives 12 months [ours], from the later of
 * its first day and its last review. On the day itself the review is due, from the day after it is overdue. A last review
 * after asOf is not yet one.
 */
export function reviewDue({ effectiveFrom, reviewedOn }: ReviewDays, asOf: CalendarDay, policy: Pick<Policy, "standardReviewMonths">): Outcome<Review> {
  const reviewed = reviewedOn !== null && reviewedOn <= asOf ? reviewedOn : null;
  const from = effectiveFrom === null ? reviewed : Math.max(effectiveFrom, reviewed ?? 0);
  if (from === null) return cannotSay("C-a18", [{ code: "review-no-day", rule: "C-a18", facts: {} }]);
  const due = addMonths(from, policy.standardReviewMonths);
  const state = asOf < due ? "not-due" : asOf === due ? "due" : "overdue";
  return met("C-a18", { due, state }, [{ code: "review-term", rule: "C-a18", facts: { from: isoFromDay(from), months: policy.standardReviewMonths, due: isoFromDay(due) } }]);
}

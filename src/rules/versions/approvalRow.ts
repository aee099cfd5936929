import type { CalendarDay, EmployeeId } from "../records";

/** P-5: the steps by which a version of a standard comes into force, in their order. */
export const APPROVAL_STEPS = ["proposed", "reviewed", "approved"] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** One move of one version: who, when. `returned` sends it back to draft: what was done before it no longer counts. */
export interface ApprovalRow {
  readonly step: ApprovalStep | "returned";
  readonly by: EmployeeId | null;
  readonly on: CalendarDay | null;
  readonly reason?: string | null;
}

/** What a roster says of somebody who took a step; null = it does not say. */
export interface Officer {
  readonly inHr: boolean | null;
  readonly inTopManagement: boolean | null;
}

export type OfficerOf = (id: EmployeeId) => Officer | null;

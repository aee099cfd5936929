import type { CalendarDay, CompetencyId, EmployeeId } from "../records";

/** What an appeal is against: an assessed result (P-6.6.1.4) or a certification (C-s6.2.8, C-a14). */
export type AppealKind = "assessment" | "certification";
export type AppealAnswer = "kept" | "adjusted" | "referred";

/**
 * P-6.6.1.4, C-s6.2.8: one row of the ledger of appeals, in the order added. A statement opens an appeal and holds the
 * first result; an answer refers to it and holds the second. Rows are never changed.
 */
export type AppealRow =
  | {
    readonly kind: "statement";
    readonly id: string;
    readonly against: AppealKind;
    readonly employeeId: EmployeeId;
    readonly round: string | null;
    /** null = the result as a whole. */
    readonly competency: CompetencyId | null;
    /** The result appealed against, as it stood: a level, a score, or "fail". */
    readonly first: number | string | null;
    readonly reason: string | null;
    readonly evidence: string | null;
    readonly on: CalendarDay | null;
  }
  | {
    readonly kind: "answer";
    /** The statement answered. */
    readonly to: string;
    readonly answer: AppealAnswer;
    /** The result after the re-discussion; null where it was kept or referred. */
    readonly second: number | string | null;
    readonly reason: string | null;
    readonly by: EmployeeId | null;
    readonly on: CalendarDay | null;
  };

export type AppealStatement = Extract<AppealRow, { readonly kind: "statement" }>;
export type AppealReply = Extract<AppealRow, { readonly kind: "answer" }>;

export interface AppealPlace {
  readonly table: "appeals";
  readonly row: number;
  readonly field: string | null;
}

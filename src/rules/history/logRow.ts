import type { CalendarDay, CompetencyId, EmployeeId } from "../records";
import type { KeyedLevel } from "../scales";

/** What a row says: a level by the key of the scale (a later scale cannot re-label it), a score, or that nothing holds. */
export type LoggedValue =
  | { readonly kind: "level"; readonly level: KeyedLevel; readonly scale: string }
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "none" };

/** P-6.6.5, T-LEVELS: one row of the append-only log of results. Rows are added at the end and never changed or deleted. */
export interface LogRow {
  readonly id: string;
  readonly employeeId: EmployeeId;
  /** null = the person's result as a whole. */
  readonly competency: CompetencyId | null;
  readonly value: LoggedValue;
  /** The day from which it holds, and the last day on which it does (null = until something else holds). */
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  /** The day the row was written. */
  readonly recordedOn: CalendarDay;
  /** The row this one corrects, which stays. */
  readonly corrects: string | null;
  readonly round: string | null;
  readonly standardVersion: string | null;
  readonly by: EmployeeId | null;
  readonly why: string | null;
}

export interface LogPlace {
  readonly table: "log";
  readonly row: number;
  readonly field: keyof LogRow | null;
}

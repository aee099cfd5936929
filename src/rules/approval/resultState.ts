import type { CalendarDay, EmployeeId } from "../records";

/** §8: where a result stands. */
export const RESULT_STATES = ["draft", "reviewed", "approved", "communicated", "appealed", "re-discussed", "final", "archived"] as const;
export type ResultState = (typeof RESULT_STATES)[number];

/** One move of one person's result: who, when, from, to, why. Rows are only ever added. */
export interface MoveRow {
  readonly employeeId: EmployeeId;
  readonly round: string | null;
  readonly by: EmployeeId | null;
  readonly on: CalendarDay | null;
  readonly from: ResultState;
  readonly to: ResultState;
  readonly why: string | null;
}

/** Where a finding about moves points: a row of them. */
export interface MovePlace {
  readonly table: "moves";
  readonly row: number;
  readonly field: keyof MoveRow | null;
}

import type { CalendarDay, EmployeeId, Level } from "./values";

/** An objective measure of a person: sales, a project, an exam (D-EVIDENCE). value null = not given, or no number. */
export interface Measure {
  readonly employeeId: EmployeeId;
  readonly measure: string;
  readonly value: number | null;
  readonly date: CalendarDay | null;
}

/** A certificate of a post. level null = the certificate names none. `status` as written (valid, revoked …). */
export interface Certificate {
  readonly employeeId: EmployeeId;
  readonly post: string;
  readonly level: Level | null;
  readonly number: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validTo: CalendarDay | null;
  readonly status: string | null;
  readonly revokedOn: CalendarDay | null;
}

/** One result of a course. passed null = not said (a score alone passes nobody without a cut). */
export interface CourseResult {
  readonly employeeId: EmployeeId;
  readonly course: string;
  readonly level: Level | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly date: CalendarDay | null;
  readonly round: string | null;
}

/** A course of the catalogue as far as a gap needs it (§11): which competency, from which level to which. */
export interface Course {
  readonly course: string;
  readonly competency: string | null;
  readonly track: string | null;
  readonly level: Level | null;
  readonly fromLevel: number | null;
  readonly toLevel: number | null;
  readonly prerequisite: string | null;
}

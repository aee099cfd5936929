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

/** A course of the catalogue (§11): which competency it serves, from which level to which, how it is given, by whom and at what cost. */
export interface Course {
  readonly course: string;
  readonly category: string | null;
  /** One competency, or several in one cell, as written. */
  readonly competency: string | null;
  readonly track: string | null;
  /** Level the course is examined at (C-s7.2.2). */
  readonly level: Level | null;
  readonly fromLevel: number | null;
  readonly toLevel: number | null;
  /** As written; several ways in one cell are a choice (D-MODES). */
  readonly mode: string | null;
  readonly teacherLevel: string | null;
  readonly hours: number | null;
  /** Per person, in whatever currency the catalogue is in; null = not given, which is not free. */
  readonly cost: number | null;
  /** Names of courses that come first, as written. */
  readonly prerequisite: string | null;
}

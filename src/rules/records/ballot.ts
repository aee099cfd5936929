import type { CalendarDay, CompetencyId, EmployeeId, Level } from "./values";

export type BallotSource = "superior" | "peer" | "committee" | "self";
/** A rating given as a state instead of a level (a binary register of competence). */
export type RatingStatus = "achieved" | "not-yet" | "not-required";

/** One evaluator's level for one person and competency; evaluatorId null = a plain matrix without evaluators ("as given"). */
export interface Ballot {
  readonly employeeId: EmployeeId;
  readonly evaluatorId: EmployeeId | null;
  readonly source: BallotSource | null;
  readonly competency: CompetencyId;
  /** null = not rated. A level off the scale is kept here and voided by the rules. */
  readonly level: Level | null;
  readonly status: RatingStatus | null;
  readonly monthsKnown: number | null;
  readonly familiar: boolean | null;
  readonly knowsSpeciality: boolean | null;
  readonly date: CalendarDay | null;
  readonly validTo: CalendarDay | null;
  readonly exempt: boolean;
  readonly round: string | null;
}

export interface Decision {
  readonly employeeId: EmployeeId;
  readonly competency: CompetencyId;
  readonly level: Level;
  readonly decidedBy: EmployeeId | null;
  readonly reason: string | null;
  readonly date: CalendarDay | null;
  readonly round: string | null;
}

export interface SelfAssessment {
  readonly employeeId: EmployeeId;
  readonly competency: CompetencyId;
  readonly level: Level | null;
  readonly date: CalendarDay | null;
  readonly round: string | null;
}

export interface Acquaintance {
  readonly employeeId: EmployeeId;
  readonly evaluatorId: EmployeeId;
  readonly monthsKnown: number | null;
  readonly familiar: boolean | null;
}

export interface Conflict {
  readonly employeeId: EmployeeId;
  readonly evaluatorId: EmployeeId;
  readonly reason: string | null;
}

/** The records the rules work on: what `workbook/tables` makes of foreign sheets. Fields are those of the workbook contract. */
export type { CalendarDay, CompetencyId, EmployeeId, Level } from "./values";
export type { Grade } from "./grade";
export type { Employee, EmploymentType, BodyRole } from "./employee";
export type { CompetencyClass, StandardLine } from "./standard";
export type { Acquaintance, Ballot, BallotSource, Conflict, Decision, RatingStatus, SelfAssessment } from "./ballot";
export type { Performance } from "./performance";
export type { Behaviour } from "./behaviour";
export type { Condition, PositionRecord } from "./position";
export type { Certificate, Course, CourseResult, Measure } from "./evidence";
export type { RecordPlace, Purpose, Records } from "./records";
export { NO_RECORDS, PURPOSES } from "./records";

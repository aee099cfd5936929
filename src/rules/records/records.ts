import type { Acquaintance, Ballot, Conflict, Decision, SelfAssessment } from "./ballot";
import type { Behaviour } from "./behaviour";
import type { Employee } from "./employee";
import type { Certificate, Course, CourseResult, Measure } from "./evidence";
import type { Performance } from "./performance";
import type { Condition, PositionRecord } from "./position";
import type { StandardLine } from "./standard";

/** Purposes of the workbook contract, in its order. */
export const PURPOSES = [
  "employees", "positions", "standards", "conditions", "levels", "behaviours", "selfAssessments", "ratings", "decisions",
  "courses", "courseResults", "steps", "certificates", "applications", "performance", "pool", "acquaintance", "conflicts", "measures",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where a rule's finding points: a record of `Records` by purpose and index, or the whole purpose (row null). */
export interface RecordPlace {
  readonly purpose: Purpose;
  readonly row: number | null;
  readonly field: string | null;
}

/** Everything read for one reckoning. Order is the order of the sheet; lists of absent purposes are empty. */
export interface Records {
  readonly employees: readonly Employee[];
  readonly standards: readonly StandardLine[];
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  readonly selfAssessments: readonly SelfAssessment[];
  readonly acquaintance: readonly Acquaintance[];
  readonly conflicts: readonly Conflict[];
  /** Read only where policy makes promotion depend on the yearly appraisal. */
  readonly performance?: readonly Performance[];
  readonly positions?: readonly PositionRecord[];
  readonly conditions?: readonly Condition[];
  readonly behaviours?: readonly Behaviour[];
  readonly measures?: readonly Measure[];
  readonly certificates?: readonly Certificate[];
  readonly courses?: readonly Course[];
  readonly courseResults?: readonly CourseResult[];
  /** Which tables and columns exist at all, as `purpose` and `purpose.field`: a blank in a column that exists differs from no column. */
  readonly has: ReadonlySet<string>;
}

export const NO_RECORDS: Records = {
  employees: [], standards: [], ballots: [], decisions: [], selfAssessments: [], acquaintance: [], conflicts: [], has: new Set(),
};

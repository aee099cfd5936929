import type { MonthDay } from "../calendar";
import type { RuleId } from "../outcome";
import type { CalendarDay, CompetencyClass, Grade } from "../records";

export type MissingPolicy = "none" | "renormalise";
export type LimitsPolicy = "line" | "score";
export type EvidencePolicy = "off" | "proposes" | "stands-in";
export type VerdictPolicy = "every-line" | "score";
export type TiePolicy = "unresolved" | "lower" | "higher" | "median" | "chair";
export type ClassMethod = "as-routed" | "mean" | "median" | "trimmed-mean" | "majority" | "familiar-first";
export type PanelPolicy = "body" | "anyone";
export type RecusalPolicy = "own-case" | "whole-round";
export type ReportingPolicy = "allowed" | "excluded";
export type DepartedPolicy = "count" | "exclude";
export type GradePolicy = "current" | "next";
export type InheritPolicy = "track" | "off";
export type DivisionPolicy = "own" | "first";
export type BehaviourLevelsPolicy = "scale" | "written";
export type CommaPolicy = "every-alternative" | "own-alternative";
export type VocationalPolicy = "beside-senior" | "above-senior";

export type UnratedPolicy = "open" | "later";
export type CourseChoice = "cheapest" | "shortest" | "fewest" | "every";
export type CoursesBefore = "passed" | "passed-or-level";
export type CoursePass = "course-and-level" | "course";
/** Ways of learning that D-MODES tells apart. */
export type LearningMode = "workshop" | "mentor" | "online";

export type ApartPolicy = "approver" | "all" | "off";

/** §1–§7: every number, window, count and choice that the rules use. Values are defaults of the sources unless a workbook says otherwise. */
export interface Policy {
  readonly step: number;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly limits: LimitsPolicy;
  readonly missing: MissingPolicy;
  readonly verdict: VerdictPolicy;
  readonly passScore: number;
  readonly fragileChange: number;
  readonly evidence: EvidencePolicy;
  readonly knownMonths: number;
  readonly knownMonthsNewHire: number;
  readonly familiarByMonths: boolean;
  readonly tie: TiePolicy;
  readonly methodCore: ClassMethod;
  readonly methodGeneral: ClassMethod;
  readonly methodProfessional: ClassMethod;
  readonly trim: number;
  readonly closingDay: CalendarDay | null;
  readonly panel: PanelPolicy;
  readonly departedBallots: DepartedPolicy;
  readonly gradeThreshold: Grade;
  readonly quorum: number;
  readonly specialGroups: readonly string[];
  readonly specialGroupDepartment: readonly string[];
  /** Rows of one's own for the routing table, as typed. */
  readonly routingRows: readonly string[];
  readonly recusal: RecusalPolicy;
  /** Whether people who report to the subject may sit on the body, and whether the subject's own manager may. */
  readonly directReports: ReportingPolicy;
  readonly directManager: ReportingPolicy;
  readonly windowFrom: MonthDay;
  readonly windowTo: MonthDay;
  readonly promotionScore: number | null;
  readonly whichGrade: GradePolicy;
  readonly defaultClass: CompetencyClass;
  readonly weightTolerance: number;
  readonly percentTolerance: number;
  readonly scaleLevels: number;
  readonly rolesFewest: number;
  readonly rolesMost: number;
  readonly inherit: InheritPolicy;
  readonly divisionStandards: DivisionPolicy;
  readonly behaviourLevels: BehaviourLevelsPolicy;
  readonly conditionComma: CommaPolicy;
  readonly vocationalSchool: VocationalPolicy;
  readonly standardReviewMonths: number;
  readonly approvalApart: ApartPolicy;
  readonly generalManagerTitles: readonly string[];
  readonly executiveManagerTitles: readonly string[];
  readonly hrGroups: readonly string[];
  readonly appealDays: number | null;
  /** D-360: fewest ballots of one source (self and superior apart) whose figures are shown. */
  readonly feedbackFewest: number;
  /** D-360: levels from which one rates oneself over or under the others. */
  readonly selfDifference: number;
  /** D-360: levels from which two sources are apart. */
  readonly sourceGap: number;
  /** D-MULTI: fewest people whose results a roll-up shows. */
  readonly rollupFewest: number;
  /** P-6.2: levels by which a result must move to be listed as changed by an evaluator's severity. */
  readonly severityChange: number;
  /** C-a15(4): calendar months from regularisation within which level 1 must be held. */
  readonly entryCertificationMonths: number;
  /** C-s9: days before its last one from which a certificate is expiring. */
  readonly certificateWarnDays: number;
  /** §10 Readiness: levels a line may be short for *1-2 years*, and what lines without a level mean. */
  readonly readinessLevels: number;
  readonly readinessUnrated: UnratedPolicy;
  /** D-NEEDS: which of several courses, and what a pass counts for. */
  readonly courseChoice: CourseChoice;
  readonly coursePass: CoursePass;
  /** D-NEEDS: whether the level that a course leads to stands in for having passed it, where another course asks for it first. */
  readonly coursesBefore: CoursesBefore;
  /** D-MODES: how whom, and the words by which ways of learning and roving work are known. */
  readonly modeManager: LearningMode;
  readonly modeNewEmployee: LearningMode;
  readonly modeKeyEmployee: LearningMode;
  readonly modeRoving: LearningMode;
  readonly newEmployeeMonths: number;
  readonly rovingWork: readonly string[];
  readonly workshopWords: readonly string[];
  readonly mentorWords: readonly string[];
  readonly onlineWords: readonly string[];
}

export type PolicyKey = keyof Policy;

/** How a policy value is written in a cell, and what it may be. */
export type PolicyKind =
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole: boolean; readonly off: boolean }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "grade" }
  | { readonly kind: "month-day" }
  | { readonly kind: "day" }
  | { readonly kind: "names"; readonly off?: boolean };

/** One row of the policy table: key, default as a cell would show it, the clause that gives it, and the code of its note. */
export interface PolicyRow {
  readonly key: PolicyKey;
  readonly value: string | number | boolean;
  readonly rule: RuleId;
  readonly note: string;
  readonly kind: PolicyKind;
}

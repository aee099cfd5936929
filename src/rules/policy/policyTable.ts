import type { PolicyKind, PolicyRow } from "./policyTypes";

const share = (least: number, most: number): PolicyKind => ({ kind: "number", least, most, whole: false, off: false });
const count = (least: number, most: number): PolicyKind => ({ kind: "number", least, most, whole: true, off: false });
const orOff = (least: number, most: number): PolicyKind => ({ kind: "number", least, most, whole: false, off: true });
const choice = (...choices: string[]): PolicyKind => ({ kind: "choice", choices });
const CLASS_METHODS = choice("as-routed", "mean", "median", "trimmed-mean", "majority", "familiar-first");

/** P-6.6.4, P-6.2: the formula and the verdict. */
const SCORING: readonly PolicyRow[] = [
  { key: "step", value: 0.5, rule: "P-6.6.4", note: "step", kind: share(0, 10) },
  { key: "floor", value: "off", rule: "P-6.6.4", note: "floor", kind: orOff(-10, 10) },
  { key: "ceiling", value: "off", rule: "P-6.6.4", note: "ceiling", kind: orOff(-10, 10) },
  { key: "limits", value: "line", rule: "P-6.6.4", note: "limits", kind: choice("line", "score") },
  { key: "missing", value: "none", rule: "P-6.6.4", note: "missing", kind: choice("none", "renormalise") },
  { key: "verdict", value: "every-line", rule: "P-6.2", note: "verdict", kind: choice("every-line", "score") },
  { key: "passScore", value: 1, rule: "P-6.2", note: "passScore", kind: share(-10, 10) },
  { key: "fragileChange", value: 0.1, rule: "P-6.4", note: "fragileChange", kind: share(0, 10) },
  { key: "evidence", value: "proposes", rule: "D-EVIDENCE", note: "evidence", kind: choice("off", "proposes", "stands-in") },
];

/** P-6.3, P-6.6.1.3: whose ballot counts, and how ballots combine. */
const BALLOTS: readonly PolicyRow[] = [
  { key: "knownMonths", value: 3, rule: "P-6.3", note: "knownMonths", kind: share(0, 600) },
  { key: "knownMonthsNewHire", value: 3, rule: "P-6.3", note: "knownMonthsNewHire", kind: share(0, 600) },
  { key: "familiarByMonths", value: false, rule: "P-6.6.1.3", note: "familiarByMonths", kind: { kind: "flag" } },
  { key: "tie", value: "unresolved", rule: "P-6.6.1.3", note: "tie", kind: choice("unresolved", "lower", "higher", "median", "chair") },
  { key: "methodCore", value: "as-routed", rule: "P-6.6.1.3", note: "methodCore", kind: CLASS_METHODS },
  { key: "methodGeneral", value: "as-routed", rule: "P-6.6.1.3", note: "methodGeneral", kind: CLASS_METHODS },
  { key: "methodProfessional", value: "as-routed", rule: "P-6.6.1.3", note: "methodProfessional", kind: CLASS_METHODS },
  { key: "trim", value: 1, rule: "P-6.6.1.3", note: "trim", kind: count(0, 10) },
  { key: "closingDay", value: "off", rule: "P-6.6.1.3", note: "closingDay", kind: { kind: "day" } },
  { key: "panel", value: "body", rule: "D-360", note: "panel", kind: choice("body", "anyone") },
  { key: "departedBallots", value: "count", rule: "P-6.6.2.3", note: "departedBallots", kind: choice("count", "exclude") },
];

/** P-6.1, P-6.5, P-6.6: who is assessed by whom, and when. */
const ROUTING: readonly PolicyRow[] = [
  { key: "gradeThreshold", value: "4-20", rule: "P-6.6.1.1", note: "gradeThreshold", kind: { kind: "grade" } },
  { key: "quorum", value: 1, rule: "P-6.6.2.3", note: "quorum", kind: count(1, 100) },
  { key: "specialGroups", value: "财务&商务组; Finance & Commerce; 人力资源&行政组; HR & Admin; HR & Administration; Human Resources & Administration", rule: "P-6.1", note: "specialGroups", kind: { kind: "names" } },
  { key: "specialGroupDepartment", value: "运营管理部; Operations Management", rule: "P-6.1", note: "specialGroupDepartment", kind: { kind: "names" } },
  { key: "routingRows", value: "off", rule: "P-6.1", note: "routingRows", kind: { kind: "names", off: true } },
  { key: "recusal", value: "own-case", rule: "P-6.6.2.3", note: "recusal", kind: choice("own-case", "whole-round") },
  { key: "directReports", value: "allowed", rule: "P-6.6.2.3", note: "directReports", kind: choice("allowed", "excluded") },
  { key: "directManager", value: "allowed", rule: "P-6.6.2.3", note: "directManager", kind: choice("allowed", "excluded") },
  { key: "windowFrom", value: "11-01", rule: "P-6.5a", note: "windowFrom", kind: { kind: "month-day" } },
  { key: "windowTo", value: "12-31", rule: "P-6.5a", note: "windowTo", kind: { kind: "month-day" } },
  { key: "promotionScore", value: "off", rule: "P-6.6.1.1", note: "promotionScore", kind: orOff(-1e6, 1e6) },
];

/** P-6.4, P-CLASSES, T-LEVELS, T-ROLES, T-ASPECTS, C-a16: what a standard is taken to say. */
const STANDARDS: readonly PolicyRow[] = [
  { key: "whichGrade", value: "current", rule: "P-6.4", note: "whichGrade", kind: choice("current", "next") },
  { key: "defaultClass", value: "general", rule: "P-CLASSES", note: "defaultClass", kind: choice("core", "general", "professional") },
  { key: "weightTolerance", value: 0.000001, rule: "P-6.4", note: "weightTolerance", kind: share(0, 1) },
  { key: "percentTolerance", value: 0.0001, rule: "P-6.4", note: "percentTolerance", kind: share(0, 100) },
  { key: "scaleLevels", value: 5, rule: "T-LEVELS", note: "scaleLevels", kind: count(2, 10) },
  { key: "rolesFewest", value: 4, rule: "T-ROLES", note: "rolesFewest", kind: count(1, 100) },
  { key: "rolesMost", value: 5, rule: "T-ROLES", note: "rolesMost", kind: count(1, 100) },
  { key: "inherit", value: "track", rule: "P-6.4", note: "inherit", kind: choice("track", "off") },
  { key: "divisionStandards", value: "own", rule: "D-UNIFORM", note: "divisionStandards", kind: choice("own", "first") },
  { key: "behaviourLevels", value: "scale", rule: "T-ASPECTS", note: "behaviourLevels", kind: choice("scale", "written") },
  { key: "conditionComma", value: "every-alternative", rule: "C-a16", note: "conditionComma", kind: choice("every-alternative", "own-alternative") },
  { key: "vocationalSchool", value: "beside-senior", rule: "C-a16", note: "vocationalSchool", kind: choice("beside-senior", "above-senior") },
];

/** P-6.1, P-6.6.1.4, P-6.6.2.4: who holds the offices that no body role names, and terms the sources leave open [ours]. */
const STATES: readonly PolicyRow[] = [
  { key: "generalManagerTitles", value: "总经理; General Manager", rule: "P-6.6.2.4", note: "generalManagerTitles", kind: { kind: "names" } },
  { key: "executiveManagerTitles", value: "执行总经理; Executive General Manager", rule: "P-6.6.1.4", note: "executiveManagerTitles", kind: { kind: "names" } },
  { key: "hrGroups", value: "人力资源&行政组; 人力资源; HR & Admin; HR & Administration; Human Resources & Administration; Human Resources; HR", rule: "P-6.6.5", note: "hrGroups", kind: { kind: "names" } },
  { key: "appealDays", value: "off", rule: "P-6.6.1.4", note: "appealDays", kind: orOff(0, 3660) },
];

/** C-a18, P-5: how long a standard stands unreviewed, and who may approve it [ours]. */
const VERSIONS: readonly PolicyRow[] = [
  { key: "standardReviewMonths", value: 12, rule: "C-a18", note: "standardReviewMonths", kind: count(1, 1200) },
  { key: "approvalApart", value: "approver", rule: "P-5", note: "approvalApart", kind: choice("approver", "all", "off") },
];

/** D-360, D-MULTI, P-6.2: when people differ enough to be told, and when a figure would tell who somebody is [ours]. */
const COMPARISONS: readonly PolicyRow[] = [
  { key: "feedbackFewest", value: 3, rule: "D-360", note: "feedbackFewest", kind: count(1, 100) },
  { key: "selfDifference", value: 1, rule: "D-360", note: "selfDifference", kind: share(0, 10) },
  { key: "sourceGap", value: 1, rule: "D-360", note: "sourceGap", kind: share(0, 10) },
  { key: "rollupFewest", value: 5, rule: "D-MULTI", note: "rollupFewest", kind: count(1, 1000) },
  { key: "severityChange", value: 0.5, rule: "P-6.2", note: "severityChange", kind: share(0, 10) },
];

const MODE = choice("workshop", "mentor", "online");

/** §10 Readiness, D-NEEDS, D-MODES: what makes somebody ready, which course closes a gap, and how it is taken [ours where the source is silent]. */
const DEVELOPMENT: readonly PolicyRow[] = [
  { key: "readinessLevels", value: 1, rule: "E-MODEL", note: "readinessLevels", kind: share(0, 10) },
  { key: "readinessUnrated", value: "open", rule: "E-MODEL", note: "readinessUnrated", kind: choice("open", "later") },
  { key: "courseChoice", value: "cheapest", rule: "D-NEEDS", note: "courseChoice", kind: choice("cheapest", "shortest", "fewest", "every") },
  { key: "coursePass", value: "course-and-level", rule: "C-s7.2.2", note: "coursePass", kind: choice("course-and-level", "course") },
  { key: "coursesBefore", value: "passed", rule: "D-NEEDS", note: "coursesBefore", kind: choice("passed", "passed-or-level") },
  { key: "modeManager", value: "workshop", rule: "D-MODES", note: "modeManager", kind: MODE },
  { key: "modeNewEmployee", value: "mentor", rule: "D-MODES", note: "modeNewEmployee", kind: MODE },
  { key: "modeKeyEmployee", value: "mentor", rule: "D-MODES", note: "modeKeyEmployee", kind: MODE },
  { key: "modeRoving", value: "online", rule: "D-MODES", note: "modeRoving", kind: MODE },
  { key: "newEmployeeMonths", value: 6, rule: "D-MODES", note: "newEmployeeMonths", kind: count(0, 120) },
  { key: "rovingWork", value: "销售; 外勤; 巡回; 驻外; sales; field service; travelling; traveling", rule: "D-MODES", note: "rovingWork", kind: { kind: "names", off: true } },
  { key: "workshopWords", value: "工作坊; 面授; 线下; 课堂; 集中培训; classroom; face-to-face; in person; seminar; offline", rule: "D-MODES", note: "workshopWords", kind: { kind: "names", off: true } },
  { key: "mentorWords", value: "导师; 带教; 师带徒; 辅导; mentoring; coaching; on the job", rule: "D-MODES", note: "mentorWords", kind: { kind: "names", off: true } },
  { key: "onlineWords", value: "线上; 在线; 网络; 网课; 网上; 远程; e-learning; elearning; webinar; remote", rule: "D-MODES", note: "onlineWords", kind: { kind: "names", off: true } },
];

/** C-a15(4), C-s9: terms of certification. */
const CERTIFICATION: readonly PolicyRow[] = [
  { key: "entryCertificationMonths", value: 3, rule: "C-a15", note: "entryCertificationMonths", kind: count(1, 120) },
  { key: "certificateWarnDays", value: 90, rule: "C-s9", note: "certificateWarnDays", kind: count(0, 3660) },
];

/** Every policy value with its default and the clause that orders it: the rows of the workbook's policy table. */
export const POLICY_TABLE: readonly PolicyRow[] = [...SCORING, ...BALLOTS, ...ROUTING, ...STANDARDS, ...VERSIONS, ...STATES, ...COMPARISONS, ...DEVELOPMENT, ...CERTIFICATION];

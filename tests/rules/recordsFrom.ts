import { dayFromIso } from "../../src/rules/calendar";
import { parseGrade } from "../../src/rules/grades";
import type { Acquaintance, Ballot, Conflict, Decision, Employee, Records, SelfAssessment, StandardLine } from "../../src/rules/records";

/** Records written briefly, as an HR person would: dates in ISO form, grades as `4-20`, everything else absent. */
export type Brief = Readonly<Record<string, unknown>>;
export interface BriefRecords {
  readonly employees?: readonly Brief[];
  readonly standards?: readonly Brief[];
  readonly ballots?: readonly Brief[];
  readonly decisions?: readonly Brief[];
  readonly selfAssessments?: readonly Brief[];
  readonly acquaintance?: readonly Brief[];
  readonly conflicts?: readonly Brief[];
  readonly performance?: readonly Brief[];
  readonly positions?: readonly Brief[];
  readonly conditions?: readonly Brief[];
  readonly behaviours?: readonly Brief[];
  readonly certificates?: readonly Brief[];
  readonly courses?: readonly Brief[];
  readonly courseResults?: readonly Brief[];
  readonly has?: readonly string[];
}

const DATES = new Set(["validFrom", "revokedOn", "hireDate", "regularisedOn", "date", "validTo", "effectiveFrom"]);
const GRADES = new Set(["grade", "gradeFrom", "gradeTo"]);

function filled<Row>(blank: Brief, brief: Brief): Row {
  const values = Object.entries(brief).map(([key, value]) => {
    if (!(key in blank)) throw new Error(`There is no field ${key}`);
    if (DATES.has(key) && typeof value === "string") return [key, dayFromIso(value)];
    return [key, GRADES.has(key) && typeof value === "string" ? parseGrade(value) : value];
  });
  return { ...blank, ...Object.fromEntries(values) } as Row;
}

const EMPLOYEE = {
  id: "", name: "", department: null, group: null, division: null, positions: [], track: null, grade: null, hireDate: null, employmentType: null,
  regularisedOn: null, manager: null, bodyRoles: [], education: null, experienceYears: null, specialities: [], email: null, promotionEligible: null, potential: null,
};
const LINE = {
  position: null, gradeFrom: null, gradeTo: null, competency: "", class: "general", role: null, dimension: null, dimensionWeight: null,
  requiredLevel: null, weight: null, indicator: null, validYears: null, version: null, effectiveFrom: null, division: null,
};
const BALLOT = {
  employeeId: "", evaluatorId: null, source: null, competency: "", level: null, status: null, monthsKnown: null, familiar: null, knowsSpeciality: null,
  date: null, validTo: null, exempt: false, round: null,
};
const DECISION = { employeeId: "", competency: "", level: 0, decidedBy: null, reason: null, date: null, round: null };
const SELF = { employeeId: "", competency: "", level: null, date: null, round: null };
const ACQUAINTANCE = { employeeId: "", evaluatorId: "", monthsKnown: null, familiar: null };
const CONFLICT = { employeeId: "", evaluatorId: "", reason: null };
const PERFORMANCE = { employeeId: "", period: "", score: null };

const POSITION = {
  position: "", department: null, track: null, postType: null, certificateLevel: null, entryCertified: null, headcount: null,
  importance: null, strategy: null, responsibility: null, skill: null, scarcity: null,
};
const CERTIFICATE = { employeeId: "", post: "", level: null, number: null, validFrom: null, validTo: null, status: null, revokedOn: null };
const COURSE = { course: "", category: null, competency: null, track: null, level: null, fromLevel: null, toLevel: null, mode: null, teacherLevel: null, hours: null, cost: null, prerequisite: null };

export const employee = (brief: Brief): Employee => filled({ ...EMPLOYEE, name: brief["id"] }, brief);
export const line = (brief: Brief): StandardLine => filled(LINE, brief);
export const ballot = (brief: Brief): Ballot => filled(BALLOT, brief);

export function recordsFrom(brief: BriefRecords): Records {
  return {
    employees: (brief.employees ?? []).map(employee),
    standards: (brief.standards ?? []).map(line),
    ballots: (brief.ballots ?? []).map(ballot),
    decisions: (brief.decisions ?? []).map((one) => filled<Decision>(DECISION, one)),
    selfAssessments: (brief.selfAssessments ?? []).map((one) => filled<SelfAssessment>(SELF, one)),
    acquaintance: (brief.acquaintance ?? []).map((one) => filled<Acquaintance>(ACQUAINTANCE, one)),
    conflicts: (brief.conflicts ?? []).map((one) => filled<Conflict>(CONFLICT, one)),
    performance: (brief.performance ?? []).map((one) => filled(PERFORMANCE, one)),
    positions: (brief.positions ?? []).map((one) => filled(POSITION, one)),
    conditions: (brief.conditions ?? []).map((one) => filled({ position: "", condition: "", value: "" }, one)),
    behaviours: (brief.behaviours ?? []).map((one) => filled({ role: null, competency: null, level: null, aspect: null, text: "text" }, one)),
    certificates: (brief.certificates ?? []).map((one) => filled(CERTIFICATE, one)),
    courses: (brief.courses ?? []).map((one) => filled(COURSE, one)),
    courseResults: (brief.courseResults ?? []).map((one) => filled({ employeeId: "", course: "", level: null, score: null, passed: null, date: null, round: null }, one)),
    has: new Set(brief.has ?? []),
  };
}

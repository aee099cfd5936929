import { specialitiesOf } from "../ballots";
import { evidenceMapping, evidenceOf, type Evidence, type EvidenceRow } from "../evidence";
import { gatesOf, type Gates } from "../conditions";
import type { Policy } from "../policy";
import type { CalendarDay, CompetencyClass, Employee, EmployeeId, Records, StandardLine } from "../records";
import { topOf, type Scale } from "../scales";
import { familiesOf, standardsOf, type Families, type FoundStandard, type PersonStandard, type Standards } from "../standards";
import { levelSteps, type LevelSteps } from "./levelSteps";
import type { RecordIndex } from "./recordIndex";

/** Everything that stays the same from person to person in one reckoning (§6, §7). */
export interface Context {
  readonly records: Records;
  readonly asOf: CalendarDay;
  readonly policy: Policy;
  readonly index: RecordIndex;
  readonly scale: Scale;
  readonly top: number;
  readonly standards: Standards;
  readonly families: Families;
  /** null: the workbook has no basic conditions. */
  readonly gates: Gates | null;
  /** null: no mapping from measures to levels is stated, or policy does not want it. */
  readonly evidence: Evidence | null;
  readonly levelSteps: LevelSteps;
  standardOf(employee: Employee): FoundStandard;
  knowsSpeciality(evaluator: EmployeeId, competency: string, lineClass: CompetencyClass): boolean;
}

export function contextOf(records: Records, asOf: CalendarDay, policy: Policy, scale: Scale, index: RecordIndex, evidence: readonly EvidenceRow[] = []): Context {
  const families = familiesOf(records, policy);
  const standards = standardsOf(records.standards, asOf, policy, families);
  const plain = records.standards.length === 0 ? plainStandard(index) : null;
  return {
    records, asOf, policy, index, scale, standards, families,
    gates: (records.conditions ?? []).length === 0 ? null : gatesOf(records, asOf, policy, families),
    evidence: evidence.length === 0 || policy.evidence === "off" ? null : evidenceOf(records.measures ?? [], evidenceMapping(evidence, topOf(scale)), asOf),
    top: topOf(scale),
    levelSteps: levelSteps(),
    standardOf: plain ? () => ({ standard: plain, undecided: [], alsoHolds: [], foreignDivision: false }) : (employee) => standards.standardOf(employee),
    knowsSpeciality: specialitiesOf(records.employees),
  };
}

/** §6 as given: a workbook without standards still has a matrix. Every rated competency is shown; nothing is scored [ours]. */
function plainStandard(index: RecordIndex): PersonStandard {
  const entries = [...index.competencies.values()].map(({ name }) => ({ line: lineWithoutDemand(name), row: -1, weight: null }));
  return { position: null, entries, total: 1, problem: null, weights: { kind: "ok", weights: [], total: 1, equal: false }, spread: false, overlaps: [], levelless: [], inherited: [], overridden: [] };
}

function lineWithoutDemand(competency: string): StandardLine {
  return {
    position: null, gradeFrom: null, gradeTo: null, competency, class: null, role: null, dimension: null, dimensionWeight: null,
    requiredLevel: null, weight: null, indicator: null, validYears: null, version: null, effectiveFrom: null,
  };
}

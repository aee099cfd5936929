import { exactProduct, foldName } from "../numbers";
import type { Step } from "../outcome";
import type { CalendarDay, CompetencyId, EmployeeId, Level, Measure } from "../records";
import type { EvidenceMapping } from "./evidenceMapping";
import { rangesHolding } from "./ranges";

/** What one objective measure says about one line of one person. */
export interface EvidenceProposal {
  readonly measure: string;
  readonly value: number;
  readonly date: CalendarDay | null;
  /** Index of the measure in `Records.measures`, and of the row in the mapping. */
  readonly row: number;
  readonly mappingRow: number;
  readonly level: Level;
  readonly step: Step;
}

/** A measure that says nothing, and why: a step for whoever asks. */
export interface EvidenceGap {
  readonly row: number;
  readonly step: Step;
}

export interface LineEvidence {
  readonly proposals: readonly EvidenceProposal[];
  readonly gaps: readonly EvidenceGap[];
  /** The level on which all proposals agree; null where there is none, or where they differ. */
  readonly agreed: Level | null;
}

export interface Evidence {
  lineEvidence(employee: EmployeeId, competency: CompetencyId, required: Level | null): LineEvidence;
}

/** T-LEVELS: no level lies below the first. */
const LOWEST = 1;
const NOTHING: LineEvidence = { proposals: [], gaps: [], agreed: null };

/**
 * D-EVIDENCE: of each measure the latest value not after asOf counts; of one day, the lower row; a value without date
 * only where none is dated [ours]. An attainment speaks for the level required · attainment, the inverse of D-ATTAIN, at least 1
 * [ours]. Several measures that differ propose each for itself and agree on nothing: they are never averaged.
 */
export function evidenceOf(measures: readonly Measure[], mapping: EvidenceMapping, asOf: CalendarDay): Evidence {
  const latest = latestMeasures(measures, asOf);
  return {
    lineEvidence(employee, competency, required) {
      const mapped = mapping.byCompetency.get(foldName(competency));
      const own = latest.get(employee);
      if (!mapped || !own) return NOTHING;
      const proposals: EvidenceProposal[] = [];
      const gaps: EvidenceGap[] = [];
      for (const { measure, ranges } of mapped) {
        const row = own.get(foldName(measure));
        const found = row === undefined ? undefined : measures[row];
        if (row === undefined || !found || found.value === null) continue;
        const facts = { competency, measure, value: found.value };
        const [range, ...more] = rangesHolding(ranges, found.value);
        const level = range ? levelOf(range.row.level, range.row.attainment, required) : null;
        if (!range) gaps.push({ row, step: { code: "evidence-outside", rule: "D-EVIDENCE", facts } });
        else if (more.length > 0) gaps.push({ row, step: { code: "evidence-ambiguous", rule: "D-EVIDENCE", facts } });
        else if (level === null) gaps.push({ row, step: { code: "evidence-without-requirement", rule: "D-EVIDENCE", facts } });
        else proposals.push({ measure, value: found.value, date: found.date, row, mappingRow: range.at, level, step: { code: "evidence-proposes", rule: "D-EVIDENCE", facts: { ...facts, level } } });
      }
      const [first] = proposals;
      const agreed = first && proposals.every(({ level }) => level === first.level) ? first.level : null;
      return { proposals, gaps, agreed };
    },
  };
}

function levelOf(level: Level | null, attainment: number | null, required: Level | null): Level | null {
  if (level !== null) return level;
  return attainment === null || required === null ? null : Math.max(LOWEST, exactProduct(attainment, required));
}

/** By person and folded measure: the index of the value that counts. */
function latestMeasures(measures: readonly Measure[], asOf: CalendarDay): ReadonlyMap<EmployeeId, ReadonlyMap<string, number>> {
  const latest = new Map<EmployeeId, Map<string, number>>();
  for (const [row, { employeeId, measure, value, date }] of measures.entries()) {
    if (value === null || !Number.isFinite(value) || (date !== null && date > asOf)) continue;
    let own = latest.get(employeeId);
    if (!own) {
      own = new Map();
      latest.set(employeeId, own);
    }
    const key = foldName(measure);
    const known = own.get(key);
    const before = known === undefined ? null : (measures[known]?.date ?? null);
    if (known === undefined || (date === null ? before === null : before === null || date >= before)) own.set(key, row);
  }
  return latest;
}

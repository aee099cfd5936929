import { foldName } from "../numbers";
import type { Facts, Finding, Severity } from "../outcome";
import { rangesOf, type Range } from "./ranges";
import type { EvidencePlace, EvidenceRow } from "./evidenceRow";

export interface EvidenceMapping {
  readonly findings: readonly Finding<EvidencePlace>[];
  /** Measures that speak for a competency, by folded name of the competency. */
  readonly byCompetency: ReadonlyMap<string, readonly MappedMeasure[]>;
}

/** One measure's usable ranges for one competency, lowest first. */
export interface MappedMeasure {
  readonly measure: string;
  readonly ranges: readonly Range[];
}

/**
 * D-EVIDENCE: reads the stated mapping and says what is wrong with it: rows that say nothing or something impossible are
 * left out, ranges that overlap leave their common values undecided, holes leave values without answer. `top`: highest
 * level of the scale.
 */
export function evidenceMapping(rows: readonly EvidenceRow[], top: number): EvidenceMapping {
  const findings: Finding<EvidencePlace>[] = [];
  const add = (code: string, severity: Severity, row: number, field: keyof EvidenceRow | null, facts: Facts): void => {
    findings.push({ code, severity, rule: "D-EVIDENCE", where: { table: "evidence", row, field }, facts });
  };
  const groups = new Map<string, { readonly measure: string; readonly competency: string; readonly rows: { readonly row: EvidenceRow; readonly at: number }[] }>();
  for (const [at, row] of rows.entries()) {
    const fault = faultOf(row, top);
    if (fault) {
      add(fault.code, "error", at, fault.field, { measure: row.measure, competency: row.competency, ...fault.facts });
      continue;
    }
    const key = JSON.stringify([foldName(row.measure), foldName(row.competency)]);
    const known = groups.get(key);
    if (known) known.rows.push({ row, at });
    else groups.set(key, { measure: row.measure, competency: row.competency, rows: [{ row, at }] });
  }
  const byCompetency = new Map<string, MappedMeasure[]>();
  for (const { measure, competency, rows: own } of groups.values()) {
    const { ranges, overlaps, holes } = rangesOf(own);
    const facts = { measure, competency };
    for (const { at, from, to } of overlaps) add("evidence-overlap", "error", at, "from", { ...facts, from, to });
    for (const { at, from, to } of holes) add("evidence-hole", "warning", at, "from", { ...facts, from, to });
    const key = foldName(competency);
    const known = byCompetency.get(key);
    if (known) known.push({ measure, ranges });
    else byCompetency.set(key, [{ measure, ranges }]);
  }
  return { findings, byCompetency };
}

interface Fault { readonly code: string; readonly field: keyof EvidenceRow; readonly facts: Facts }

function faultOf({ from, to, level, attainment }: EvidenceRow, top: number): Fault | null {
  if ((level === null) === (attainment === null)) return { code: "evidence-says-nothing", field: "level", facts: { level, attainment } };
  if (level !== null && !(level >= 1 && level <= top)) return { code: "evidence-level-off-scale", field: "level", facts: { level, top } };
  if (attainment !== null && !(attainment >= 0 && attainment <= 1)) return { code: "evidence-attainment-off", field: "attainment", facts: { attainment } };
  if (from !== null && to !== null && !(from <= to)) return { code: "evidence-range-empty", field: "to", facts: { from, to } };
  return null;
}

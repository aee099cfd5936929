import type { CompetencyId, Level } from "../records";

/**
 * D-EVIDENCE: one row of the stated mapping: values of a measure in a range speak for a level of a competency, or for an
 * attainment of its requirement (0–1). A range holds its `from` and not its `to`, so that neighbours share a bound
 * without sharing a value; only the highest range of a measure and competency holds its `to` too, so that a hundred of a
 * hundred does not fall out [ours]. null = open on that side.
 */
export interface EvidenceRow {
  readonly measure: string;
  readonly competency: CompetencyId;
  readonly from: number | null;
  readonly to: number | null;
  /** One of the two is given. */
  readonly level: Level | null;
  readonly attainment: number | null;
}

/** Where a finding about the mapping points: a row of it. */
export interface EvidencePlace {
  readonly table: "evidence";
  readonly row: number;
  readonly field: keyof EvidenceRow | null;
}

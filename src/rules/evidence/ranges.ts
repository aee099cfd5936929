import type { EvidenceRow } from "./evidenceRow";

/** Values from `from` up to `to`; `closed`: `to` itself too. */
export interface Range {
  readonly row: EvidenceRow;
  /** Index of the row in the mapping. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

export interface Between {
  /** Row of the mapping after the overlap or hole. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Ranges {
  readonly ranges: readonly Range[];
  readonly overlaps: readonly Between[];
  readonly holes: readonly Between[];
}

/**
 * D-EVIDENCE: the ranges of one measure and competency in order, and where they overlap or leave a hole. The highest
 * holds its upper bound; a range of one value (from = to) holds it wherever it stands [ours].
 */
export function rangesOf(rows: readonly { readonly row: EvidenceRow; readonly at: number }[]): Ranges {
  const bounds = rows.map(({ row, at }) => ({ row, at, from: row.from ?? Number.NEGATIVE_INFINITY, to: row.to ?? Number.POSITIVE_INFINITY }));
  const sorted = bounds.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const highest = sorted.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const ranges = sorted.map((bound): Range => ({ ...bound, closed: bound.to === highest || bound.from === bound.to }));
  const overlaps: Between[] = [];
  const holes: Between[] = [];
  let reach: Range | null = null;
  for (const range of ranges) {
    if (reach !== null) {
      const shared = range.from < reach.to || (range.from === reach.to && reach.closed);
      if (shared) overlaps.push({ at: range.at, from: range.from, to: Math.min(range.to, reach.to) });
      else if (range.from > reach.to) holes.push({ at: range.at, from: reach.to, to: range.from });
    }
    if (reach === null || range.to > reach.to || (range.to === reach.to && range.closed)) reach = range;
  }
  return { ranges, overlaps, holes };
}

/** The ranges that hold the value: one; none in a hole or outside; several where they overlap. */
export function rangesHolding(ranges: readonly Range[], value: number): readonly Range[] {
  return ranges.filter(({ from, to, closed }) => value >= from && (value < to || (closed && value === to)));
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

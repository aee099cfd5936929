import { DEFAULT_POLICY } from "../policy";
import { canonicalValue, type Canonical } from "./canonicalValue";
import type { ArchiveEntry, ClosedRound } from "./closedRound";
import { recordEntries } from "./recordEntries";
import { resultEntries } from "./resultEntries";

/** First line of every archive. The number rises where the same round would be written otherwise. */
export const ARCHIVE_MARK = "qual-archive 1";

/** P-6.6.5: everything of a closed round, in one order: the frame, policy, inputs, results. */
export function archiveEntries({ records, options, reckoning }: ClosedRound): readonly ArchiveEntry[] {
  const { policy, round: _asked, asOf, ...others } = options;
  const versions = new Set(records.standards.flatMap(({ version }) => version ?? []));
  return [
    entry("round", [], { asOf, round: reckoning.round, standardVersions: [...versions].sort(), has: records.has }),
    ...Object.entries(policy ?? DEFAULT_POLICY).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => entry("policy", [key], { key, value })),
    ...Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, value]) => (value === undefined ? [] : [entry("option", [key], { key, value })])),
    ...recordEntries(records),
    ...resultEntries(reckoning, records.employees),
  ];
}

/**
 * P-6.6.5: the canonical text of a closed round: one line each, a section, a tab, JSON. Equal rounds give equal text,
 * whatever the order of rows about different things; a digest of it is made by whoever stores it.
 */
export function archiveText(round: ClosedRound): string {
  return [ARCHIVE_MARK, ...archiveEntries(round).map(({ section, value }) => `${section}\t${JSON.stringify(value)}`), ""].join("\n");
}

function entry(section: string, key: readonly Canonical[], value: Readonly<Record<string, unknown>>): ArchiveEntry {
  return { section, key, value: canonicalValue(value) as ArchiveEntry["value"], row: null };
}


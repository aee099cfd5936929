import { cannotSay, met, type Outcome, type Step } from "../outcome";
import { reckon } from "../reckon";
import { archiveEntries } from "./archiveText";
import type { ArchiveEntry, ClosedRound } from "./closedRound";
import { compareArchives, type ArchiveComparison } from "./compareArchives";
import { readArchive } from "./readArchive";

/** P-6.6.5: reckons an archive again from its own inputs, policy and scale, and holds the results against those archived. */
export function recompute(text: string): Outcome<ArchiveComparison> {
  const read = readArchive(text);
  if (read.kind !== "met") return cannotSay("P-6.6.5", missingOf(read));
  const { records, options, entries } = read.value;
  const again = archiveEntries({ records, options, reckoning: reckon(records, options) });
  // Rows of records read from text are no rows of any sheet.
  const placeless = again.filter(isResult).map((entry) => ({ ...entry, row: null }));
  return met("P-6.6.5", compareArchives(entries.filter(isResult), placeless));
}

/** P-6.6.5: holds an archive against the workbook as it stands now: inputs, policy and results. */
export function compareWithArchive(text: string, now: ClosedRound): Outcome<ArchiveComparison> {
  const read = readArchive(text);
  return read.kind === "met" ? met("P-6.6.5", compareArchives(read.value.entries, archiveEntries(now))) : cannotSay("P-6.6.5", missingOf(read));
}

function isResult({ section }: ArchiveEntry): boolean {
  return section === "result" || section === "line";
}

function missingOf(outcome: Exclude<Outcome<unknown>, { readonly kind: "met" }>): readonly Step[] {
  return outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons;
}

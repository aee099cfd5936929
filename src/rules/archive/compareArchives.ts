import type { RecordPlace } from "../records";
import type { Canonical } from "./canonicalValue";
import { purposeOf, type ArchiveEntry } from "./closedRound";

/** One field that differs, or a whole line (field null) that only one side has. */
export interface ArchiveDifference {
  readonly section: string;
  /** Person, line, key: what the line is about. */
  readonly key: readonly Canonical[];
  readonly field: string | null;
  /** undefined = not there. */
  readonly was: Canonical | undefined;
  readonly is: Canonical | undefined;
  /** The record as it stands now; null for policy and other settings. */
  readonly where: RecordPlace | null;
}

export type ArchiveComparison =
  | { readonly kind: "same" }
  /** `count`: all of them; `first`: the first so many, in the order of the archive. */
  | { readonly kind: "differs"; readonly count: number; readonly first: readonly ArchiveDifference[] };

/** Differences named before the rest are only counted. */
const NAMED = 20;

/**
 * P-6.6.5: "same", or "differs at": person, line and field by field, never text against text. Rows about the same thing
 * are compared in their order.
 */
export function compareArchives(was: readonly ArchiveEntry[], is: readonly ArchiveEntry[], named = NAMED): ArchiveComparison {
  const now = indexed(is);
  const before = indexed(was);
  const first: ArchiveDifference[] = [];
  let count = 0;
  const add = (difference: ArchiveDifference): void => {
    count += 1;
    if (first.length < named) first.push(difference);
  };
  for (const [id, old] of before) {
    const current = now.get(id);
    if (current) compareFields(old, current, add);
    else add({ section: old.section, key: old.key, field: null, was: old.value, is: undefined, where: placeOf(old, null) });
  }
  for (const [id, current] of now) {
    if (!before.has(id)) add({ section: current.section, key: current.key, field: null, was: undefined, is: current.value, where: placeOf(current, null) });
  }
  return count === 0 ? { kind: "same" } : { kind: "differs", count, first };
}

function compareFields(old: ArchiveEntry, current: ArchiveEntry, add: (difference: ArchiveDifference) => void): void {
  for (const field of new Set([...Object.keys(old.value), ...Object.keys(current.value)])) {
    const [was, is] = [old.value[field], current.value[field]];
    if (JSON.stringify(was) !== JSON.stringify(is)) add({ section: old.section, key: old.key, field, was, is, where: placeOf(current, field) });
  }
}

/** By section, key, and the how-manieth of its key. */
function indexed(entries: readonly ArchiveEntry[]): ReadonlyMap<string, ArchiveEntry> {
  const seen = new Map<string, number>();
  const index = new Map<string, ArchiveEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.section, ...entry.key]);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    index.set(`${key} ${number}`, entry);
  }
  return index;
}

/** A result's fields are no columns of the roster: only its person can be pointed at. */
function placeOf({ section, row }: ArchiveEntry, field: string | null): RecordPlace | null {
  const purpose = purposeOf(section);
  if (purpose === null) return null;
  return { purpose, row, field: section === "result" || section === "line" ? null : field };
}

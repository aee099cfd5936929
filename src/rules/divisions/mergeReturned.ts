import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { Records } from "../records";
import { judge, keyOf, type Judged, type Reconciled, type Version } from "./reconcile";
import { RECORD_KEYS, RECORD_TABLES, rowsOf, withRows, type RecordRow, type RecordTable } from "./recordTables";
import { splitByDivision, type DivisionPart } from "./splitByDivision";

/** One row that is not as it was sent. */
export interface ReconciledRow {
  readonly table: RecordTable;
  readonly kind: Exclude<Reconciled, "same">;
  /** The identifying fields of the row, as it stands. */
  readonly key: Readonly<Record<string, unknown>>;
  /** Divisions concerned, as returned; "" = the part of people without division. */
  readonly places: readonly string[];
  readonly fields: readonly string[];
  readonly before: RecordRow | null;
  readonly after: RecordRow | null;
}

export interface Merged {
  readonly records: Records;
  /** Everything that is not the same, tables and rows in their order; added rows last. */
  readonly rows: readonly ReconciledRow[];
  readonly counts: Readonly<Record<Reconciled, number>>;
  readonly steps: readonly Step[];
}

/**
 * D-MULTI: puts returned workbooks back together. `whole` is what was split by `tier`, `returned` the parts that came
 * back: a division may send none, and two workbooks of one division are two places, told apart by `#2`. The result
 * keeps the order of `whole` and adds new rows at the end. See `judge` for what happens to each row. Pure; grows with
 * the rows.
 */
export function mergeReturned(whole: Records, returned: readonly DivisionPart[], tier: "division" | "department" = "division"): Merged {
  const names = placeNames(returned);
  const arrived = new Set(names);
  const counts = { "same": 0, "changed": 0, "added": 0, "missing": 0, "changed-in-two-places": 0, "not-returned": 0 };
  const rows: ReconciledRow[] = [];
  const merged = new Map<RecordTable, readonly RecordRow[]>();
  const sent = splitByDivision(whole, tier);
  for (const table of RECORD_TABLES) {
    const known = new Map(keyed(table, rowsOf(whole, table)).map(([key, row]) => [key, entryOf(row)]));
    const byRow = new Map([...known.values()].map((entry) => [entry.sent, entry]));
    for (const part of sent) {
      const places = placesOf(part, returned, names);
      for (const row of rowsOf(part.records, table)) byRow.get(row)?.sentTo.push(...places);
    }
    for (const [at, part] of returned.entries()) {
      for (const [key, row] of keyed(table, rowsOf(part.records, table))) {
        const entry = known.get(key) ?? entryOf(null);
        if (entry.sent === null) known.set(key, entry);
        entry.versions.push({ place: names[at] ?? "", row });
      }
    }
    const kept: RecordRow[] = [];
    for (const entry of known.values()) {
      const judged = judge(entry.sent, entry.sentTo, arrived, entry.versions);
      counts[judged.kind] += 1;
      if (judged.row !== null) kept.push(judged.row);
      if (judged.kind !== "same") rows.push(listed(table, judged.kind, judged, entry.sent, entry.versions[0]?.row ?? null));
    }
    merged.set(table, kept);
  }
  const step: Step = { code: "merge-reconciled", rule: "D-MULTI", facts: { same: counts.same, changed: counts.changed, added: counts.added, missing: counts.missing, disputed: counts["changed-in-two-places"], open: counts["not-returned"] } };
  return { records: withRows({ ...whole, has: together(whole, returned) }, merged), rows, counts, steps: [step] };
}

interface Entry {
  readonly sent: RecordRow | null;
  readonly sentTo: string[];
  readonly versions: Version<RecordRow>[];
}

function entryOf(sent: RecordRow | null): Entry {
  return { sent, sentTo: [], versions: [] };
}

function together(whole: Records, returned: readonly DivisionPart[]): ReadonlySet<string> {
  return new Set([...whole.has, ...returned.flatMap((part) => [...part.records.has])]);
}

function listed(table: RecordTable, kind: ReconciledRow["kind"], judged: Judged<RecordRow>, before: RecordRow | null, version: RecordRow | null): ReconciledRow {
  const shown = judged.row ?? before ?? version ?? {};
  const key = Object.fromEntries(RECORD_KEYS[table].flatMap((field) => (shown[field] === null || shown[field] === undefined ? [] : [[field, shown[field]]])));
  return { table, kind, key, places: judged.places, fields: judged.fields, before, after: judged.row };
}

/** Rows with their keys; a second row of the same key gets its number, so that none swallows another. */
function keyed(table: RecordTable, rows: readonly RecordRow[]): readonly (readonly [string, RecordRow])[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row, RECORD_KEYS[table]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return [nth === 1 ? key : `${key}#${nth}`, row] as const;
  });
}

/** Names under which a part that was sent came back, or its own where it did not. */
function placesOf({ division }: DivisionPart, returned: readonly DivisionPart[], names: readonly string[]): readonly string[] {
  const back = names.filter((_, at) => foldName(returned[at]?.division ?? "") === foldName(division ?? ""));
  return back.length > 0 ? back : [division ?? ""];
}

function placeNames(returned: readonly DivisionPart[]): readonly string[] {
  const seen = new Map<string, number>();
  return returned.map(({ division }) => {
    const name = division ?? "";
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} #${nth}`;
  });
}

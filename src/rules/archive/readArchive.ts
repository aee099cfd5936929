import { foldName } from "../numbers";
import { cannotSay, met, type Outcome } from "../outcome";
import { DEFAULT_POLICY, type Policy } from "../policy";
import type { ReckonOptions } from "../reckon";
import { NO_RECORDS, type Records } from "../records";
import { ARCHIVE_MARK } from "./archiveText";
import type { Canonical } from "./canonicalValue";
import { RECORD_SECTIONS, type ArchiveEntry, type RecordSection } from "./closedRound";
import { keyOfRecord } from "./recordEntries";

export interface ReadArchive {
  readonly records: Records;
  readonly options: ReckonOptions;
  readonly entries: readonly ArchiveEntry[];
}

const SECTIONS: ReadonlySet<string> = new Set(RECORD_SECTIONS);

/** P-6.6.5: reads an archive back, so that it can be reckoned again without the workbook it came from. */
export function readArchive(text: string): Outcome<ReadArchive> {
  const [mark, ...lines] = text.replace(/\r\n?/g, "\n").split("\n");
  if (mark !== ARCHIVE_MARK) return cannotSay("P-6.6.5", [{ code: "archive-not-ours", rule: "P-6.6.5", facts: { expected: ARCHIVE_MARK } }]);
  const entries: ArchiveEntry[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === "") continue;
    const entry = entryFrom(line);
    // The mark is line 1.
    if (entry === null) return cannotSay("P-6.6.5", [{ code: "archive-line-damaged", rule: "P-6.6.5", facts: { line: at + 2 } }]);
    entries.push(entry);
  }
  const frame = entries.find(({ section }) => section === "round")?.value;
  const asOf = frame?.["asOf"];
  if (!frame || typeof asOf !== "number") return cannotSay("P-6.6.5", [{ code: "archive-line-damaged", rule: "P-6.6.5", facts: { line: 2 } }]);
  return met("P-6.6.5", { entries, records: recordsFrom(entries, listOf(frame["has"])), options: optionsFrom(entries, asOf, frame["round"]) });
}

function entryFrom(line: string): ArchiveEntry | null {
  const tab = line.indexOf("\t");
  const section = line.slice(0, tab);
  const value = tab < 1 ? null : parsed(line.slice(tab + 1));
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  const fields = value as ArchiveEntry["value"];
  return { section, key: keyOf(section, fields), value: fields, row: null };
}

/** null for what is no JSON: damage is an answer here, not an accident. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (damage) {
    if (damage instanceof SyntaxError) return null;
    throw damage;
  }
}

function keyOf(section: string, value: ArchiveEntry["value"]): readonly Canonical[] {
  if (SECTIONS.has(section)) return keyOfRecord(section as RecordSection, value);
  if (section === "result") return [value["employee"] ?? null];
  if (section === "line") return [value["employee"] ?? null, foldName(String(value["competency"]))];
  return section === "round" ? [] : [value["key"] ?? null];
}

/** Rows were written by this code from records, so their fields are those of records. */
function recordsFrom(entries: readonly ArchiveEntry[], has: readonly string[]): Records {
  const lists = new Map<string, unknown[]>();
  for (const { section, value } of entries) {
    if (!SECTIONS.has(section)) continue;
    const known = lists.get(section);
    if (known) known.push(value);
    else lists.set(section, [value]);
  }
  return { ...NO_RECORDS, ...Object.fromEntries(lists), has: new Set(has) };
}

function optionsFrom(entries: readonly ArchiveEntry[], asOf: number, round: Canonical | undefined): ReckonOptions {
  const pairs = (wanted: string): object => Object.fromEntries(entries.filter(({ section }) => section === wanted).map(({ value }) => [String(value["key"]), value["value"]]));
  const { only, ...options } = pairs("option") as Omit<ReckonOptions, "only"> & { readonly only?: Canonical };
  const policy: Policy = { ...DEFAULT_POLICY, ...pairs("policy") };
  return { ...options, asOf, policy, round: typeof round === "string" ? round : null, ...(only === undefined ? {} : { only: new Set(listOf(only)) }) };
}

function listOf(value: Canonical | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

import { foldName } from "../numbers";
import type { Records } from "../records";
import { byText, canonicalValue, type Canonical } from "./canonicalValue";
import { RECORD_SECTIONS, type ArchiveEntry, type RecordSection } from "./closedRound";

type Row = Readonly<Record<string, unknown>>;

const id = (value: unknown): Canonical => canonicalValue(value ?? null);
const name = (value: unknown): Canonical => (typeof value === "string" ? foldName(value) : id(value));

/**
 * P-6.6.5: what a record is about. Rows about different things may stand in any order; rows about the same thing keep
 * theirs, because there it decides (of two ballots of one evaluator, two decisions, two lines of a standard, one counts).
 */
const KEYS: Readonly<Record<RecordSection, (row: Row) => readonly Canonical[]>> = {
  employees: (row) => [id(row["id"])],
  standards: (row) => [name(row["position"]), name(row["competency"])],
  ballots: (row) => [id(row["employeeId"]), name(row["competency"]), id(row["round"]), id(row["source"] === "self" ? row["employeeId"] : row["evaluatorId"])],
  decisions: (row) => [id(row["employeeId"]), name(row["competency"])],
  selfAssessments: (row) => [id(row["employeeId"]), name(row["competency"])],
  acquaintance: (row) => [id(row["employeeId"]), id(row["evaluatorId"])],
  conflicts: (row) => [id(row["employeeId"]), id(row["evaluatorId"])],
  performance: (row) => [id(row["employeeId"]), id(row["period"])],
  positions: (row) => [name(row["position"])],
  conditions: (row) => [name(row["position"]), name(row["condition"])],
  behaviours: (row) => [name(row["role"]), name(row["competency"]), id(row["level"]), name(row["aspect"])],
  measures: (row) => [id(row["employeeId"]), name(row["measure"])],
  certificates: (row) => [id(row["employeeId"]), name(row["post"])],
  courses: (row) => [name(row["course"])],
  courseResults: (row) => [id(row["employeeId"]), name(row["course"])],
};

/** Fields that are sets written as lists: their order says nothing. */
const SETS = new Set(["bodyRoles", "specialities"]);

export function recordEntries(records: Records): readonly ArchiveEntry[] {
  return RECORD_SECTIONS.flatMap((section) => {
    const rows = (records[section] ?? []) as readonly unknown[];
    const entries = rows.map((one, row) => entryOf(section, one as Row, row));
    const texts = new Map(entries.map((entry) => [entry, JSON.stringify(entry.key)] as const));
    const textOf = (entry: ArchiveEntry): string => texts.get(entry) ?? "";
    return entries.sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  });
}

function entryOf(section: RecordSection, one: Row, row: number): ArchiveEntry {
  const fields = Object.entries(one).map(([field, value]) => [field, SETS.has(field) && Array.isArray(value) ? [...value].map(canonicalValue).sort(byText) : value] as const);
  return { section, key: KEYS[section](one), value: canonicalValue(Object.fromEntries(fields)) as ArchiveEntry["value"], row };
}

/** What a line of text is about, for rows read back. */
export function keyOfRecord(section: RecordSection, row: Row): readonly Canonical[] {
  return KEYS[section](row);
}

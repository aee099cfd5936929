import { foldName } from "../../rules/numbers";
import type { Purpose } from "../../rules/records";
import { People } from "../tables";
import type { ReadResult, TidyTable } from "../tables";

/** One table's rows accounted for: in = used + ignored; people of a list found in the roster or not. */
export interface TableReconciliation {
  readonly source: string;
  readonly sheet: string;
  readonly purpose: Purpose;
  readonly rowsIn: number;
  readonly used: number;
  /** Reason code → rows. */
  readonly ignored: readonly { readonly reason: string; readonly rows: number }[];
  /** Rows of a list about people whose person is in the roster; null where the table names no person or there is no roster. */
  readonly matched: number | null;
  readonly unmatched: number | null;
  /** Rows that repeat the key of an earlier row. */
  readonly duplicates: number;
  /** The same for each column that names something another table lists: people, competencies, posts. */
  readonly keys: readonly KeyReconciliation[];
}

/** One naming column against the table that lists what it names. */
export interface KeyReconciliation {
  readonly field: string;
  readonly matched: number;
  readonly unmatched: number;
  /** Different values that are not listed. */
  readonly strangers: number;
}

const KEYS = new Map<Purpose, readonly string[]>([
  ["employees", ["employeeId"]], ["standards", ["position", "grade", "gradeFrom", "competency"]], ["ratings", ["employeeId", "competency", "evaluatorId", "source", "round", "date"]],
  ["courseResults", ["employeeId", "course", "round", "date"]], ["steps", ["employeeId", "post", "step", "date"]], ["certificates", ["employeeId", "post", "number"]], ["applications", ["employeeId", "post", "date"]],
  ["performance", ["employeeId", "period"]], ["pool", ["pool", "targetPosition", "employeeId"]], ["measures", ["employeeId", "measure", "date"]], ["positions", ["position", "department"]], ["conditions", ["position", "condition"]],
  ["levels", ["level"]], ["courses", ["course"]], ["behaviours", ["role", "competency", "level", "aspect", "text"]],
  ["selfAssessments", ["employeeId", "competency", "round"]], ["decisions", ["employeeId", "competency", "round"]], ["acquaintance", ["employeeId", "evaluatorId"]], ["conflicts", ["employeeId", "evaluatorId"]],
]);

export function reconcile(read: ReadResult): readonly TableReconciliation[] {
  const people = rosterOf(read.tables);
  const listed = { competency: namesIn(read.tables, "standards", "competency"), position: namesIn(read.tables, "standards", "position") };
  return read.counts.flatMap((count) => {
    const table = read.tables.find((each) => each.source === count.source);
    if (!table) return [];
    const match = table.purpose === "employees" || people.size === 0 ? null : matchRows(table, people);
    return [{
      source: count.source, sheet: count.sheet, purpose: table.purpose, rowsIn: count.rowsIn, used: count.used,
      ignored: [...count.ignored].map(([reason, rows]) => ({ reason, rows })), matched: match?.matched ?? null, unmatched: match?.unmatched ?? null, duplicates: duplicatesIn(table), keys: keysOf(table, people, listed),
    }];
  });
}

function rosterOf(tables: readonly TidyTable[]): People {
  const people = new People();
  for (const table of tables) {
    if (table.purpose !== "employees") continue;
    const id = table.fields.indexOf("employeeId");
    const name = table.fields.indexOf("name");
    for (const row of table.rows) {
      const named = name < 0 ? null : (row[name] ?? null);
      const key = (id < 0 ? null : row[id]) ?? named;
      if (key !== null && typeof key !== "object") people.add(String(key), named === null || typeof named === "object" ? null : String(named));
    }
  }
  return people;
}

function namesIn(tables: readonly TidyTable[], purpose: Purpose, field: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const table of tables) {
    const at = table.purpose === purpose ? table.fields.indexOf(field) : -1;
    if (at >= 0) for (const row of table.rows) if (typeof row[at] === "string") names.add(foldName(row[at]));
  }
  return names;
}

const PEOPLE_FIELDS = ["employeeId", "evaluatorId", "decidedBy"];

function keysOf(table: TidyTable, people: People, listed: { readonly competency: ReadonlySet<string>; readonly position: ReadonlySet<string> }): readonly KeyReconciliation[] {
  const counted = (field: string, isListed: (text: string) => boolean): KeyReconciliation[] => {
    const at = table.fields.indexOf(field);
    if (at < 0) return [];
    let matched = 0, unmatched = 0;
    const strangers = new Set<string>();
    for (const row of table.rows) {
      const value = row[at];
      if (value === null || value === undefined || typeof value === "object") continue;
      if (isListed(String(value))) matched += 1;
      else { unmatched += 1; strangers.add(foldName(String(value))); }
    }
    return [{ field, matched, unmatched, strangers: strangers.size }];
  };
  const inRoster = (text: string): boolean => !["unknown", "ambiguous"].includes(people.find(text).kind);
  const lists = table.purpose !== "employees" && people.size > 0 ? PEOPLE_FIELDS.flatMap((field) => counted(field, inRoster)) : [];
  const against = (["competency", "position"] as const).filter((field) => table.purpose !== "standards" && listed[field].size > 0);
  return [...lists, ...against.flatMap((field) => counted(field, (text) => listed[field].has(foldName(text))))];
}

function matchRows(table: TidyTable, people: People): { matched: number; unmatched: number } | null {
  const at = table.fields.indexOf("employeeId");
  if (at < 0) return null;
  let matched = 0, unmatched = 0;
  for (const row of table.rows) {
    const id = row[at];
    if (id === null || id === undefined || typeof id === "object") continue;
    const { kind } = people.find(String(id));
    if (kind === "unknown" || kind === "ambiguous") unmatched += 1;
    else matched += 1;
  }
  return { matched, unmatched };
}

function duplicatesIn(table: TidyTable): number {
  const keys = (KEYS.get(table.purpose) ?? []).map((field) => table.fields.indexOf(field)).filter((at) => at >= 0);
  if (keys.length === 0) return 0;
  const seen = new Set<string>();
  let repeated = 0;
  for (const row of table.rows) {
    const key = JSON.stringify(keys.map((at) => row[at] ?? null));
    if (seen.has(key)) repeated += 1;
    else seen.add(key);
  }
  return repeated;
}

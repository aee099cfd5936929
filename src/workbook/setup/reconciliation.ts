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
}

const KEYS = new Map<Purpose, readonly string[]>([
  ["employees", ["employeeId"]], ["standards", ["position", "grade", "gradeFrom", "competency"]], ["ratings", ["employeeId", "competency", "evaluatorId", "source", "round", "date"]],
  ["selfAssessments", ["employeeId", "competency", "round"]], ["decisions", ["employeeId", "competency", "round"]], ["acquaintance", ["employeeId", "evaluatorId"]], ["conflicts", ["employeeId", "evaluatorId"]],
]);

export function reconcile(read: ReadResult): readonly TableReconciliation[] {
  const people = rosterOf(read.tables);
  return read.counts.flatMap((count) => {
    const table = read.tables.find((each) => each.source === count.source);
    if (!table) return [];
    const match = table.purpose === "employees" || people.size === 0 ? null : matchRows(table, people);
    return [{
      source: count.source, sheet: count.sheet, purpose: table.purpose, rowsIn: count.rowsIn, used: count.used,
      ignored: [...count.ignored].map(([reason, rows]) => ({ reason, rows })), matched: match?.matched ?? null, unmatched: match?.unmatched ?? null, duplicates: duplicatesIn(table),
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

import { foldName } from "../numbers";
import type { EmployeeId, Records } from "../records";
import { RECORD_TABLES, rowsOf, withRows, type RecordRow, type RecordTable } from "./recordTables";

/** What one division gets. division null = people who name none, and rows about people who are not in the roster. */
export interface DivisionPart {
  readonly division: string | null;
  readonly records: Records;
}

/**
 * D-MULTI: splits records by division, because no add-in can keep people from cells of one workbook. People and every
 * row about them (by `employeeId`) go to their division alone; rows about nobody (standards, posts, courses) go to all,
 * except standard lines limited to another division. A division sees nobody else's people, so its part is for filling
 * in, and bodies that sit company-wide are routed on the merged whole [ours]. Divisions in the order first met.
 */
export function splitByDivision(records: Records, tier: "division" | "department" = "division"): readonly DivisionPart[] {
  const parts = new Map<string | null, { division: string | null; rows: Map<RecordTable, RecordRow[]> }>();
  const partFor = (division: string | null): Map<RecordTable, RecordRow[]> => {
    const folded = division === null ? null : foldName(division);
    const key = folded === "" ? null : folded;
    const known = parts.get(key) ?? { division: key === null ? null : division, rows: new Map(RECORD_TABLES.map((table) => [table, []])) };
    parts.set(key, known);
    return known.rows;
  };
  const home = new Map<EmployeeId, string | null>();
  for (const employee of records.employees) {
    home.set(employee.id, employee[tier]);
    partFor(employee[tier]);
  }
  for (const table of RECORD_TABLES) {
    for (const row of rowsOf(records, table)) {
      const person = table === "employees" ? row["id"] : row["employeeId"];
      if (typeof person === "string") partFor(home.get(person) ?? null).get(table)?.push(row);
    }
  }
  if (parts.size === 0) partFor(null);
  for (const table of RECORD_TABLES) {
    for (const row of rowsOf(records, table)) {
      if (table === "employees" || typeof row["employeeId"] === "string") continue;
      for (const part of parts.values()) if (tier !== "division" || meantFor(row["division"], part.division)) part.rows.get(table)?.push(row);
    }
  }
  return [...parts.values()].map(({ division, rows }) => ({ division, records: withRows(records, rows) }));
}

/** A row limited to a division is meant for that one alone; the part of people without division keeps what is left over. */
function meantFor(limit: unknown, division: string | null): boolean {
  return typeof limit !== "string" || foldName(limit) === "" || division === null || foldName(limit) === foldName(division);
}

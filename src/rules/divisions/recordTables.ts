import type { Records } from "../records";

/** D-MULTI: one row of a purpose, with its fields by name; the fields are those of the record types. */
export type RecordRow = Readonly<Record<string, unknown>>;
/** The lists of records that a workbook may hold. */
export type RecordTable = Exclude<keyof Records, "has">;

/**
 * What makes a row of one returned workbook *the same row* as one that was sent: ids and names, never places, since
 * people sort and insert. Two rows with the same key in one workbook are told apart by their order. [ours]
 */
export const RECORD_KEYS: Readonly<Record<RecordTable, readonly string[]>> = {
  employees: ["id"],
  standards: ["position", "division", "competency", "role", "gradeFrom", "gradeTo", "version"],
  ballots: ["employeeId", "evaluatorId", "source", "competency", "round"],
  decisions: ["employeeId", "competency", "round"],
  selfAssessments: ["employeeId", "competency", "round"],
  acquaintance: ["employeeId", "evaluatorId"],
  conflicts: ["employeeId", "evaluatorId"],
  performance: ["employeeId", "period"],
  positions: ["position", "department"],
  conditions: ["position", "condition"],
  behaviours: ["role", "competency", "level", "aspect"],
  measures: ["employeeId", "measure", "date"],
  certificates: ["employeeId", "post", "level", "number"],
  courses: ["course", "competency", "track", "level"],
  courseResults: ["employeeId", "course", "level", "date", "round"],
};

export const RECORD_TABLES = Object.keys(RECORD_KEYS) as readonly RecordTable[];

/** Rows of a table; none where the workbook has no such table. Record types are plain data, read here by field name. */
export function rowsOf(records: Records, table: RecordTable): readonly RecordRow[] {
  return (records[table] ?? []) as unknown as readonly RecordRow[];
}

/** Records with other rows; a table that was absent and stays empty remains absent. */
export function withRows(records: Records, rows: ReadonlyMap<RecordTable, readonly RecordRow[]>): Records {
  const tables = [...rows].filter(([table, list]) => list.length > 0 || records[table] !== undefined);
  return { ...records, ...Object.fromEntries(tables) } as Records;
}

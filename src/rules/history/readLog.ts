import { isoFromDay } from "../calendar";
import { foldName } from "../numbers";
import type { Finding } from "../outcome";
import type { CalendarDay, CompetencyId, EmployeeId } from "../records";
import type { LogPlace, LogRow } from "./logRow";

/** A row with the day from which it was known. */
export interface KnownRow {
  readonly row: LogRow;
  readonly at: number;
  readonly knownFrom: CalendarDay;
}

export interface Log {
  readonly findings: readonly Finding<LogPlace>[];
  /** Rows about one person and competency (null = the whole result), in the order added. */
  rowsAbout(employee: EmployeeId, competency: CompetencyId | null): readonly KnownRow[];
}

/**
 * P-6.6.5: reads the log in the order in which its rows were added. A row was known from the day it was written, but
 * never before the rows above it: one that claims an earlier day is dated by those above, so that whatever is appended
 * later, what was known on an earlier day stays what it was. Rows that refer to nothing, or repeat an id, do not count
 * and are told.
 */
export function readLog(rows: readonly LogRow[]): Log {
  const findings: Finding<LogPlace>[] = [];
  const byKey = new Map<string, KnownRow[]>();
  const byId = new Map<string, LogRow>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const facts = { id: row.id, employee: row.employeeId, competency: row.competency, corrects: row.corrects };
    if (row.recordedOn < latest) findings.push({ code: "log-backdated", severity: "warning", rule: "P-6.6.5", where: { table: "log", row: at, field: "recordedOn" }, facts: { ...facts, day: isoFromDay(row.recordedOn), known: isoFromDay(latest) } });
    latest = Math.max(latest, row.recordedOn);
    const fault = faultOf(row, byId);
    if (fault) {
      findings.push({ code: fault.code, severity: "error", rule: "P-6.6.5", where: { table: "log", row: at, field: fault.field }, facts });
      continue;
    }
    byId.set(row.id, row);
    const key = keyOf(row.employeeId, row.competency);
    const known = byKey.get(key);
    const placed = { row, at, knownFrom: latest };
    if (known) known.push(placed);
    else byKey.set(key, [placed]);
  }
  return { findings, rowsAbout: (employee, competency) => byKey.get(keyOf(employee, competency)) ?? [] };
}

function faultOf(row: LogRow, byId: ReadonlyMap<string, LogRow>): { readonly code: string; readonly field: keyof LogRow } | null {
  if (byId.has(row.id)) return { code: "log-id-twice", field: "id" };
  if (row.validTo !== null && row.validTo < row.validFrom) return { code: "log-range-empty", field: "validTo" };
  if (row.corrects === null) return null;
  const corrected = byId.get(row.corrects);
  if (!corrected) return { code: "log-corrects-nothing", field: "corrects" };
  const same = keyOf(corrected.employeeId, corrected.competency) === keyOf(row.employeeId, row.competency);
  return same ? null : { code: "log-corrects-another", field: "corrects" };
}

function keyOf(employee: EmployeeId, competency: CompetencyId | null): string {
  return JSON.stringify([employee, competency === null ? null : foldName(competency)]);
}

import type { CalendarDay, CompetencyId, EmployeeId } from "../records";
import type { KnownRow, Log } from "./readLog";
import type { LogRow } from "./logRow";

export interface AsOfQuestion {
  readonly employeeId: EmployeeId;
  readonly competency: CompetencyId | null;
  /** The day asked about. */
  readonly valid: CalendarDay;
  /** What was known on this day; absent: everything in the log. */
  readonly known?: CalendarDay;
}

export type AsOfAnswer =
  | { readonly kind: "held"; readonly row: LogRow; readonly at: number }
  /** The last that held had lapsed. */
  | { readonly kind: "lapsed"; readonly row: LogRow; readonly at: number }
  | { readonly kind: "none" };

const NONE: AsOfAnswer = { kind: "none" };

/**
 * P-6.6.5: what held on a day, as far as it was known on a (perhaps other) day. A correction takes the place of the row
 * it corrects from the day it was written; until then the old row was what was known. Of those that had begun, the latest
 * to begin holds, of one day the later row; when it lapses, no longer-lasting one comes back [ours].
 */
export function resultAsOf(log: Log, { employeeId, competency, valid, known }: AsOfQuestion): AsOfAnswer {
  const rows = log.rowsAbout(employeeId, competency).filter(({ knownFrom }) => known === undefined || knownFrom <= known);
  const replaced = new Set(rows.map(({ row }) => row.corrects));
  let found: KnownRow | null = null;
  for (const one of rows) {
    // A correction that says nothing withdraws a row: what held before holds again.
    const withdraws = one.row.value.kind === "none" && one.row.corrects !== null;
    if (withdraws || replaced.has(one.row.id) || one.row.validFrom > valid) continue;
    if (found === null || one.row.validFrom >= found.row.validFrom) found = one;
  }
  if (found === null || found.row.value.kind === "none") return NONE;
  const { row, at } = found;
  return { kind: row.validTo !== null && valid > row.validTo ? "lapsed" : "held", row, at };
}

import type { CalendarDay, EmployeeId } from "../records";
import type { Reckoning } from "../results";
import { keyOfLevel, type KeyedLevel, type Scale } from "../scales";
import type { LoggedValue, LogRow } from "./logRow";
import type { Log } from "./readLog";
import { resultAsOf } from "./resultAsOf";

export interface Logging {
  readonly scale: Scale;
  readonly on: CalendarDay;
  readonly by: EmployeeId | null;
  readonly why: string | null;
  /** Makes the id of a new row from its number among the new ones. */
  readonly idOf: (number: number) => string;
}

/**
 * P-6.6.5, T-LEVELS: the rows that a closed round adds to the log: every level and score that is not yet what the log says
 * for that round. Levels that are not there add nothing: a gap is not a withdrawal [ours].
 */
export function rowsToAppend(log: Log, { people, round }: Reckoning, logging: Logging): readonly LogRow[] {
  const added: LogRow[] = [];
  for (const { employee, lines, score } of people) {
    const add = (competency: string | null, value: LoggedValue | null, standardVersion: string | null): void => {
      if (value === null) return;
      const known = resultAsOf(log, { employeeId: employee.id, competency, valid: logging.on });
      if (known.kind === "held" && known.row.round === round && sameValue(known.row.value, value)) return;
      added.push({
        id: logging.idOf(added.length + 1), employeeId: employee.id, competency, value, validFrom: logging.on, validTo: null, recordedOn: logging.on,
        corrects: null, round, standardVersion, by: logging.by, why: logging.why,
      });
    };
    for (const line of lines) if (line.status !== "expired") add(line.competency, levelValue(line.actual, logging.scale), line.standard.version);
    add(null, score === null ? null : { kind: "score", score }, null);
  }
  return added;
}

function levelValue(level: number | null, scale: Scale): LoggedValue | null {
  const keyed = level === null ? null : keyOfLevel(level, scale);
  return keyed === null ? null : { kind: "level", level: keyed, scale: scale.id };
}

/** Values that differ only by the order in which thirds were added are the same. */
const SAME = 1e-9;

function sameValue(one: LoggedValue, other: LoggedValue): boolean {
  if (one.kind === "level" && other.kind === "level") return one.scale === other.scale && sameLevel(one.level, other.level);
  return one.kind === "score" && other.kind === "score" && Math.abs(one.score - other.score) < SAME;
}

function sameLevel(one: KeyedLevel, other: KeyedLevel): boolean {
  return one.key === other.key && one.towards === other.towards && Math.abs(one.part - other.part) < SAME;
}

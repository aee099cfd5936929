import type { CalendarDay, Purpose, Records } from "../../rules/records";
import { knownFromTables, LEAVE_DATE, NOTHING_KNOWN, readGround, toRecords, type Known, type RecordGround, type RecordsRead, type TidyTable } from "../../workbook/tables";
import { Remembered, sameParts, type RawTable } from "./remembered";
import { tidyArgument } from "./tableArgument";

const joined = new Remembered<readonly unknown[], RecordsRead>(sameParts, 4, (parts) => (parts.find(isRatings)?.rows.length ?? 0) * 6);
const grounds = new Remembered<readonly unknown[], RecordGround>(sameParts, 3);
const ORDER = ["employees", "standards", "ratings", "acquaintance", "conflicts", "decisions", "courses", "courseResults"] as const satisfies readonly Purpose[];
/** Without these there is nothing to answer; a blank range for any other is a table that does not exist yet. */
const NEEDED: ReadonlySet<Purpose> = new Set(["employees", "standards", "ratings", "courses"]);
/** Arguments that are called otherwise than their purpose. */
const CALLED: ReadonlyMap<Purpose, string> = new Map([["courseResults", "records"]]);
/** Tables whose columns may be headed by what the roster and the standards name: competencies, people. */
const NAMED_BY_OTHERS: ReadonlySet<Purpose> = new Set(["ratings", "decisions"]);
const known = new Remembered<readonly (TidyTable | null)[], Known>(sameParts, 3);

function knownFrom(before: readonly (TidyTable | null)[]): Known {
  return known.get(before, () => knownFromTables(before.filter((table) => table !== null)));
}

export type TableArguments = { readonly [P in (typeof ORDER)[number]]?: RawTable | null };

/** The records behind the table arguments of a call; an argument left out is an absent table. `asOf`: who leaves later is still there; null = whoever has a leave date is gone. */
export function recordsOf(tables: TableArguments, asOf: CalendarDay | null = null): Records {
  return recordsReadOf(tables, asOf).records;
}

/** The same with the place of each record in its argument. */
export function recordsReadOf(tables: TableArguments, asOf: CalendarDay | null): RecordsRead {
  const tidy: (TidyTable | null)[] = [];
  for (const purpose of ORDER) {
    const raw = tables[purpose];
    const left = raw === undefined || raw === null || (!NEEDED.has(purpose) && isBlank(raw));
    tidy.push(left ? null : tidyArgument(CALLED.get(purpose) ?? purpose, purpose, raw, NAMED_BY_OTHERS.has(purpose) ? knownFrom(tidy.slice(0, 2)) : NOTHING_KNOWN));
  }
  const read = tidy.filter((table) => table !== null);
  // The day matters to leave dates alone: without them all days share one reading.
  const day = read.some((table) => table.fields.includes(LEAVE_DATE)) ? asOf : null;
  const [employees, standards] = tidy;
  // Both there: nothing else has a say in who there is and what is asked, and a changed rating leaves them as they were read.
  const ground = employees && standards ? grounds.get([employees, standards, day], () => readGround([employees, standards], day)) : undefined;
  return joined.get([...tidy, day], (last) => toRecords(read, day, ground, last[0]?.result.rated));
}

function isRatings(part: unknown): part is TidyTable {
  return typeof part === "object" && part !== null && "purpose" in part && part.purpose === "ratings";
}

/** Stops at the first header, so a filled table costs nothing. */
function isBlank(raw: RawTable): boolean {
  return raw.every((row) => row.every((cell) => cell === null || cell === undefined || cell === "" || cell === 0));
}

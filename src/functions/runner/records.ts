import type { Purpose, Records } from "../../rules/records";
import { toRecords, type TidyTable } from "../../workbook/tables";
import { Remembered, sameParts, type RawTable } from "./remembered";
import { tidyArgument } from "./tableArgument";

const joined = new Remembered<readonly (TidyTable | null)[], Records>(sameParts, 3);
const ORDER = ["employees", "standards", "ratings", "acquaintance", "conflicts", "decisions"] as const satisfies readonly Purpose[];
/** Without these there is nothing to answer; a blank range for any other is a table that does not exist yet. */
const NEEDED: ReadonlySet<Purpose> = new Set(["employees", "standards", "ratings"]);
export type TableArguments = { readonly [P in (typeof ORDER)[number]]?: RawTable | null };

/** The records behind the table arguments of a call; an argument left out is an absent table. */
export function recordsOf(tables: TableArguments): Records {
  const tidy = ORDER.map((purpose) => {
    const raw = tables[purpose];
    return raw === undefined || raw === null || (!NEEDED.has(purpose) && isBlank(raw)) ? null : tidyArgument(purpose, purpose, raw);
  });
  return joined.get(tidy, () => toRecords(tidy.filter((table) => table !== null)).records);
}

/** Stops at the first header, so a filled table costs nothing. */
function isBlank(raw: RawTable): boolean {
  return raw.every((row) => row.every((cell) => cell === null || cell === undefined || cell === "" || cell === 0));
}

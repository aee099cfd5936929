import type { Purpose, Records } from "../../rules/records";
import { toRecords, type TidyTable } from "../../workbook/tables";
import { Remembered, sameParts, type RawTable } from "./remembered";
import { tidyArgument } from "./tableArgument";

const joined = new Remembered<readonly (TidyTable | null)[], Records>(sameParts, 3);
const ORDER = ["employees", "standards", "ratings", "acquaintance", "conflicts", "decisions"] as const satisfies readonly Purpose[];
export type TableArguments = { readonly [P in (typeof ORDER)[number]]?: RawTable | null };

/** The records behind the table arguments of a call; an argument left out is an absent table. */
export function recordsOf(tables: TableArguments): Records {
  const tidy = ORDER.map((purpose) => {
    const raw = tables[purpose];
    return raw === undefined || raw === null || isBlank(raw) ? null : tidyArgument(purpose, purpose, raw);
  });
  return joined.get(tidy, () => toRecords(tidy.filter((table) => table !== null)).records);
}

/** A reference to one blank cell stands for no table. */
function isBlank(raw: RawTable): boolean {
  return raw.length === 1 && raw[0]?.length === 1 && [null, undefined, "", 0].includes(raw[0][0] as null);
}

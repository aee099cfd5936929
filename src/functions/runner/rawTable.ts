import { refuse, wrongInput } from "./problem";
import { errorOf } from "./rawCell";
import type { RawTable } from "./remembered";

/** A range argument with its header row, as it came. One that is an error as a whole (a spill that is blocked, a name that is gone) ends the call. */
export function rawTable(value: unknown, name: string): RawTable {
  const table = (!Array.isArray(value) ? [[value]] : value.length > 0 && Array.isArray(value[0]) ? value : [value]) as RawTable;
  const error = table.length === 1 && table[0]?.length === 1 ? errorOf(table[0][0]) : null;
  return error === null ? table : refuse(wrongInput("error-in-argument", { argument: name, found: error }));
}

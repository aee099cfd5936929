import type { Records } from "../records";
import type { Reckoning } from "../results";
import { atOnce } from "./atOnce";
import type { ReckonOptions } from "./reckonOptions";
import { reckonPeople } from "./reckonPeople";

/** §4, §6, §7 without findings, for those who show results alone: a cell's formula carries none of the findings' rules. */
export function reckonResults(records: Records, options: ReckonOptions): Reckoning {
  return atOnce(reckonPeople(records, options, null));
}

import { conditionFindings, missingGrounds } from "../conditions";
import type { Finding } from "../outcome";
import type { RecordPlace } from "../records";
import type { PersonResult } from "../results";
import type { Context } from "./context";

/** C-a16: what the basic conditions as a whole leave to look at: those not understood, and what the workbook lacks to hold people against them. */
export function gateRecordFindings(people: readonly PersonResult[], { gates, records }: Context): readonly Finding<RecordPlace>[] {
  if (gates === null) return [];
  return [...conditionFindings(gates), ...missingGrounds(people.flatMap(({ gate }) => gate ?? []), records.has)];
}

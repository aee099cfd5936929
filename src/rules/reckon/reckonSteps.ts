import { behaviourFindings } from "../behaviours";
import type { Records } from "../records";
import type { Reckoning } from "../results";
import { standardFindings } from "../standards";
import { atOnce } from "./atOnce";
import { gateRecordFindings } from "./gateRecordFindings";
import { personFindings } from "./personFindings";
import { recordFindings } from "./recordFindings";
import type { ReckonOptions } from "./reckonOptions";
import { reckonPeople, type Progress, type Telling } from "./reckonPeople";

/** P-6.2: whatever is not as it should be is told, of each person and of the workbook. */
const FINDINGS: Telling = {
  ofPerson: personFindings,
  ofAll: (people, context) => {
    const { records, standards, scale, policy } = context;
    return [
      standardFindings(standards, records.standards, scale, policy), behaviourFindings(records.behaviours ?? [], records.standards, scale, policy),
      gateRecordFindings(people, context), recordFindings(context),
    ].flat();
  },
};

/** §4, §6, §7 in small steps, with findings: each yield says how far it is, so that a pane can show it, breathe and cancel. */
export function reckonSteps(records: Records, options: ReckonOptions): Generator<Progress, Reckoning> {
  return reckonPeople(records, options, FINDINGS);
}

/** The same in one go. */
export function reckon(records: Records, options: ReckonOptions): Reckoning {
  return atOnce(reckonSteps(records, options));
}

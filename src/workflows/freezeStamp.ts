import { readAreas } from "../excel";
import { stampOf } from "../reports";
import { isoFromDay } from "../rules/calendar";
import type { CalendarDay } from "../rules/records";
import { AS_OF_NAME } from "../reports";
import { parseAddress } from "../workbook/grid";
import { placeOf } from "../workbook/formulas";
import type { FormulaPlaces } from "./formulaPlaces";
import type { FreezeStamp } from "./keptFormula";
import type { Reckoned } from "./session";
import { textDigest } from "./valueDigest";
import { done, type WorkOptions, type WorkResult } from "./work";

const LAST_DAY = 2_958_465;

/** Digest of all the policy's values: the same for the same policy, whatever the order of its rows. */
export function policyDigest(policy: Readonly<Record<string, unknown>>): string {
  return textDigest(JSON.stringify(Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1)))).slice(0, 8);
}

/** The day the live formulas go by, where the workbook has one; it may differ from the pane's. */
async function dayOfFormulas(places: FormulaPlaces, options: WorkOptions): Promise<WorkResult<CalendarDay | null>> {
  const name = places.names.find((each) => each.name === AS_OF_NAME);
  const at = name === undefined ? null : placeOf(name.formula.replace(/^=/, ""));
  const rect = at === null ? null : parseAddress(at.address);
  if (at === null || rect === null) return done(null);
  const area = { sheet: at.sheet, rect };
  const now = await readAreas([area], options.signal ? { signal: options.signal } : {});
  if (!now.ok) return now;
  const value = now.value.get(area)?.values[0]?.[0];
  return done(typeof value === "number" && Number.isInteger(value) && value > 0 && value <= LAST_DAY ? (value as CalendarDay) : null);
}

/** When, as of which day and by what the values were reckoned that are about to be frozen. */
export async function freezeStamp(reckoned: Reckoned, places: FormulaPlaces, frozenAt: string, options: WorkOptions): Promise<WorkResult<FreezeStamp>> {
  const day = await dayOfFormulas(places, options);
  if (!day.ok) return day;
  const { reckoning, policy } = reckoned;
  return done({
    frozenAt, asOf: isoFromDay(day.value ?? reckoning.asOf), policy: policyDigest({ ...policy.policy }), changed: policy.changed, versions: stampOf(reckoning, policy.changed).versions,
  });
}

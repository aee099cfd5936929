import type { Language } from "../messages/language";
import { needsPlan, stampOf, type SheetPlan } from "../reports";
import type { Reckoned } from "./session";

/** The sheet of courses people need, where the workbook has a catalogue to choose from. */
export function needsSheet({ records, reckoning, policy, needs }: Reckoned, language: Language): readonly SheetPlan[] {
  return (records.courses ?? []).length === 0 ? [] : [needsPlan(needs, language, stampOf(reckoning, policy.changed))];
}

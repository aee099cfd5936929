import type { Language } from "../messages/language";
import { needsPlan, stampOf, type SheetPlan } from "../reports";
import { needsOf } from "../rules/development";
import type { Reckoned } from "./session";

/** The sheet of courses people need, where the workbook has a catalogue to choose from. */
export function needsSheet({ records, reckoning, policy }: Reckoned, language: Language): readonly SheetPlan[] {
  if ((records.courses ?? []).length === 0) return [];
  const needs = needsOf(reckoning.people, records, { asOf: reckoning.asOf, policy: policy.policy });
  return [needsPlan(needs, language, stampOf(reckoning, policy.changed))];
}

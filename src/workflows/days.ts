import { dayFromIso, dayFromParts, isoFromDay } from "../rules/calendar";
import type { CalendarDay } from "../rules/records";

export type { CalendarDay } from "../rules/records";

/** The local calendar day. The rules take no clock: whoever starts work says what day it is. */
export function today(): CalendarDay {
  const now = new Date();
  return dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 1;
}

/** `2026-12-31`, as date inputs and the command line write it. */
export function dayText(day: CalendarDay): string {
  return isoFromDay(day);
}

/** null where the text is no calendar day. */
export function dayFromInput(text: string): CalendarDay | null {
  return dayFromIso(text);
}

import { dayFromIso, dayFromParts, isoFromDay } from "../rules/calendar";
import type { CalendarDay } from "../rules/records";

/** Today by this computer's clock, as a calendar day: the one place where the product looks at a clock. */
export function today(): CalendarDay {
  const now = new Date();
  const day = dayFromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (day === null) throw new Error("the clock shows no calendar day");
  return day;
}

/** `2026-11-20`. */
export function dayText(day: CalendarDay): string {
  return isoFromDay(day);
}

/** Reads what a date field holds; null while it is incomplete. */
export function dayFromInput(text: string): CalendarDay | null {
  return dayFromIso(text);
}

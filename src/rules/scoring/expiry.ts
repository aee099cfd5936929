import { addYears } from "../calendar";
import type { CalendarDay } from "../records";

/** What a level rests on: a ballot or a decision. */
export interface Dated {
  readonly date: CalendarDay | null;
  readonly validTo: CalendarDay | null;
}

/**
 * §7 `expired` [ours]: a level lasts until its validTo, else validYears calendar years from its date; on the last day
 * itself it still holds. Several ballots: until the last of them lapses. null = it does not lapse.
 */
export function lastDayOf(grounds: readonly Dated[], validYears: number | null): CalendarDay | null {
  let last: CalendarDay | null = null;
  for (const { date, validTo } of grounds) {
    const day = validTo ?? (validYears !== null && date !== null ? addYears(date, validYears) : null);
    if (day === null) return null;
    if (last === null || day > last) last = day;
  }
  return last;
}

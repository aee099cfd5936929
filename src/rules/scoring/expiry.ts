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
export function lastDayOf(grounds: Iterable<Dated>, validYears: number | null): CalendarDay | null {
  let last: CalendarDay = 0;
  for (const { date, validTo } of grounds) {
    // A validTo, a date or a term of 0 is a blank that Excel handed over as 0.
    const day = validTo || (validYears && date ? addYears(date, validYears) : null);
    if (!day) return null;
    last = Math.max(last, day);
  }
  return last || null;
}

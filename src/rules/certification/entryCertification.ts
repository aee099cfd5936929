import { addMonths, isoFromDay } from "../calendar";
import { cannotSay, met, type Outcome } from "../outcome";
import type { CalendarDay } from "../records";

export type EntryStatus = "certified" | "due" | "off-post";

/** A holder of a post that must be certified soon after probation: when regularised, when certified at level 1. */
export interface Entrant {
  readonly regularised: CalendarDay | null;
  readonly certified: CalendarDay | null;
}

/**
 * C-a15(4): after regularisation one applies for level 1 at once and must hold it within `months` calendar months, else
 * one is off post (待岗) and loses the treatment of level 1. Within the term the last day counts, as for every term
 * [ours]. A certificate later than asOf is none yet; a late one ends the state off-post.
 */
export function entryCertification({ regularised, certified }: Entrant, asOf: CalendarDay, months: number): Outcome<EntryStatus> {
  if (regularised === null) return cannotSay("C-a15(4)", [{ code: "entry-not-regularised", rule: "C-a15(4)", facts: {} }]);
  if (regularised > asOf) return cannotSay("C-a15(4)", [{ code: "entry-regularised-later", rule: "C-a15(4)", facts: { regularised: isoFromDay(regularised), asOf: isoFromDay(asOf) } }]);
  const lastDay = addMonths(regularised, months);
  const status: EntryStatus = certified !== null && certified <= asOf ? "certified" : asOf <= lastDay ? "due" : "off-post";
  return met("C-a15(4)", status, [{ code: "entry-status", rule: "C-a15(4)", facts: { status, regularised: isoFromDay(regularised), certified: certified === null ? null : isoFromDay(certified), lastDay: isoFromDay(lastDay), asOf: isoFromDay(asOf), months } }]);
}

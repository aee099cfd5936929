import { naturalOrder } from "../numbers";
import type { CalendarDay, Records } from "../records";

/**
 * §6: only the latest round counts unless told otherwise; earlier ones are history and never fill a gap. Rounds are
 * text: the one with the latest ballot or decision is the latest; without dates, the last in natural order (`2026-H2`
 * after `2026-H1`, `R10` after `R9`); a blank round comes before any named one [ours].
 */
export function countedRound(records: Pick<Records, "ballots" | "decisions">, wanted: string | null | undefined): string | null {
  if (wanted !== null && wanted !== undefined) return wanted;
  const latestDay = new Map<string | null, CalendarDay>();
  for (const list of [records.ballots, records.decisions]) {
    // Ballots of one round lie together: most say nothing that the one before them did not.
    let last: string | null | undefined;
    let lastDay = 0;
    for (const { round, date } of list) {
      const day = date ?? 0;
      if (round === last && day <= lastDay) continue;
      last = round;
      lastDay = Math.max(day, latestDay.get(round) ?? day);
      latestDay.set(round, lastDay);
    }
  }
  let latest: string | null = null;
  for (const [round, day] of latestDay) if (later(round, day, latest, latestDay.get(latest) ?? 0)) latest = round;
  return latest;
}

function later(round: string | null, day: CalendarDay, than: string | null, thanDay: CalendarDay): boolean {
  if (day > 0 && thanDay > 0 && day !== thanDay) return day > thanDay;
  if (round === null || than === null) return than === null;
  return naturalOrder(round, than) > 0;
}

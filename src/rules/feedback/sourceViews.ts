import { exactDifference, meanOf } from "../numbers";
import type { Policy } from "../policy";
import { FEEDBACK_SOURCES, type FeedbackSource, type SelfView, type SourceGap, type SourceView } from "./feedbackResult";

/**
 * D-360: sources stay apart. A source of fewer ballots than policy `feedbackFewest` shows nothing but their number
 * [ours]: of two, each could work out the other's rating from the mean and their own; of three nobody can. The
 * superior is one known person who answers for the rating, and is always shown.
 */
export function sourceViews(levels: ReadonlyMap<FeedbackSource, readonly number[]>, policy: Pick<Policy, "feedbackFewest">): readonly SourceView[] {
  return FEEDBACK_SOURCES.flatMap((source): readonly SourceView[] => {
    const given = levels.get(source) ?? [];
    if (given.length === 0) return [];
    const suppressed = source !== "superior" && given.length < policy.feedbackFewest;
    if (suppressed) return [{ source, count: given.length, suppressed, mean: null, lowest: null, highest: null }];
    const lowest = given.reduce((least, level) => Math.min(least, level));
    const highest = given.reduce((most, level) => Math.max(most, level));
    return [{ source, count: given.length, suppressed, mean: meanOf(given), lowest, highest }];
  });
}

/**
 * D-360: the mean of the others, over every ballot of the sources shown, each ballot counting the same [ours]. Sources
 * kept back are left out: with them, the mean less the sources shown would give them away.
 */
export function othersMean(views: readonly SourceView[], levels: ReadonlyMap<FeedbackSource, readonly number[]>): number | null {
  return meanOf(views.filter((view) => !view.suppressed).flatMap((view) => levels.get(view.source) ?? []));
}

/** D-360: every two sources shown, and whether they are as far apart as policy `sourceGap` or farther. */
export function sourceGaps(views: readonly SourceView[], policy: Pick<Policy, "sourceGap">): readonly SourceGap[] {
  const shown = views.filter((view) => view.mean !== null);
  return shown.flatMap((one, at) => shown.slice(at + 1).map((other): SourceGap => {
    const difference = exactDifference(one.mean ?? 0, other.mean ?? 0);
    return { one: one.source, other: other.source, difference, wide: atLeast(Math.abs(difference), policy.sourceGap) };
  }));
}

/** D-360: over from policy `selfDifference` levels above the others, under from as many below. */
export function selfView(difference: number | null, policy: Pick<Policy, "selfDifference">): SelfView | null {
  if (difference === null) return null;
  if (!atLeast(Math.abs(difference), policy.selfDifference) || difference === 0) return "in-line";
  return difference > 0 ? "over" : "under";
}

/** A difference of exactly the threshold counts, also where thirds make it fall short in the last digit. */
function atLeast(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}

import { exactDifference, exactPlus, exactSum, meanOf, medianOf } from "../numbers";
import { cannotSay, met, type Outcome } from "../outcome";

/** What the judges' estimates make: a cut in items right, as share of all items, and how far the judges are apart. */
export interface AngoffCut {
  readonly cut: number;
  readonly share: number;
  readonly median: number;
  readonly sums: readonly number[];
  /** Of the judges' sums, and of their mean; null where one judge alone has judged. */
  readonly deviation: number | null;
  readonly error: number | null;
}

/**
 * C-s6.2.4 [ours: an option beside the pass rate]: Angoff's cut. A row per judge; in it, for each item, the chance (0 to
 * 1) that a person who is just good enough gets it right. A judge's line is the sum over the items, the cut is the mean
 * of the judges' lines. It asks what the exam demands, not how good the others were. Every judge judges every item.
 */
export function angoffCut(estimates: readonly (readonly (number | null)[])[]): Outcome<AngoffCut> {
  const items = estimates.reduce((most, row) => Math.max(most, row.length), 0);
  if (items === 0) return cannotSay("C-s6.2.4", [{ code: "angoff-nobody", rule: "C-s6.2.4", facts: {} }]);
  for (const [judge, row] of estimates.entries()) {
    for (let item = 0; item < items; item += 1) {
      const chance = row[item] ?? null;
      const facts = { judge: judge + 1, item: item + 1, found: chance };
      if (chance === null) return cannotSay("C-s6.2.4", [{ code: "angoff-hole", rule: "C-s6.2.4", facts }]);
      if (!(chance >= 0 && chance <= 1)) return cannotSay("C-s6.2.4", [{ code: "angoff-not-a-chance", rule: "C-s6.2.4", facts }]);
    }
  }
  const sums = estimates.map((row) => exactSum(row.map((chance) => chance ?? 0)));
  // Reckoned from the first judge on, so that judges who agree have a spread of 0 and not of a rounding.
  const first = sums[0] ?? 0;
  const apart = sums.map((sum) => exactDifference(sum, first));
  const middle = meanOf(apart) ?? 0;
  const cut = exactPlus(first, middle);
  const deviation = sums.length < 2 ? null : Math.sqrt(apart.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (sums.length - 1));
  const error = deviation === null ? null : deviation / Math.sqrt(sums.length);
  const value: AngoffCut = { cut, share: cut / items, median: medianOf(sums) ?? 0, sums, deviation, error };
  return met("C-s6.2.4", value, [{ code: "cut-angoff", rule: "C-s6.2.4", facts: { judges: sums.length, items, cut, share: value.share, median: value.median, deviation, error } }]);
}

import { exactDot, exactSum } from "../numbers";

/** How far the weight of one criterion must go until the lead is gone. */
export interface TiePoint<Label = string> {
  readonly criterion: Label;
  /** As given. */
  readonly weight: number;
  /** Added to the weight, the other weights as given. */
  readonly change: number;
  /** change / weight; null where the weight is 0. */
  readonly relative: number | null;
  /** The weight at the tie, the others as given. */
  readonly tieWeight: number;
  /** The same after all weights are rescaled to sum to what they summed to: what a linter of standards would accept. */
  readonly rescaled: number;
}

/** One criterion: its weight, and by how much the one side is ahead on it. */
export interface Margin<Label = string> {
  readonly criterion: Label;
  readonly weight: number;
  readonly margin: number;
}

/**
 * P-6.4, P-6.6.4 [ours]: the smallest change of **one** weight that makes two sums equal. With y = Σ w·x, sides apart by
 * D = Σ w·m (m = margin per criterion) meet where the weight of k changes by t = −D / mₖ. The change is told before
 * rescaling, as the literature does: rescaling all weights back to their old sum multiplies both sides alike and so
 * moves no tie; the weight after rescaling stands beside. null: no weight of 0 or more does it.
 */
export function tiePoints<Label>(margins: readonly Margin<Label>[]): readonly (TiePoint<Label> | null)[] {
  const weights = margins.map(({ weight }) => weight);
  const lead = exactDot(weights, margins.map(({ margin }) => margin));
  const total = exactSum(weights);
  return margins.map(({ criterion, weight, margin }) => {
    if (margin === 0) return null;
    const change = -lead / margin + 0;
    const tied = exactSum([weight, change]);
    const sum = exactSum([total, change]);
    // A weight below 0 is none, and if nothing is left beside it there is no weighted sum at all.
    if (tied < -NOTHING * total || !(sum > NOTHING * total)) return null;
    const tieWeight = Math.max(tied, 0);
    return { criterion, weight, change, relative: weight > 0 ? change / weight : null, tieWeight, rescaled: (tieWeight * total) / sum };
  });
}

/** What is left of a sum that cancels out, by how doubles are stored. */
const NOTHING = 1e-12;

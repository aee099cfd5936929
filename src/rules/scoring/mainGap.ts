/** A dimension, or a competency where a position has no dimensions. */
export interface Attained {
  readonly label: string;
  /** null = unrated: skipped. */
  readonly attainment: number | null;
}

/** The same as lists of equal length, because there are millions of lines; unrated is NaN, and weights are parts of 1. */
export interface AttainedLists {
  readonly labels: readonly string[];
  readonly attainments: readonly number[];
  readonly weights: readonly number[];
}

/** Ratios that differ only by how they were reckoned are equal. */
const SAME = 1e-12;
export const TIE_JOINT = "; ";

/**
 * D-MAINGAP: the lowest attainment below 1, not the largest weighted shortfall; ties joined in the order given. null =
 * nothing is below 1.
 */
export function mainGapOf(attained: readonly Attained[]): string | null {
  return lowestOf({ labels: attained.map(({ label }) => label), attainments: attained.map(({ attainment }) => attainment ?? Number.NaN) });
}

/** D-MAINGAP of lists. What is unrated is neither lower nor as low as anything. */
export function lowestOf({ labels, attainments }: Omit<AttainedLists, "weights">): string | null {
  let lowest = 1;
  for (const attainment of attainments) if (attainment < lowest) lowest = attainment;
  if (lowest > 1 - SAME) return null;
  return joined(labels.filter((_, at) => (attainments[at] as number) - lowest < SAME));
}

/** D-MAINGAP, named apart: what loses the most, weight × (1 − attainment). */
export function largestLossOf(attained: AttainedLists): string | null {
  const { labels } = attained;
  let most = 0;
  for (let at = 0; at < labels.length; at += 1) most = Math.max(most, lossAt(at, attained));
  if (most < SAME) return null;
  return joined(labels.filter((_, at) => most - lossAt(at, attained) < SAME));
}

function lossAt(at: number, { attainments, weights }: AttainedLists): number {
  // What is unrated (NaN) loses nothing.
  return (weights[at] as number) * (1 - (attainments[at] as number)) || 0;
}

/** Each label once. A few are looked through, and only many get a Set. */
function joined(labels: readonly string[]): string {
  const once = labels.length > A_FEW ? [...new Set(labels)] : labels.filter((label, at) => labels.indexOf(label) === at);
  return once.join(TIE_JOINT);
}

const A_FEW = 16;

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
  for (let at = 0; at < labels.length; at += 1) if ((attainments[at] as number) < lowest) lowest = attainments[at] as number;
  if (lowest > 1 - SAME) return null;
  const found: string[] = [];
  for (let at = 0; at < labels.length; at += 1) if ((attainments[at] as number) - lowest < SAME) found.push(labels[at] as string);
  return joined(found);
}

/** D-MAINGAP, named apart: what loses the most, weight × (1 − attainment). */
export function largestLossOf(attained: AttainedLists): string | null {
  const { labels } = attained;
  let most = 0;
  for (let at = 0; at < labels.length; at += 1) most = Math.max(most, lossAt(at, attained));
  if (most < SAME) return null;
  const found: string[] = [];
  for (let at = 0; at < labels.length; at += 1) if (most - lossAt(at, attained) < SAME) found.push(labels[at] as string);
  return joined(found);
}

function lossAt(at: number, { attainments, weights }: AttainedLists): number {
  const attainment = attainments[at] as number;
  return attainment < 1 ? (weights[at] as number) * (1 - attainment) : 0;
}

/** Each label once. A few are looked through, and only many get a Set. */
function joined(labels: readonly string[]): string {
  if (labels.length > A_FEW) return [...new Set(labels)].join(TIE_JOINT);
  let text = labels[0] ?? "";
  for (let at = 1; at < labels.length; at += 1) if (labels.indexOf(labels[at] as string) === at) text += TIE_JOINT + (labels[at] as string);
  return text;
}

const A_FEW = 16;

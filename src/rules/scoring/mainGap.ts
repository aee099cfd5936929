/** A dimension, or a competency where a position has no dimensions. */
export interface Attained {
  readonly label: string;
  /** null = unrated: skipped. */
  readonly attainment: number | null;
}

/** Ratios that differ only by how they were reckoned are equal. */
const SAME = 1e-12;
export const TIE_JOINT = "; ";

/**
 * D-MAINGAP: the lowest attainment below 1, not the largest weighted shortfall; ties joined in the order given. null =
 * nothing is below 1.
 */
export function mainGapOf(attained: readonly Attained[]): string | null {
  let lowest = 1;
  for (const { attainment } of attained) if (attainment !== null && attainment < lowest) lowest = attainment;
  if (lowest > 1 - SAME) return null;
  const labels = attained.filter(({ attainment }) => attainment !== null && attainment - lowest < SAME).map(({ label }) => label);
  return [...new Set(labels)].join(TIE_JOINT);
}

/** D-MAINGAP, named apart: what loses the most, weight × (1 − attainment). */
export function largestLossOf(attained: readonly (Attained & { readonly weight: number })[]): string | null {
  let most = 0;
  for (const one of attained) most = Math.max(most, lossOf(one));
  if (most < SAME) return null;
  const labels = attained.filter((one) => most - lossOf(one) < SAME).map(({ label }) => label);
  return [...new Set(labels)].join(TIE_JOINT);
}

function lossOf({ attainment, weight }: Attained & { readonly weight: number }): number {
  return attainment === null ? 0 : weight * (1 - attainment);
}

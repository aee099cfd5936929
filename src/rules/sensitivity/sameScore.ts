/** P-6.6.4: scores, leads and changes that differ by less than this differ only by how they were reckoned. */
export const SAME = 1e-12;

/** No score is the same as no score and as nothing else. */
export function sameScore(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < SAME;
}

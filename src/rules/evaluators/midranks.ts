/**
 * P-6.2: ranks for ordered levels; those that tie share the middle of the places they take, so that 1, 2, 2, 3 rank
 * 1, 2.5, 2.5, 4. `ties` is Σ(t³ − t) over the groups of t equal values, which corrects Kendall's W.
 */
export function midranks(counts: ReadonlyMap<number, number>): { readonly rankOf: ReadonlyMap<number, number>; readonly ties: number } {
  const rankOf = new Map<number, number>();
  let before = 0;
  let ties = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    rankOf.set(value, before + (count + 1) / 2);
    before += count;
    ties += count ** 3 - count;
  }
  return { rankOf, ties };
}

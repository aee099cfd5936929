import { foldName } from "../numbers";
import type { PersonResult } from "../results";
import { SAME } from "./sameScore";

/** P-6.6.4 [ours]: place among the scored of the same position, the highest score first; equal scores share a place (1, 2, 2, 4). null = no score. */
export function ranksOf(people: readonly PersonResult[]): readonly (number | null)[] {
  const byPosition = new Map<string, { readonly at: number; readonly score: number }[]>();
  for (const [at, { position, score }] of people.entries()) {
    if (score === null) continue;
    const key = foldName(position ?? "");
    const known = byPosition.get(key);
    if (known) known.push({ at, score });
    else byPosition.set(key, [{ at, score }]);
  }
  const ranks: (number | null)[] = people.map(() => null);
  for (const group of byPosition.values()) {
    group.sort((a, b) => b.score - a.score);
    let rank = 0;
    for (const [place, { at, score }] of group.entries()) {
      if (place === 0 || (group[place - 1]?.score ?? 0) - score > SAME) rank = place + 1;
      ranks[at] = rank;
    }
  }
  return ranks;
}

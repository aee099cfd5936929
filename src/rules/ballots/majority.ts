import { medianOf } from "../numbers";
import type { TiePolicy } from "../policy";
import type { Vote } from "./vote";

/** P-6.6.1.3(2): the majority is the level with the most votes; a shared top is a tie. `levels` are the tied ones, lowest first. */
export type Majority =
  | { readonly kind: "none" }
  | { readonly kind: "level"; readonly level: number; readonly votes: number }
  | { readonly kind: "tie"; readonly levels: readonly number[] };

export function majorityOf(votes: readonly Pick<Vote, "level">[]): Majority {
  if (votes.length === 0) return NO_VOTE;
  const sorted = votes.map((vote) => vote.level).sort((a, b) => a - b);
  let most = 0;
  let top: number[] = [];
  for (let from = 0; from < sorted.length;) {
    const level = sorted[from] as number;
    let to = from + 1;
    while (sorted[to] === level) to += 1;
    if (to - from > most) top = [];
    most = Math.max(most, to - from);
    if (to - from === most) top.push(level);
    from = to;
  }
  return top.length === 1 ? { kind: "level", level: top[0] as number, votes: most } : { kind: "tie", levels: top };
}

const NO_VOTE: Majority = { kind: "none" };

/**
 * P-6.6.1.3 [ours]: the final tie, over the tied levels (lowest first): left to the chair, or the lower, the higher, the
 * median, or what the chair's own ballot says if that is one of them. null = unresolved.
 */
export function breakTie(levels: readonly number[], tie: TiePolicy, chairLevel: number | null): number | null {
  switch (tie) {
    case "unresolved": return null;
    case "lower": return levels[0] ?? null;
    case "higher": return levels[levels.length - 1] ?? null;
    case "median": return medianOf(levels);
    case "chair": return chairLevel !== null && levels.includes(chairLevel) ? chairLevel : null;
  }
}

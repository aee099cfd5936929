import { medianOf } from "../numbers";
import type { TiePolicy } from "../policy";
import type { Vote } from "./vote";

/** P-6.6.1.3(2): the levels with the most votes, lowest first: one is the majority, several are a tie, none is no vote. */
export function topLevels(votes: readonly Pick<Vote, "level">[]): readonly number[] {
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
  return top;
}

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
    case "chair": return levels.find((level) => level === chairLevel) ?? null;
  }
}

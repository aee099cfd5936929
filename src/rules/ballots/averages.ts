import { meanOf, medianOf } from "../numbers";
import type { Vote } from "./vote";

/** P-6.6.1.3(2): arithmetic mean of the valid ballots, not rounded. */
export function meanLevel(votes: readonly Vote[]): number | null {
  return meanOf(votes.map((vote) => vote.level));
}

export function medianLevel(votes: readonly Vote[]): number | null {
  return medianOf(votes.map((vote) => vote.level));
}

/** Policy method `trimmed-mean`: without the `trim` highest and lowest ballots; too few to trim: the plain mean [ours]. */
export function trimmedMean(votes: readonly Vote[], trim: number): number | null {
  const sorted = votes.map((vote) => vote.level).sort((a, b) => a - b);
  return meanOf(sorted.length > 2 * trim ? sorted.slice(trim, sorted.length - trim) : sorted);
}

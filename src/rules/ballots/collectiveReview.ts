import type { Policy } from "../policy";
import type { EmployeeId, Level } from "../records";
import { breakTie, topLevels } from "./majority";
import type { Combined, Vote } from "./vote";

export interface ReviewPolicy extends Pick<Policy, "tie" | "familiarByMonths"> {
  readonly chair: EmployeeId | null;
}

/**
 * P-6.6.1.3(2), collective review: all agree, that level. They differ: the view of those more familiar with the subject,
 * if they agree by majority among themselves; otherwise the majority of all; a tie is left to the tie policy. Group
 * reviews that left only ballots behind are combined in the same way [ours].
 */
export function collectiveReview(votes: readonly Vote[], policy: ReviewPolicy): Pick<Combined, "level" | "method" | "tied"> {
  const [first] = votes;
  if (first && votes.every((vote) => vote.level === first.level)) return { level: first.level, method: "unanimous", tied: [] };
  const [level, ...others] = topLevels(moreFamiliar(votes, policy.familiarByMonths));
  if (level !== undefined && others.length === 0) return { level, method: "familiar-majority", tied: [] };
  return plainMajority(votes, policy);
}

/** The last step of the review on its own (policy method `majority`): most votes, then the tie policy. */
export function plainMajority(votes: readonly Vote[], policy: ReviewPolicy): Pick<Combined, "level" | "method" | "tied"> {
  const tied = topLevels(votes);
  const [level, ...others] = tied;
  if (level !== undefined && others.length === 0) return { level, method: "majority", tied: [] };
  const broken = breakTie(tied, policy.tie, chairLevel(votes, policy.chair));
  return { level: broken, method: broken === null ? "none" : `tie-${policy.tie}`, tied };
}

/** Marked so; by months only if policy says so and nobody is marked [ours: the longest-serving would otherwise win every time]. */
function moreFamiliar(votes: readonly Vote[], byMonths: boolean): readonly Vote[] {
  const marked = votes.filter((vote) => vote.familiar);
  if (marked.length > 0 || !byMonths) return marked;
  let most = 0;
  for (const vote of votes) most = Math.max(most, vote.months ?? 0);
  return votes.filter((vote) => vote.months === most);
}

function chairLevel(votes: readonly Vote[], chair: EmployeeId | null): Level | null {
  return chair === null ? null : (votes.find((vote) => vote.evaluatorId === chair)?.level ?? null);
}

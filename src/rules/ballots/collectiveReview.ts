import type { Policy } from "../policy";
import type { EmployeeId, Level } from "../records";
import { breakTie, majorityOf } from "./majority";
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
  if (first === undefined) return { level: null, method: "none", tied: [] };
  if (votes.every((vote) => vote.level === first.level)) return { level: first.level, method: "unanimous", tied: [] };
  const familiar = majorityOf(moreFamiliar(votes, policy.familiarByMonths));
  if (familiar.kind === "level") return { level: familiar.level, method: "familiar-majority", tied: [] };
  return plainMajority(votes, policy);
}

/** The last step of the review on its own (policy method `majority`): most votes, then the tie policy. */
export function plainMajority(votes: readonly Vote[], policy: ReviewPolicy): Pick<Combined, "level" | "method" | "tied"> {
  const all = majorityOf(votes);
  if (all.kind === "none") return { level: null, method: "none", tied: [] };
  if (all.kind === "level") return { level: all.level, method: "majority", tied: [] };
  const broken = breakTie(all.levels, policy.tie, chairLevel(votes, policy.chair));
  return broken === null ? { level: null, method: "none", tied: all.levels } : { level: broken, method: `tie-${policy.tie}`, tied: all.levels };
}

/** Marked so; by months only if policy says so and nobody is marked [ours: the longest-serving would otherwise win every time]. */
function moreFamiliar(votes: readonly Vote[], byMonths: boolean): readonly Vote[] {
  const marked = votes.filter((vote) => vote.familiar);
  if (marked.length > 0 || !byMonths) return marked;
  let most = 0;
  for (const vote of votes) most = Math.max(most, vote.months ?? 0);
  return most === 0 ? [] : votes.filter((vote) => vote.months === most);
}

function chairLevel(votes: readonly Vote[], chair: EmployeeId | null): Level | null {
  return chair === null ? null : (votes.find((vote) => vote.evaluatorId === chair)?.level ?? null);
}

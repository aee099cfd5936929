import type { Policy } from "../policy";
import type { Verdict } from "../results";

/** Scores that differ only by how they were reckoned are equal. */
const SAME = 1e-12;

/**
 * P-6.2, P-6.6.3(6): qualified = every scored line meets its requirement; policy alternative: the score reaches the
 * pass score. Without a score no verdict; over rated lines only, a short line decides and the rest cannot say [ours].
 * `short`: scored lines below their requirement.
 */
export function verdictOf(score: number | null, short: number, renormalised: boolean, policy: Pick<Policy, "verdict" | "passScore">): Verdict | null {
  if (score === null) return null;
  if (policy.verdict === "score") return score >= policy.passScore - SAME ? "qualified" : "not-qualified";
  if (short > 0) return "not-qualified";
  return renormalised ? null : "qualified";
}

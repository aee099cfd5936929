import type { Policy } from "../policy";
import type { LineStatus, Verdict } from "../results";

/** Scores that differ only by how they were reckoned are equal. */
const SAME = 1e-12;

/**
 * P-6.2, P-6.6.3(6): qualified = every scored line meets its requirement; policy alternative: the score reaches the
 * pass score. Without a score no verdict; over rated lines only, a short line decides and the rest cannot say [ours].
 */
export function verdictOf(score: number | null, statuses: readonly LineStatus[], renormalised: boolean, policy: Pick<Policy, "verdict" | "passScore">): Verdict | null {
  if (score === null) return null;
  if (policy.verdict === "score") return score >= policy.passScore - SAME ? "qualified" : "not-qualified";
  if (statuses.includes("short")) return "not-qualified";
  return renormalised ? null : "qualified";
}

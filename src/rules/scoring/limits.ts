import type { Policy } from "../policy";

/** The policy values that say what a gap is worth. */
export type PointsPolicy = Pick<Policy, "step" | "floor" | "ceiling" | "limits">;

/**
 * P-6.6.4 gives no floor and no ceiling; policy may set either. They bind the points of a line, because the clause
 * speaks of what one competency gets ("three levels below gives −0.5"), so that one very weak line cannot eat up the
 * others; with `limits: score` they bind the sum instead, and the lines stay as the clause orders [ours].
 */
export function limited(value: number, policy: Pick<Policy, "floor" | "ceiling">): number {
  const raised = policy.floor === null ? value : Math.max(value, policy.floor);
  return (policy.ceiling === null ? raised : Math.min(raised, policy.ceiling)) + 0;
}

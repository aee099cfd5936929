import { exactSum, exactDot } from "../numbers";
import type { Policy } from "../policy";

/**
 * P-6.6.4: the required level is worth 1 point, each level above or below adds or takes half a point: x = 1 + step·gap.
 * Fractional levels are linear; there is no floor (three levels below gives −0.5) and no ceiling unless policy sets one
 * [ours].
 */
export function pointsOf(gap: number, policy: Pick<Policy, "step" | "floor" | "ceiling">): number {
  const points = exactSum([1, exactDot([policy.step], [gap])]);
  const raised = policy.floor === null ? points : Math.max(points, policy.floor);
  return policy.ceiling === null ? raised : Math.min(raised, policy.ceiling);
}

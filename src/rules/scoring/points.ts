import { exactPlus, exactProduct } from "../numbers";
import { limited, type PointsPolicy } from "./limits";

/**
 * P-6.6.4: the required level is worth 1 point, each level above or below adds or takes half a point: x = 1 + step·gap.
 * Fractional levels are linear; there is no floor (three levels below gives −0.5) and no ceiling unless policy sets one
 * for lines [ours].
 */
export function pointsOf(gap: number, policy: PointsPolicy): number {
  const points = unlimitedPoints(gap, policy.step);
  return policy.limits === "line" ? limited(points, policy) : points;
}

/** P-6.6.4: the points before any floor or ceiling. */
export function unlimitedPoints(gap: number, step: number): number {
  // Halves of whole levels and the like are exact as they are: no need to look for decimals.
  if (Number.isInteger(step * 2) && Number.isInteger(gap * 2)) return 1 + step * gap;
  return exactPlus(1, exactProduct(step, gap));
}

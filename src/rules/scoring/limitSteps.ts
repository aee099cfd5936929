import type { Step } from "../outcome";
import type { PointsPolicy } from "./limits";
import { pointsOf, unlimitedPoints } from "./points";

/** P-6.6.4, P-6.2: says where a floor or a ceiling of policy gave a line other points than the clause; nothing where it did not. */
export function limitSteps(gap: number | null, policy: PointsPolicy): readonly Step[] {
  if (gap === null) return NONE;
  const before = unlimitedPoints(gap, policy.step);
  const points = pointsOf(gap, policy);
  if (points > before) return [{ code: "points-raised-to-floor", rule: "P-6.6.4", facts: { before, points } }];
  return points < before ? [{ code: "points-cut-to-ceiling", rule: "P-6.6.4", facts: { before, points } }] : NONE;
}

const NONE: readonly Step[] = [];

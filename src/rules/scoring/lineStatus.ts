import type { LineStatus } from "../results";

/** Whether a level came about, before it is held against the requirement. */
export type LevelState = "rated" | "unrated" | "unresolved" | "exempt" | "expired";

/**
 * §7, P-6.2: status of a line. Exempt first: nothing is asked of the person there. A line without weight (or of weight
 * 0) is shown, not scored, whatever its level.
 */
export function lineStatus(state: LevelState, scored: boolean, gap: number | null): LineStatus {
  if (state === "exempt") return "exempt";
  if (!scored) return "not-scored";
  if (state !== "rated") return state;
  if (gap === null) return "unrated";
  return gap < 0 ? "short" : gap > 0 ? "above" : "met";
}

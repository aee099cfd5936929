import type { Level } from "../records";

/** D-ATTAIN: attainment of a line = actual / required, at most 1. null where either is missing or no number, or the requirement is no level. */
export function attainmentOf(required: Level | null, actual: Level | null): number | null {
  if (required === null || actual === null || !(required > 0) || !Number.isFinite(actual - required)) return null;
  return Math.min(actual / required, 1) + 0;
}

import type { Level } from "../records";

/** D-ATTAIN: attainment of a line = actual / required, at most 1. null where either is missing or the requirement is no level. */
export function attainmentOf(required: Level | null, actual: Level | null): number | null {
  return required === null || actual === null || !(required > 0) ? null : Math.min(actual / required, 1);
}

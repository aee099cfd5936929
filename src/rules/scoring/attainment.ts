import type { Level } from "../records";

/** D-ATTAIN: attainment of a line = actual / required, at most 1. null where either is missing. */
export function attainmentOf(required: Level | null, actual: Level | null): number | null {
  return required === null || actual === null ? null : Math.min(actual / required, 1);
}

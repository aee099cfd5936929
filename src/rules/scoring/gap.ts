import { exactDifference } from "../numbers";
import type { Level } from "../records";

/** §7, P-6.6.4: gap = actual − required, on every surface; negative is short, positive above. null where either is missing or no number. */
export function gapOf(required: Level | null, actual: Level | null): number | null {
  if (required === null || actual === null) return null;
  // Whole levels, as nearly all are, have no decimals to look for.
  const gap = Number.isInteger(required) && Number.isInteger(actual) ? actual - required : exactDifference(actual, required);
  return Number.isFinite(gap) ? gap + 0 : null;
}

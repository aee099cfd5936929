import { exactDifference, isNumber } from "../numbers";
import type { Level } from "../records";

/** §7, P-6.6.4: gap = actual − required, on every surface; negative is short, positive above. null where either is missing or no number. */
export function gapOf(required: Level | null, actual: Level | null): number | null {
  if (!isNumber(required) || !isNumber(actual)) return null;
  // Whole levels, as nearly all are, have no decimals to look for.
  if (Number.isInteger(required) && Number.isInteger(actual)) return actual - required + 0;
  return exactDifference(actual, required);
}

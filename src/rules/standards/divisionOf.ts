import { foldName } from "../numbers";
import type { StandardLine } from "../records";

/** D-UNIFORM: folded name of the division a line is limited to; null = every division. */
export function divisionOf(line: StandardLine): string | null {
  return line.division === null || line.division === undefined ? null : foldName(line.division);
}

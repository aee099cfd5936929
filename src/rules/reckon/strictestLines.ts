import type { CompetencyId } from "../records";
import type { LineResult } from "../results";

/** P-6.6.4: where a position asks for a competency in several roles, a matrix has room for one: the line that asks for the highest level, the first of equals [ours]. */
export function strictestLines(lines: readonly LineResult[]): ReadonlyMap<CompetencyId, LineResult> {
  const strictest = new Map<CompetencyId, LineResult>();
  for (const line of lines) {
    const before = strictest.get(line.competency);
    if (before === undefined || (line.required ?? 0) > (before.required ?? 0)) strictest.set(line.competency, line);
  }
  return strictest;
}

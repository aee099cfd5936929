import type { CalendarDay, StandardLine } from "../records";
import { linesInForce } from "../standards";

/** D-VERSIONS: the standard as it holds on a day, freed of its day, so that it can be held against another one or reckoned with on any other day. */
export function linesOn(lines: readonly StandardLine[], day: CalendarDay): readonly StandardLine[] {
  return linesInForce(lines.map((line, row) => ({ line, row })), day).map(({ line }) => (line.effectiveFrom === null ? line : { ...line, effectiveFrom: null }));
}

import { cannotSay, met, type Outcome } from "../outcome";
import { cutScore, scoresOf, type CutScore, type Score } from "./cutScore";

/** Counts are whole, shares are not: 0.07 × 100 is a little more than 7. */
const ROUNDING = 1e-9;

/**
 * C-s6.2.4: the leading group sets a pass rate; the cut is the highest score such that at least that share of those who
 * sat passes. Counts are compared, not percentiles: where several share the score at the line they all pass, so that
 * the share achieved may be above the one wanted, and both are told [ours].
 */
export function passRateCut(scores: readonly Score[], wanted: number): Outcome<CutScore> {
  if (!(wanted > 0 && wanted <= 1)) return cannotSay("C-s6.2.4", [{ code: "pass-rate-off", rule: "C-s6.2.4", facts: { wanted } }]);
  const sat = scoresOf(scores);
  if ("code" in sat) return cannotSay("C-s6.2.4", [sat]);
  const fewest = Math.max(1, Math.ceil(wanted * sat.length - ROUNDING));
  const fromTop = Float64Array.from(sat).sort();
  const value = cutScore(sat, fromTop[fromTop.length - fewest] ?? 0);
  return met("C-s6.2.4", value, [{ code: "cut-pass-rate", rule: "C-s6.2.4", facts: { wanted, ...value } }]);
}

import { cannotSay, met, type Outcome, type Step } from "../outcome";
import type { Policy } from "../policy";

/** As the grid shows it; messages have the words for people. */
export type Readiness = "ready now" | "1-2 years" | "later";

export interface ReadinessCase {
  /** actual − required of each line of the post in question; null = nobody has rated the line. */
  readonly gaps: readonly (number | null)[];
  /** null: the post has no gates, or needs no certificate. */
  readonly gatesPassed: boolean | null;
  readonly certificateHeld: boolean | null;
}

/** Differences of levels come out of means and subtractions; the last bits are no level. */
const NOISE = 1e-9;

/**
 * §10 Readiness, E-MODEL [ours]: *ready now* asks for the gates (C-a16), the certificate where one is needed (C-a7) and no line
 * short; *1-2 years* for the gates and no line more than one level short (policy), for a certificate can be won in that time;
 * everything else is *later*. Every reason is given, not the first one only.
 *
 * Lines nobody has rated may turn out either way. Reading: they leave the answer open, unless it is *later* anyway;
 * policy can take them as too short instead.
 */
export function readinessOf({ gaps, gatesPassed, certificateHeld }: ReadinessCase, policy: Pick<Policy, "readinessLevels" | "readinessUnrated">): Outcome<Readiness> {
  const limit = policy.readinessLevels;
  const rated = gaps.filter((gap) => gap !== null);
  const unrated = gaps.length - rated.length;
  const short = rated.filter((gap) => gap < -NOISE);
  const far = short.filter((gap) => gap < -limit - NOISE);
  const widest = short.reduce((most, gap) => Math.max(most, -gap), 0);
  const steps: Step[] = [];
  if (gatesPassed !== null) steps.push({ code: "readiness-gates", rule: "C-a16", facts: { passed: gatesPassed } });
  if (certificateHeld !== null) steps.push({ code: "readiness-certificate", rule: "C-a7", facts: { held: certificateHeld } });
  steps.push({ code: "readiness-lines", rule: "E-MODEL", facts: { lines: gaps.length, short: short.length, widest, far: far.length, limit } });
  if (unrated > 0) steps.push({ code: "readiness-unrated", rule: "E-MODEL", facts: { unrated, lines: gaps.length } });
  const late = gatesPassed === false || far.length > 0 || (unrated > 0 && policy.readinessUnrated === "later");
  if (late) return met("E-MODEL", "later", steps);
  if (unrated > 0 || gaps.length === 0) return cannotSay("E-MODEL", [steps.at(-1) as Step], steps);
  return met("E-MODEL", certificateHeld === false || short.length > 0 ? "1-2 years" : "ready now", steps);
}

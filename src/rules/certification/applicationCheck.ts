import { cannotSay, met, notMet, type Outcome, type Step } from "../outcome";
import type { Level } from "../records";

export interface Application {
  /** Level of the highest valid certificate of the track; across job types, of the target's track. null = none held. In a first round: the level of one's own post. */
  readonly current: Level | null;
  readonly target: Level | null;
  readonly crossTrack: boolean;
  readonly firstRound: boolean;
  /** Whether all courses of the post are passed; null = not checked. */
  readonly coursesPassed: boolean | null;
}

/** Why an application is allowed. */
export type ApplicationGround = "own-post" | "first-level" | "next-level" | "renewal";

/**
 * C-a15, C-a10: what one may apply for. In a first round one's own post and its level, nothing higher (HR may override
 * with a reason, which is recorded, not reckoned) and nothing lower or across job types [ours]. Later the next level up,
 * or across job types at most one above what is held in the target's track; none held is level 1. No level is skipped;
 * the same level is a renewal, a lower one is refused. C-a15(3): all courses of the post must be passed. Every reason
 * against is told, not only the first.
 */
export function applicationCheck(application: Application): Outcome<ApplicationGround> {
  const { current, target, firstRound, coursesPassed } = application;
  if (target === null) return cannotSay("C-a15", [{ code: "application-no-target", rule: "C-a15", facts: {} }]);
  if (!Number.isInteger(target) || !Number.isInteger(current ?? 0)) return cannotSay("C-a15", [{ code: "application-level-not-whole", rule: "C-a15", facts: { current, target } }]);
  if (firstRound && current === null) return cannotSay("C-a15", [{ code: "application-no-own-level", rule: "C-a15", facts: {} }]);
  const level = firstRound ? ofFirstRound(application, target) : ofLadder(application, target);
  const courses: readonly Step[] = coursesPassed === false ? [{ code: "application-courses", rule: "C-a15(3)", facts: { target } }] : [];
  const reasons = [...(typeof level === "string" ? [] : level), ...courses];
  if (typeof level !== "string" || reasons.length > 0) return notMet("C-a15", reasons);
  return met("C-a15", level, [{ code: "application-allowed", rule: "C-a15", facts: { ground: level, target, current, crossTrack: application.crossTrack } }]);
}

function ofFirstRound({ current, crossTrack }: Application, target: Level): ApplicationGround | readonly Step[] {
  const facts = { current, target };
  const reasons: Step[] = [];
  if (crossTrack) reasons.push({ code: "application-first-round-track", rule: "C-a15", facts });
  if (target > (current ?? 0)) reasons.push({ code: "application-first-round-higher", rule: "C-a15", facts });
  if (target < (current ?? 0)) reasons.push({ code: "application-lower", rule: "C-a15", facts: { ...facts, firstRound: true } });
  return reasons.length > 0 ? reasons : "own-post";
}

function ofLadder({ current, crossTrack }: Application, target: Level): ApplicationGround | readonly Step[] {
  const held = current ?? 0;
  const facts = { current, target, crossTrack };
  if (target === held) return "renewal";
  if (target < held) return [{ code: "application-lower", rule: "C-a15", facts }];
  if (target === held + 1) return current === null ? "first-level" : "next-level";
  return [{ code: "application-skips", rule: "C-a15", facts: { ...facts, from: held + 1, to: target - 1 } }];
}

import { cannotSay, met, notMet, type Outcome, type Step } from "../outcome";
import { isoFromDay } from "../calendar";
import type { CalendarDay, EmployeeId } from "../records";
import type { Route } from "../results";
import { stateMove, type StateMove } from "./moveTable";
import { officeHolders } from "./officeHolders";
import type { ResultState } from "./resultState";
import type { Roster } from "./roster";

/** Where one person's result stands before a move. */
export interface Standing {
  readonly state: ResultState;
  /** Day of the last move; null = none yet, or not dated. */
  readonly since: CalendarDay | null;
  /** The department's superior has consented since the body's review (P-6.6.2.4). */
  readonly consented: boolean;
}

export const FIRST_STANDING: Standing = { state: "draft", since: null, consented: false };

export interface WantedMove {
  readonly to: ResultState;
  readonly by: EmployeeId | null;
  readonly on: CalendarDay | null;
  readonly why: string | null;
}

/** Approval in two signatures: the superior consents, the general manager approves. */
const TWO_STEPS = "department-superior-then-general-manager";

/**
 * §8: whether somebody may move a result, by the routing row: met with the new state, not met with every reason, or
 * cannot say where the roster does not tell who holds the office.
 */
export function mayMove(standing: Standing, wanted: WantedMove, route: Route, roster: Roster): Outcome<ResultState> {
  const move = stateMove(standing.state, wanted.to);
  const facts = { employee: route.employeeId, from: standing.state, to: wanted.to, by: wanted.by };
  if (!move) return notMet("P-6.6", [{ code: "move-unknown", rule: "P-6.6", facts }]);
  const reasons = [...formalReasons(standing, wanted, move, route)];
  const subject = roster.get(route.employeeId);
  const missing: Step[] = [];
  if (wanted.by === null) missing.push({ code: "move-by-blank", rule: move.rule, facts });
  else if (!subject) missing.push({ code: "move-subject-unknown", rule: move.rule, facts });
  else if (wanted.by === subject.id && !move.by.includes("subject")) reasons.push({ code: "move-own-result", rule: "P-6.6.2.3", facts });
  else {
    const holders = move.by.map((office) => officeHolders(office, subject, route, roster));
    const entitled = holders.flatMap(({ ids }) => ids);
    const unknown = holders.flatMap((one) => one.missing ?? []);
    if (!entitled.includes(wanted.by)) {
      if (unknown.length > 0) missing.push(...unknown);
      else reasons.push({ code: "move-not-entitled", rule: move.rule, facts: { ...facts, entitled } });
    }
    if (needsConsent(standing, move, route) && !officeHolders("superior", subject, route, roster).ids.includes(wanted.by)) reasons.push({ code: "move-superior-first", rule: "P-6.6.2.4", facts });
  }
  if (reasons.length > 0) return notMet(move.rule, reasons);
  return missing.length > 0 ? cannotSay(move.rule, missing) : met(move.rule, move.to);
}

function formalReasons(standing: Standing, { to, on, why, by }: WantedMove, move: StateMove, route: Route): readonly Step[] {
  const facts = { employee: route.employeeId, from: move.from, to, by };
  const reasons: Step[] = [];
  if (route.body === "none" || route.body === "unroutable") reasons.push({ code: "move-not-assessed", rule: route.rule, facts });
  if (move.why && (why === null || why.trim() === "")) reasons.push({ code: "move-without-reason", rule: move.rule, facts });
  if (on !== null && standing.since !== null && on < standing.since) reasons.push({ code: "move-before-last", rule: "P-6.6.5", facts: { ...facts, on: isoFromDay(on), since: isoFromDay(standing.since) } });
  if (move.from === "reviewed" && move.to === "reviewed" && route.approval !== TWO_STEPS) reasons.push({ code: "move-no-consent-asked", rule: "P-6.6.2.4", facts });
  return reasons;
}

/** A general manager who is also the superior signs once [ours]. */
function needsConsent(standing: Standing, move: StateMove, route: Route): boolean {
  return move.from === "reviewed" && move.to === "approved" && route.approval === TWO_STEPS && !standing.consented;
}

/** §8: where a result stands after a move. Consent lasts until the body reviews again. */
export function standingAfter(standing: Standing, { to, on }: Pick<WantedMove, "to" | "on">): Standing {
  const consented = to === "reviewed" ? standing.state === "reviewed" : standing.consented && to !== "draft";
  return { state: to, since: on ?? standing.since, consented };
}

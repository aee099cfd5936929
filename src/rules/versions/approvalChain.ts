import { isoFromDay } from "../calendar";
import { cannotSay, met, notMet, type Outcome, type Step } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay } from "../records";
import { APPROVAL_STEPS, type ApprovalRow, type ApprovalStep, type OfficerOf } from "./approvalRow";

export type ApprovalState = "draft" | ApprovalStep;

/** How far a version has come by its rows: the last step done, in order, after the last return. */
export function approvalState(rows: readonly ApprovalRow[], asOf: CalendarDay): ApprovalState {
  const done = latest(rows, asOf);
  let state: ApprovalState = "draft";
  for (const step of APPROVAL_STEPS) {
    if (!done.has(step)) break;
    state = step;
  }
  return state;
}

/**
 * P-5: a department proposes a standard, HR reviews it, top management approves it. Approved = all three steps, each with
 * a name and a day, in that order and not after asOf, the review by HR, the approval by a senior manager, and by somebody
 * else than those who proposed and reviewed (policy `approvalApart`) [ours]. Not met names every reason; where only the
 * roster cannot tell who somebody is, it cannot be said.
 */
export function approvalChain(rows: readonly ApprovalRow[], officerOf: OfficerOf, asOf: CalendarDay, policy: Pick<Policy, "approvalApart">): Outcome<CalendarDay> {
  const done = latest(rows, asOf);
  const returned = done.size < APPROVAL_STEPS.length ? lastReturn(rows, asOf) : null;
  const reasons = [
    ...(returned ? [reason("approval-returned", { by: returned.by, on: dayText(returned.on), reason: returned.reason ?? null })] : []),
    ...APPROVAL_STEPS.flatMap((step) => stepReasons(step, done.get(step), rows, asOf)),
    ...outOfOrder(done),
    ...samePerson(done, policy),
  ];
  const missing: Step[] = [];
  for (const [step, asks] of [["reviewed", "inHr"], ["approved", "inTopManagement"]] as const) {
    const by = done.get(step)?.by ?? null;
    if (by === null) continue;
    const holds = officerOf(by)?.[asks] ?? null;
    if (holds === null) missing.push(reason("approval-officer-unknown", { step, by }));
    else if (!holds) reasons.push(step === "reviewed" ? reason("approval-not-hr", { by }) : reason("approval-not-top", { by }));
  }
  const on = done.get("approved")?.on ?? null;
  if (reasons.length > 0 || on === null) return notMet("P-5", [...reasons, ...missing]);
  if (missing.length > 0) return cannotSay("P-5", missing);
  return met("P-5", on, APPROVAL_STEPS.map((step) => ({ code: "approval-step", rule: "P-5", facts: { step, by: done.get(step)?.by ?? null, on: dayText(done.get(step)?.on ?? null) } })));
}

type Done = ReadonlyMap<ApprovalStep, ApprovalRow>;

/** Rows in the order of their days, undated ones where they stand; a later row of a step stands for the earlier one. */
function latest(rows: readonly ApprovalRow[], asOf: CalendarDay): Done {
  const done = new Map<ApprovalStep, ApprovalRow>();
  for (const row of inOrder(rows, asOf)) {
    if (row.step === "returned") done.clear();
    else done.set(row.step, row);
  }
  return done;
}

function lastReturn(rows: readonly ApprovalRow[], asOf: CalendarDay): ApprovalRow | null {
  return inOrder(rows, asOf).filter(({ step }) => step === "returned").at(-1) ?? null;
}

function inOrder(rows: readonly ApprovalRow[], asOf: CalendarDay): readonly ApprovalRow[] {
  let day = 0;
  const placed = rows.map((row) => {
    day = row.on ?? day;
    return { row, day };
  });
  return placed.filter(({ row }) => row.on === null || row.on <= asOf).sort((a, b) => a.day - b.day).map(({ row }) => row);
}

function stepReasons(step: ApprovalStep, row: ApprovalRow | undefined, rows: readonly ApprovalRow[], asOf: CalendarDay): readonly Step[] {
  if (!row) {
    const later = rows.find((one) => one.step === step && one.on !== null && one.on > asOf);
    return [later ? reason("approval-in-future", { step, on: dayText(later.on) }) : reason("approval-step-missing", { step })];
  }
  return [
    ...(row.by === null || row.by === "" ? [reason("approval-no-name", { step })] : []),
    ...(row.on === null ? [reason("approval-no-day", { step })] : []),
  ];
}

function outOfOrder(done: Done): readonly Step[] {
  return APPROVAL_STEPS.slice(1).flatMap((step, at) => {
    const before = APPROVAL_STEPS[at] ?? "proposed";
    const [earlier, own] = [done.get(before)?.on ?? null, done.get(step)?.on ?? null];
    return earlier !== null && own !== null && own < earlier ? [reason("approval-out-of-order", { step, on: dayText(own), before, beforeOn: dayText(earlier) })] : [];
  });
}

function samePerson(done: Done, { approvalApart }: Pick<Policy, "approvalApart">): readonly Step[] {
  const apart: readonly (readonly [ApprovalStep, ApprovalStep])[] = [["proposed", "approved"], ["reviewed", "approved"], ["proposed", "reviewed"]];
  const held = approvalApart === "off" ? [] : approvalApart === "approver" ? apart.slice(0, 2) : apart;
  return held.flatMap(([one, other]) => {
    const by = done.get(one)?.by ?? null;
    return by !== null && by !== "" && by === done.get(other)?.by ? [reason("approval-same-person", { by, one, other })] : [];
  });
}

function reason(code: string, facts: Step["facts"]): Step {
  return { code, rule: "P-5", facts };
}

function dayText(day: CalendarDay | null): string {
  return day === null ? "" : isoFromDay(day);
}

import type { CalendarDay, EmployeeId } from "../records";
import type { Route } from "../results";

/** One evaluator who came to, or left, the body of one person while the round was running. */
export interface PanelChange {
  readonly employeeId: EmployeeId;
  readonly evaluatorId: EmployeeId;
  readonly kind: "joined" | "left";
  /** First day of the new panel: who left counts before it, who joined from it on. */
  readonly on: CalendarDay;
}

/**
 * P-6.6.2.3, §6 [ours]: a panel that changes mid-round loses no ballot: those of a replaced member count if cast before
 * the change, those of the new member from it on. A roster tells only how things stand now, so a change inside the
 * company must be told by the routes of both days, e.g. those of the archived round; who has left the company altogether
 * is known from the roster itself.
 */
export function panelChanges(before: readonly Route[], after: readonly Route[], on: CalendarDay): readonly PanelChange[] {
  const was = new Map(before.map((route) => [route.employeeId, route] as const));
  return after.flatMap((route): readonly PanelChange[] => {
    const old = was.get(route.employeeId);
    if (!old || old.members === route.members) return [];
    const then = new Set(old.members.map((member) => member.id));
    const now = new Set(route.members.map((member) => member.id));
    const { employeeId } = route;
    return [
      ...old.members.filter(({ id }) => !now.has(id)).map(({ id }): PanelChange => ({ employeeId, evaluatorId: id, kind: "left", on })),
      ...route.members.filter(({ id }) => !then.has(id)).map(({ id }): PanelChange => ({ employeeId, evaluatorId: id, kind: "joined", on })),
    ];
  });
}

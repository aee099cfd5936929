import type { EmployeeId } from "../records";
import type { Body, Route } from "../results";

export interface Moved {
  readonly employeeId: EmployeeId;
  /** null: was, or is, not listed. */
  readonly from: Body | null;
  readonly to: Body | null;
  readonly fromRow: number | null;
  readonly toRow: number | null;
}

/** §4: a changed threshold (or any changed policy, or roster) lists who moved to another row of the table, in the order of the routes. */
export function whoMoved(before: readonly Route[], after: readonly Route[]): readonly Moved[] {
  const was = new Map(before.map((route) => [route.employeeId, route] as const));
  const is = new Set(after.map((route) => route.employeeId));
  const moved: Moved[] = [];
  for (const route of after) {
    const old = was.get(route.employeeId);
    if (old?.row !== route.row || old.body !== route.body) moved.push({ employeeId: route.employeeId, from: old?.body ?? null, to: route.body, fromRow: old?.row ?? null, toRow: route.row });
  }
  for (const route of before) if (!is.has(route.employeeId)) moved.push({ employeeId: route.employeeId, from: route.body, to: null, fromRow: route.row, toRow: null });
  return moved;
}

import type { RuleId, Step } from "../outcome";
import type { EmployeeId } from "../records";
import type { Body, PanelMember, Route } from "../results";

/** Where somebody was on one side of the change; null = not listed there. */
export interface Placed {
  readonly body: Body;
  readonly row: number | null;
  readonly rule: RuleId;
  readonly chair: EmployeeId | null;
  /** The step that decided, with its figures: the case, or why nobody can assess. */
  readonly reason: Step | null;
}

export interface Moved {
  readonly employeeId: EmployeeId;
  /** `row`: another row or another body decides; `panel`: the same body, with other members or another chair. */
  readonly change: "row" | "panel";
  readonly from: Placed | null;
  readonly to: Placed | null;
  /** Members gained and lost. */
  readonly joined: readonly EmployeeId[];
  readonly left: readonly EmployeeId[];
}

/**
 * §4: a changed threshold (or any changed policy, table or roster) lists who moved, in the order of the routes: to another
 * row, or on the same row to another panel.
 */
export function whoMoved(before: readonly Route[], after: readonly Route[]): readonly Moved[] {
  const was = new Map(before.map((route) => [route.employeeId, route] as const));
  const is = new Set(after.map((route) => route.employeeId));
  const difference = comparing();
  const moved = after.flatMap((route) => movement(route.employeeId, was.get(route.employeeId) ?? null, route, difference));
  return [...moved, ...before.filter((route) => !is.has(route.employeeId)).flatMap((route) => movement(route.employeeId, route, null, difference))];
}

type Difference = Pick<Moved, "joined" | "left">;

function movement(employeeId: EmployeeId, from: Route | null, to: Route | null, difference: ReturnType<typeof comparing>): readonly Moved[] {
  const { joined, left } = difference(from?.members ?? NOBODY, to?.members ?? NOBODY);
  const sameRow = from !== null && to !== null && from.row === to.row && from.body === to.body;
  if (sameRow && from.chair === to.chair && joined.length === 0 && left.length === 0) return [];
  return [{ employeeId, change: sameRow ? "panel" : "row", from: from && placed(from), to: to && placed(to), joined, left }];
}

const NOBODY: readonly PanelMember[] = [];

function placed({ body, row, rule, chair, steps }: Route): Placed {
  return { body, row, rule, chair, reason: (body === "unroutable" ? steps[steps.length - 1] : steps[0]) ?? null };
}

/** Bodies are shared by many subjects, so each pair of them is compared once. */
function comparing(): (before: readonly PanelMember[], after: readonly PanelMember[]) => Difference {
  const known = new WeakMap<readonly PanelMember[], WeakMap<readonly PanelMember[], Difference>>();
  return (before, after) => {
    const ofBefore = known.get(before) ?? new WeakMap<readonly PanelMember[], Difference>();
    known.set(before, ofBefore);
    const found = ofBefore.get(after) ?? { joined: missingIn(before, after), left: missingIn(after, before) };
    ofBefore.set(after, found);
    return found;
  };
}

function missingIn(list: readonly PanelMember[], of: readonly PanelMember[]): readonly EmployeeId[] {
  const ids = new Set(list.map((member) => member.id));
  return of.filter((member) => !ids.has(member.id)).map((member) => member.id);
}

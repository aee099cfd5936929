import type { Policy } from "../policy";
import type { Employee, EmployeeId, Records } from "../records";
import { familiarIndex } from "./familiarIndex";
import { committee, panelsOf, type Panel, type Panels, type SittingPanel } from "./panels";
import { roleIndex } from "./roleIndex";

/** §4: everybody who may sit on a body, by body, now and before they left the company. */
export interface Bodies {
  readonly anyRoles: boolean;
  readonly holders: readonly Employee[];
  readonly committeeIds: ReadonlySet<EmployeeId>;
  readonly panelFor: Panels;
  /** People who have left the company and would sit on the body; what they cast before leaving was cast by a member. */
  departedFrom(kind: SittingPanel, subject: Employee, current: Panel): readonly EmployeeId[];
}

export function bodiesOf(records: Records, policy: Policy): Bodies {
  const listed = firstRows(records.employees);
  const active = listed.filter((one) => one.employmentType !== "left");
  const holders = active.filter((one) => one.bodyRoles.length > 0);
  const roles = roleIndex(holders);
  const people = byId(active);
  return {
    anyRoles: roles.any,
    holders,
    committeeIds: committee(roles).ids,
    panelFor: panelsOf(roles, familiarIndex(records, people), policy, people),
    departedFrom: departed(records, listed, policy),
  };
}

/**
 * P-6.6.2.3 [ours]: a member who leaves the company during the round cannot vote any more, and what they cast they cast
 * as a member: those ballots count, unless policy `departedBallots` excludes them. The roster tells who has left and
 * which role they had, but no day of leaving, so that no ballot can be held against one.
 */
function departed(records: Records, listed: readonly Employee[], policy: Policy): Bodies["departedFrom"] {
  const left = policy.departedBallots === "exclude" ? [] : listed.filter((one) => one.employmentType === "left");
  if (left.length === 0) return () => NOBODY;
  const people = byId(left);
  const panelFor = panelsOf(roleIndex(left), familiarIndex(records, people), policy, people);
  const idsOf = new WeakMap<readonly Employee[], readonly EmployeeId[]>();
  return (kind, subject, current) => {
    const former = panelFor(kind, subject);
    // A deputy sat in only where there is no manager today either.
    const pool = current.chairs.length > 0 || former.deputies.length === 0 ? former.pool : [...new Set([...former.pool, ...former.deputies])];
    const known = idsOf.get(pool) ?? pool.map((one) => one.id);
    idsOf.set(pool, known);
    return known;
  };
}

const NOBODY: readonly EmployeeId[] = [];

/** Somebody listed twice is one person, as the first row says, here as in the reckoning. */
function firstRows(employees: readonly Employee[]): readonly Employee[] {
  const rows = new Map<EmployeeId, Employee>();
  for (const one of employees) if (!rows.has(one.id)) rows.set(one.id, one);
  return [...rows.values()];
}

function byId(employees: readonly Employee[]): ReadonlyMap<EmployeeId, Employee> {
  return new Map(employees.map((one) => [one.id, one] as const));
}

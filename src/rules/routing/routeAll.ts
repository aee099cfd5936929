import type { Finding } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, EmployeeId, RecordPlace, Records } from "../records";
import type { Route } from "../results";
import { routerOf } from "./routerOf";
import type { RoutingRow } from "./routingTable";

export interface Routing {
  /** One per person in the order of the roster; leavers are not listed. */
  readonly routes: readonly Route[];
  readonly findings: readonly Finding<RecordPlace>[];
}

/** §4: routes everybody in one pass over the roster. */
export function routeAll(records: Records, asOf: CalendarDay, policy: Policy, table?: readonly RoutingRow[]): Routing {
  const router = routerOf(records, asOf, policy, table);
  const routes: Route[] = [];
  const findings: Finding<RecordPlace>[] = [...router.findings];
  const seen = new Set<EmployeeId>();
  for (const [row, employee] of records.employees.entries()) {
    if (seen.has(employee.id)) continue;
    seen.add(employee.id);
    const routed = router.route(employee, row);
    if (routed.route) routes.push(routed.route);
    for (const one of routed.findings) findings.push(one);
  }
  return { routes, findings };
}

import { countedRound } from "../ballots";
import { DEFAULT_POLICY } from "../policy";
import type { Employee, Records } from "../records";
import type { PersonResult, Route } from "../results";
import { routerOf } from "../routing";
import { contextOf, type Context } from "./context";
import { indexRecords } from "./recordIndex";
import { reckonPerson } from "./reckonPerson";
import type { ReckonOptions } from "./reckonOptions";
import { scaleFor } from "./scaleFor";

/** What one reckoning stands on, for questions about single people (D-TARGET): built once, asked often. */
export interface Ground {
  readonly context: Context;
  /** null: the person has left. */
  routeOf(employee: Employee): Route | null;
  /** The applicant as if they were `there`: with another post, say. */
  reckonAs(applicant: Employee, there: Employee, route: Route): PersonResult;
}

export function groundOf(records: Records, options: ReckonOptions): Ground {
  const { asOf, policy = DEFAULT_POLICY } = options;
  const indexing = indexRecords(records, { round: countedRound(records, options.round), policy, panelChanges: options.panelChanges ?? [] });
  let indexed = indexing.next();
  while (!indexed.done) indexed = indexing.next();
  const context = contextOf(records, asOf, policy, scaleFor(options.scale, records.standards, policy).scale, indexed.value, options.evidence);
  const router = routerOf(records, asOf, policy);
  const rows = new Map(records.employees.map((employee, row) => [employee.id, row]));
  return {
    context,
    routeOf: (employee) => router.route(employee, rows.get(employee.id) ?? 0).route,
    reckonAs: (applicant, there, route) => reckonPerson(there, route, context, applicant).result,
  };
}

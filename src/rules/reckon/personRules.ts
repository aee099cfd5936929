import { stageOf } from "../assessed";
import type { BallotRules, CombinePolicy } from "../ballots";
import type { Employee, EmployeeId } from "../records";
import type { Route } from "../results";
import type { Context } from "./context";

/** §6: what holds for all lines of one person: whose ballots count, how they combine, and by which route. */
export interface PersonRules {
  readonly route: Route;
  readonly ballots: BallotRules;
  readonly combining: CombinePolicy;
}

export function personRules(employee: Employee, route: Route, context: Context): PersonRules {
  const { tie, familiarByMonths, trim, methodCore, methodGeneral, methodProfessional } = context.policy;
  return {
    route,
    ballots: ballotRules(employee, route, context),
    combining: { tie, familiarByMonths, trim, methodCore, methodGeneral, methodProfessional, chair: route.chair },
  };
}

function ballotRules(employee: Employee, route: Route, context: Context): BallotRules {
  const { policy, index } = context;
  const newHire = stageOf(employee, context.asOf) === "in-probation";
  const anyone = route.body === "unknown" || policy.panel === "anyone" || !index.namesEvaluators;
  const recused = route.excluded.filter((one) => one.reason === "recused");
  return {
    subject: employee.id,
    panel: anyone && route.method !== "none" ? null : idsOf(route.members, (member) => member.id),
    departed: route.departed === undefined ? undefined : idsOf(route.departed, (id) => id),
    changes: index.changes.get(employee.id),
    recused: recused.length === 0 ? undefined : new Set(recused.map((one) => one.id)),
    conflicts: index.conflicts.get(employee.id),
    acquaintance: index.acquaintance.get(employee.id),
    knownMonths: newHire ? policy.knownMonthsNewHire : policy.knownMonths,
    top: context.top,
    closingDay: policy.closingDay,
    knowsSpeciality: context.knowsSpeciality,
  };
}

/** Bodies are shared between their subjects, so their sets of members are too. */
const sets = new WeakMap<object, ReadonlySet<EmployeeId>>();

function idsOf<One>(list: readonly One[], id: (one: One) => EmployeeId): ReadonlySet<EmployeeId> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list.map(id));
  sets.set(list, made);
  return made;
}

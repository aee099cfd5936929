import { stageOf } from "../assessed";
import type { BallotRules, CombinePolicy } from "../ballots";
import { foldName } from "../numbers";
import type { Ballot, Employee, EmployeeId } from "../records";
import type { Route } from "../results";
import type { Context } from "./context";

/** §6: what holds for all lines of one person: whose ballots count, how they combine, and by which route. */
export interface PersonRules {
  readonly route: Route;
  /** Rows of the ballots on this person, by folded competency. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly ballots: BallotRules;
  readonly combining: CombinePolicy;
}

export function personRules(employee: Employee, route: Route, context: Context): PersonRules {
  const { tie, familiarByMonths, trim, methodCore, methodGeneral, methodProfessional } = context.policy;
  return {
    route,
    rows: byCompetency(context.index.ballots.get(employee.id), context.records.ballots),
    ballots: ballotRules(employee, route, context),
    combining: { tie, familiarByMonths, trim, methodCore, methodGeneral, methodProfessional, chair: route.chair },
  };
}

/** Done person after person: a Map for each of a whole company at once would be kept to the end of the reckoning. */
function byCompetency(rows: readonly number[] = [], ballots: readonly Ballot[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = foldName((ballots[row] as Ballot).competency);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
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

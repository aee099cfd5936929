import { foldName } from "../numbers";
import type { Ballot, EmployeeId } from "../records";
import type { PersonResult } from "../results";
import type { FeedbackSource } from "./feedbackResult";

/**
 * D-360: the source of a ballot that states none, from what the roster and the routing say: the person's manager is the
 * superior, a member of the body that assesses the person speaks for it. Manager first, since that is the closer
 * relation [ours]. A manager is an employee number, else a name that only one person bears.
 */
export function impliedSource(people: readonly PersonResult[]): (ballot: Ballot) => FeedbackSource {
  const managers = new Map<EmployeeId, string>();
  const members = new Map<EmployeeId, ReadonlySet<EmployeeId>>();
  const keys = new Map<string, EmployeeId | null>();
  const bodies = new Map<object, ReadonlySet<EmployeeId>>();
  for (const { employee, route } of people) {
    const name = foldName(employee.name);
    keys.set(name, keys.has(name) ? null : employee.id);
    if (employee.manager !== null) managers.set(employee.id, foldName(employee.manager));
    const body = bodies.get(route.members) ?? new Set(route.members.map((member) => member.id));
    bodies.set(route.members, body);
    members.set(employee.id, body);
  }
  for (const { employee } of people) keys.set(foldName(employee.id), employee.id);
  return ({ employeeId, evaluatorId, source }) => {
    if (source !== null && source !== "self") return source;
    if (evaluatorId === null) return "unstated";
    const manager = managers.get(employeeId);
    if (manager !== undefined && keys.get(manager) === evaluatorId) return "superior";
    return members.get(employeeId)?.has(evaluatorId) === true ? "committee" : "unstated";
  };
}

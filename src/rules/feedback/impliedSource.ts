import type { Ballot, EmployeeId } from "../records";
import type { PersonResult } from "../results";
import { managerOfEach } from "../routing";
import type { FeedbackSource } from "./feedbackResult";

/**
 * D-360: the source of a ballot that states none, from what the roster and the routing say: the person's manager is the
 * superior, a member of the body that assesses the person speaks for it. Manager first, since that is the closer
 * relation [ours].
 */
export function impliedSource(people: readonly PersonResult[]): (ballot: Ballot) => FeedbackSource {
  const managerOf = managerOfEach(people.map(({ employee }) => employee));
  const managers = new Map<EmployeeId, EmployeeId | null>();
  const members = new Map<EmployeeId, ReadonlySet<EmployeeId>>();
  const bodies = new Map<object, ReadonlySet<EmployeeId>>();
  for (const { employee, route } of people) {
    managers.set(employee.id, managerOf(employee));
    const body = bodies.get(route.members) ?? new Set(route.members.map((member) => member.id));
    bodies.set(route.members, body);
    members.set(employee.id, body);
  }
  return ({ employeeId, evaluatorId, source }) => {
    if (source !== null && source !== "self") return source;
    if (evaluatorId === null) return "unstated";
    if (managers.get(employeeId) === evaluatorId) return "superior";
    return members.get(employeeId)?.has(evaluatorId) === true ? "committee" : "unstated";
  };
}

import type { Policy } from "../policy";
import type { CalendarDay, EmployeeId, Records } from "../records";
import { familiesOf, standardsOf, type PersonStandard } from "../standards";

/**
 * D-VERSIONS: the holders of a changed standard: whoever is held against other lines, or lines with other demands, than
 * before. Where basic conditions differ too, anybody with a position may be one. Linear in people and lines.
 */
export function holdersOf(before: Records, after: Records, asOf: CalendarDay, policy: Policy): ReadonlySet<EmployeeId> {
  const sameConditions = JSON.stringify(before.conditions ?? []) === JSON.stringify(after.conditions ?? []);
  const left = standardsOf(before.standards, asOf, policy, familiesOf(before, policy));
  const right = standardsOf(after.standards, asOf, policy, familiesOf(after, policy));
  const demands = new Map<PersonStandard, string>();
  const demandOf = (standard: PersonStandard): string => {
    const known = demands.get(standard);
    if (known !== undefined) return known;
    const made = JSON.stringify([standard.position, standard.total, standard.problem, standard.entries.map(({ line, weight }) => [line.competency, line.role, line.class, line.dimension, line.requiredLevel, line.validYears, weight])]);
    demands.set(standard, made);
    return made;
  };
  return new Set(before.employees
    .filter((employee) => !sameConditions || demandOf(left.standardOf(employee).standard) !== demandOf(right.standardOf(employee).standard))
    .map(({ id }) => id));
}

import { atLeast, atMost } from "../grades";
import { foldName } from "../numbers";
import type { BodyRole, Employee, EmployeeId, EmploymentType, Grade } from "../records";
import { groupKey } from "./groupNames";

/**
 * §4, P-6.1 [ours]: the conditions of a row that a company adds to the routing table. Every condition given must hold,
 * a list holds if one of its members does, none given holds for everybody. Names match as names do (full-width forms,
 * case and spaces aside), departments and groups also without their 部 or 组.
 */
export interface OwnCase {
  readonly departments?: readonly string[];
  readonly groups?: readonly string[];
  readonly positions?: readonly string[];
  readonly bodyRoles?: readonly BodyRole[];
  readonly employmentTypes?: readonly EmploymentType[];
  readonly gradeFrom?: Grade;
  readonly gradeTo?: Grade;
}

/** Who sits on the body of an own row, in the order in which they would chair: by role and where, or by name of the person's key. */
export interface OwnPanel {
  readonly seats: readonly OwnSeat[];
}
export type OwnSeat =
  | { readonly role: BodyRole; readonly of: "company" | "department" | "group" | { readonly department: string } }
  | { readonly id: EmployeeId };

/** Whether the row is about this person; null = the grade is needed and does not say. */
export function ownCaseHolds(which: OwnCase, employee: Employee): boolean | null {
  const { departments, groups, positions, bodyRoles, employmentTypes } = which;
  const named = (names: readonly string[] | undefined, own: readonly (string | null)[], key: (name: string) => string): boolean =>
    names === undefined || own.some((one) => one !== null && names.some((name) => key(name) === key(one)));
  if (!named(departments, [employee.department], groupKey)) return false;
  if (!named(groups, [employee.group], groupKey)) return false;
  if (!named(positions, employee.positions, foldName)) return false;
  if (bodyRoles !== undefined && !employee.bodyRoles.some((role) => bodyRoles.includes(role))) return false;
  if (employmentTypes !== undefined && !employmentTypes.includes(employee.employmentType ?? "regular")) return false;
  return inGrades(which, employee.grade);
}

function inGrades({ gradeFrom, gradeTo }: OwnCase, grade: Grade | null): boolean | null {
  if (gradeFrom === undefined && gradeTo === undefined) return true;
  if (grade === null) return null;
  const above = gradeFrom === undefined ? true : atLeast(grade, gradeFrom);
  const below = gradeTo === undefined ? true : atMost(grade, gradeTo);
  if (above === false || below === false) return false;
  return above === null || below === null ? null : true;
}

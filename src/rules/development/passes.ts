import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { CalendarDay, CourseResult, EmployeeId } from "../records";
import type { CatalogueEntry } from "./catalogue";

/** Whether one person has passed a course. */
export type HasPassed = (entry: CatalogueEntry) => boolean;

/**
 * C-s7.2.2: a course shared by levels is examined at each, so a pass counts for course × level (policy: for the course). A result
 * without a level, and a course without one, fit any [ours]. Passed is what a result says so of, dated not after asOf; a
 * score alone passes nobody, because a cut score decides that. null: the person has passed nothing.
 */
export function passesOf(results: readonly CourseResult[], asOf: CalendarDay, { coursePass }: Pick<Policy, "coursePass">): (employee: EmployeeId) => HasPassed | null {
  const byPerson = new Map<EmployeeId, Map<string, (number | null)[]>>();
  for (const { employeeId, course, level, passed, date } of results) {
    if (passed !== true || (date !== null && date > asOf)) continue;
    const own = byPerson.get(employeeId) ?? new Map<string, (number | null)[]>();
    byPerson.set(employeeId, own);
    const name = foldName(course);
    const levels = own.get(name);
    if (levels) levels.push(level);
    else own.set(name, [level]);
  }
  return (employee) => {
    const own = byPerson.get(employee);
    if (!own) return null;
    return ({ course, examined }) => {
      const levels = own.get(foldName(course.course));
      return levels !== undefined && (coursePass === "course" || examined === null || levels.some((level) => level === null || level === examined));
    };
  };
}

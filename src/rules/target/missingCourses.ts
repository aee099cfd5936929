import { catalogueOf, everyFitting, passesOf } from "../development";
import type { Policy } from "../policy";
import type { CalendarDay, Course, EmployeeId, Records } from "../records";
import type { LineResult } from "../results";

/** A course that a gap asks for, and through which competency. Prerequisites of no competency of their own carry that of the course they lead to. */
export interface MissingCourse {
  readonly course: Course;
  readonly competency: string;
  /** True: only needed because another course asks for it first. */
  readonly prerequisite: boolean;
}

export interface MissingCourses {
  /** Prerequisites first, in the order of the gaps. */
  readonly courses: readonly MissingCourse[];
  /** Competencies below the requirement that no course of the catalogue fits. */
  readonly uncovered: readonly string[];
}

/**
 * D-TARGET: every course that leads from a person's level towards the one asked for and is not passed: all that a post may ask
 * for, where D-NEEDS chooses one way up. Spans, prerequisites and passes are those of D-NEEDS. null: the workbook has no catalogue.
 */
export function missingCourses(employee: EmployeeId, lines: readonly LineResult[], records: Pick<Records, "standards" | "courses" | "courseResults">, asOf: CalendarDay, policy: Policy): MissingCourses | null {
  if ((records.courses ?? []).length === 0) return null;
  const catalogue = catalogueOf(records.courses ?? [], records.standards.map(({ competency }) => competency));
  const hasPassed = passesOf(records.courseResults ?? [], asOf, policy)(employee) ?? ((): boolean => false);
  const found: MissingCourse[] = [];
  const taken = new Set<string>();
  const uncovered = new Set<string>();
  for (const { competency, required, actual } of lines) {
    if (required === null || actual === null || actual >= required) continue;
    const { choices, holes } = everyFitting(catalogue.offersFor(competency), actual, required, { catalogue, hasPassed, taken });
    if (holes.length > 0) uncovered.add(competency);
    for (const { offer, taking } of choices) {
      for (const entry of taking) {
        taken.add(entry.key);
        const own = entry === offer.entry;
        found.push({ course: entry.course, competency: own ? competency : (entry.course.competency ?? competency), prerequisite: !own });
      }
    }
  }
  return { courses: found, uncovered: [...uncovered] };
}

import { foldName } from "../numbers";
import type { CalendarDay, Course, CourseResult, EmployeeId, Records } from "../records";
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
 * D-TARGET: courses that lead from a person's level towards the one asked for, and that they have not passed. A course
 * fits a gap where its span of levels overlaps it; without levels it fits any gap of its competency [ours]. Passed is what a result says so
 * of, dated not after asOf; a score alone passes nobody, because a cut score decides that. A result that names another level of the course
 * is another examination. null: the workbook has no catalogue.
 */
export function missingCourses(employee: EmployeeId, lines: readonly LineResult[], records: Pick<Records, "courses" | "courseResults">, asOf: CalendarDay): MissingCourses | null {
  const catalogue = records.courses ?? [];
  if (catalogue.length === 0) return null;
  const byName = new Map(catalogue.map((course) => [foldName(course.course), course]));
  const results = (records.courseResults ?? []).filter((result) => result.employeeId === employee && result.passed === true && (result.date === null || result.date <= asOf));
  const found: MissingCourse[] = [];
  const listed = new Set<string>();
  const list = (course: Course, competency: string, prerequisite: boolean): void => {
    const key = keyOf(course);
    if (listed.has(key) || isPassed(course, results)) return;
    listed.add(key);
    for (const name of prerequisitesOf(course)) {
      const before = byName.get(foldName(name));
      if (before) list(before, before.competency ?? competency, true);
    }
    found.push({ course, competency, prerequisite });
  };
  const uncovered: string[] = [];
  for (const line of lines) {
    const { required, actual } = line;
    if (required === null || actual === null || actual >= required) continue;
    const fitting = catalogue.filter((course) => fits(course, line.competency, actual, required));
    if (fitting.length === 0) uncovered.push(line.competency);
    for (const course of [...fitting].sort((a, b) => (a.fromLevel ?? 0) - (b.fromLevel ?? 0))) list(course, line.competency, false);
  }
  return { courses: found, uncovered: [...new Set(uncovered)] };
}

function fits({ competency, fromLevel, toLevel }: Course, asked: string, actual: number, required: number): boolean {
  if (competency === null || foldName(competency) !== foldName(asked)) return false;
  return (toLevel ?? Infinity) > actual && (fromLevel ?? 0) < required;
}

function isPassed({ course, level }: Course, results: readonly CourseResult[]): boolean {
  return results.some((result) => foldName(result.course) === foldName(course) && (level === null || result.level === null || result.level === level));
}

/** A catalogue may hold one course at several levels. */
function keyOf({ course, level, competency }: Course): string {
  return [foldName(course), level ?? "", foldName(competency ?? "")].join("\n");
}

function prerequisitesOf({ prerequisite }: Course): readonly string[] {
  return prerequisite === null ? [] : prerequisite.split(/[;；、\n]/u).map((name) => name.trim()).filter((name) => name !== "");
}

import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { Gate } from "../conditions";
import type { Employee } from "../records";
import type { Ground } from "../reckon";
import type { PersonResult } from "../results";
import { levelsToGo, type LevelToGo } from "./levelsToGo";
import { missingCourses, type MissingCourses } from "./missingCourses";

/** A person held against a post, their own or another. */
export interface TargetResult {
  readonly employee: Employee;
  readonly position: string;
  /** The person holds the post already. */
  readonly held: boolean;
  /** Lines, score, match, dimensions and main gap as in any reckoning, under the standard of that post. */
  readonly result: PersonResult;
  /** Lines below the requirement, lines not rated, of those that are scored or shown. */
  readonly short: number;
  readonly unrated: number;
  /** null: the post has no basic conditions. */
  readonly gate: Gate | null;
  readonly toGo: readonly LevelToGo[];
  /** null: the workbook has no course catalogue. */
  readonly courses: MissingCourses | null;
  readonly steps: readonly Step[];
}

/**
 * D-TARGET, C-s9.4: any person against any post: gaps, attainment and match by the levels of the current round, as they
 * were assessed where the person is; the gate of that post; what is still to be climbed and learnt. Nothing is assumed
 * about levels nobody has rated. The grade is the person's own, by the same policy as at home (P-6.4). null: has left.
 */
export function holdAgainst(employee: Employee, position: string, ground: Ground): TargetResult | null {
  const route = ground.routeOf(employee);
  if (route === null) return null;
  const { context } = ground;
  const held = employee.positions.some((one) => foldName(one) === foldName(position));
  // The job family is the post's, not the person's own, unless they hold it.
  const there: Employee = { ...employee, positions: [position], track: held ? employee.track : null };
  const result = ground.reckonAs(employee, there, route);
  const courses = missingCourses(employee.id, result.lines, context.records, context.asOf, context.policy);
  const short = result.lines.filter(({ gap, status }) => gap !== null && gap < 0 && status !== "exempt");
  const open = result.lines.filter(({ actual, required, status }) => actual === null && required !== null && status !== "exempt");
  const steps: Step[] = [...stepsOf(there, position, result, short.length, open.map(({ competency }) => competency), ground)];
  if (courses) {
    steps.push({ code: "target-courses", rule: "D-TARGET", facts: { courses: courses.courses.length } });
    if (courses.uncovered.length > 0) steps.push({ code: "target-uncovered", rule: "D-TARGET", facts: { competencies: courses.uncovered } });
  }
  return { employee, position: result.position ?? position, held, result, short: short.length, unrated: open.length, gate: result.gate, toGo: levelsToGo(result.lines), courses, steps };
}

function stepsOf(there: Employee, position: string, { lines }: PersonResult, short: number, open: readonly string[], { context }: Ground): readonly Step[] {
  const undecided = context.standardOf(there).undecided.map(({ line }) => line.competency);
  const steps: Step[] = [];
  if (lines.length === 0 && undecided.length === 0) steps.push({ code: "target-no-standard", rule: "D-TARGET", facts: { position } });
  else steps.push({ code: "target-standard", rule: "D-TARGET", facts: { position, lines: lines.length, short, unrated: open.length } });
  if (undecided.length > 0) steps.push({ code: "target-grade-open", rule: "P-6.4", facts: { competencies: undecided } });
  if (open.length > 0) steps.push({ code: "target-not-rated", rule: "D-TARGET", facts: { competencies: open } });
  return steps;
}

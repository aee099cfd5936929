import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay, CompetencyId, Course, Employee, Records } from "../records";
import type { LineResult, PersonResult } from "../results";
import { catalogueOf, type Catalogue, type CatalogueEntry } from "./catalogue";
import { climb, type Climb, type ClimbGround } from "./climb";
import { everyFitting } from "./everyFitting";
import { modeChooser } from "./modes";
import { passesOf, type HasPassed } from "./passes";

/** One course a person has to take for one line, or (course null) a stretch of the line that no course covers. */
export interface Need {
  readonly employee: Employee;
  readonly competency: CompetencyId;
  /** actual − required: below 0. */
  readonly gap: number;
  readonly course: Course | null;
  readonly mode: string | null;
  /** null = the catalogue gives none; 0 where the course was counted for an earlier line of the person. */
  readonly cost: number | null;
  /** Only needed because another course asks for it first. */
  readonly prerequisite: boolean;
  /** Stands for an earlier line of the person already. */
  readonly again: boolean;
  readonly steps: readonly Step[];
}

export interface NeedsOptions {
  readonly asOf: CalendarDay;
  readonly policy: Policy;
}

/**
 * D-NEEDS: for every line below the standard the courses that lead up to it, prerequisites first, without what is passed. A line
 * is below where it has a level under the one required, scored or only shown; lines not rated have no beginning to climb from, and of who is
 * exempt nothing is asked [ours]. What no course covers stays in the list as uncovered, so every line below has a row. A course that
 * serves two lines of a person stands under both and costs once.
 */
export function needsOf(people: readonly PersonResult[], records: Pick<Records, "employees" | "standards" | "courses" | "courseResults">, { asOf, policy }: NeedsOptions): readonly Need[] {
  const catalogue = catalogueOf(records.courses ?? [], records.standards.map(({ competency }) => competency));
  const passes = passesOf(records.courseResults ?? [], asOf, policy);
  const modeOf = modeChooser(records.employees, asOf, policy);
  return people.flatMap(({ employee, lines }) => {
    const passed = passes(employee.id);
    const done = policy.coursesBefore === "passed" ? (passed ?? NOTHING_PASSED) : passedOrReached(passed ?? NOTHING_PASSED, lines, catalogue);
    const taken = new Set<string>();
    return lines.flatMap((line) => {
      if (!isBelow(line)) return [];
      const climbed = wayUp(line, passed, { catalogue, taken, chooser: { choice: policy.courseChoice, track: employee.track }, hasPassed: done });
      return needsOfLine(employee, line, climbed, taken, modeOf);
    });
  });
}

type Below = LineResult & { readonly gap: number; readonly actual: number; readonly required: number };

const NOTHING_PASSED: HasPassed = () => false;

function isBelow(line: LineResult): line is Below {
  return line.gap !== null && line.gap < 0 && line.actual !== null && line.required !== null && line.status !== "exempt";
}

/** By policy: who has the level a course leads to need not take it for another one's sake. */
function passedOrReached(passed: HasPassed, lines: readonly LineResult[], catalogue: Catalogue): HasPassed {
  const levels = new Map(lines.map(({ competency, actual }) => [foldName(competency), actual ?? 0]));
  return (entry) => {
    const served = catalogue.servedBy(entry);
    return passed(entry) || (served.length > 0 && served.every(([competency, { to }]) => (levels.get(competency) ?? 0) >= to));
  };
}

/** Courses passed carry to their level; where that leaves nothing to take and the line is short all the same, other courses are looked for. */
function wayUp({ competency, actual, required }: Below, passed: HasPassed | null, ground: ClimbGround): Climb {
  const offers = ground.catalogue.offersFor(competency);
  const way = ground.chooser.choice === "every" ? everyFitting : climb;
  const found = way(offers, actual, required, ground);
  if (passed === null || found.choices.some(({ offer }) => !passed(offer.entry))) return found;
  return way(offers.filter(({ entry }) => !passed(entry)), actual, required, ground);
}

function needsOfLine(employee: Employee, line: Below, { choices, holes }: Climb, taken: Set<string>, modeOf: ReturnType<typeof modeChooser>): readonly Need[] {
  const { competency, gap, actual, required } = line;
  const needs: Need[] = [];
  const here = new Set<string>();
  const add = ({ course, key }: CatalogueEntry, part: "first" | "own" | "again", step: Step): void => {
    const { mode, steps } = modeOf(course, employee);
    here.add(key);
    needs.push({ employee, competency, gap, course, mode, cost: part === "again" ? 0 : course.cost, prerequisite: part === "first", again: part === "again", steps: [step, ...steps] });
  };
  for (const { offer: { entry: own, from, to }, taking } of choices) {
    const { course } = own.course;
    for (const entry of taking) {
      if (entry !== own) add(entry, "first", { code: "need-first", rule: "D-NEEDS", facts: { course: entry.course.course, before: course } });
    }
    const facts = { course, competency, from: Math.max(from, actual), to: Math.min(to, required) };
    if (taking.includes(own)) add(own, "own", { code: "need-course", rule: "D-NEEDS", facts });
    else if (taken.has(own.key) && !here.has(own.key)) add(own, "again", { code: "need-again", rule: "D-NEEDS", facts });
  }
  for (const key of here) taken.add(key);
  const [first, last] = needs.length === 0 ? [line.actual, line.required] : [holes[0]?.from, holes.at(-1)?.to];
  if (first !== undefined && last !== undefined) {
    needs.push({ employee, competency, gap, course: null, mode: null, cost: null, prerequisite: false, again: false, steps: [{ code: "need-uncovered", rule: "D-NEEDS", facts: { competency, from: first, to: last } }] });
  }
  return needs;
}

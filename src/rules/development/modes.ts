import { stageOf } from "../assessed";
import { addMonths } from "../calendar";
import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { LearningMode, Policy } from "../policy";
import type { CalendarDay, Course, Employee, EmployeeId } from "../records";
import { managerOfEach } from "../routing";
import { courseNames } from "./courseNames";

/** What a person is to D-MODES, the first that holds deciding. */
type LearnerKind = "manager" | "new" | "key" | "roving";

/** How a course is to be taken, as the catalogue writes it, and why. mode null: the catalogue does not say. */
export interface ChosenMode {
  readonly mode: string | null;
  readonly steps: readonly Step[];
}

/**
 * D-MODES: the course's own mode. If it has several, by person: managers in workshops, new and key employees with a mentor, sales and
 * other roving work online. The source sends new employees online as well: the policy values decide [ours]. Somebody
 * who is several of these is what comes first in that list, unless the course is not given that way [ours]; for everybody else the mode written first counts.
 */
export function modeChooser(employees: readonly Employee[], asOf: CalendarDay, policy: Policy): (course: Course, employee: Employee) => ChosenMode {
  const managers = managersAmong(employees);
  const wanted: Readonly<Record<LearnerKind, LearningMode>> = { manager: policy.modeManager, new: policy.modeNewEmployee, key: policy.modeKeyEmployee, roving: policy.modeRoving };
  return ({ mode, course }, employee) => {
    if (mode === null) return { mode: null, steps: [] };
    const ways = courseNames(mode, BETWEEN_MODES);
    if (ways.length < 2) return { mode, steps: [] };
    for (const kind of kindsOf(employee, managers, asOf, policy)) {
      const way = ways.find((one) => isMode(one, wanted[kind], policy));
      if (way !== undefined) return { mode: way, steps: [{ code: "mode-by-person", rule: "D-MODES", facts: { course, mode: way, kind, among: ways } }] };
    }
    return { mode: ways[0] ?? null, steps: [{ code: "mode-first", rule: "D-MODES", facts: { course, mode: ways[0] ?? "", among: ways } }] };
  };
}

const BETWEEN_MODES = /[;；,，、/|\n+&]|\s(?:or|and)\s|或者?|以及|及|和/u;

function isMode(way: string, mode: LearningMode, policy: Policy): boolean {
  const words = { workshop: policy.workshopWords, mentor: policy.mentorWords, online: policy.onlineWords }[mode];
  const text = foldName(way);
  return text.includes(mode) || words.some((word) => text.includes(foldName(word)));
}

/** Managers: whom a body role makes one, and whom somebody names as their manager [ours]. */
function managersAmong(employees: readonly Employee[]): ReadonlySet<EmployeeId> {
  const managerOf = managerOfEach(employees);
  const managers = new Set<EmployeeId>();
  for (const employee of employees) {
    if (employee.bodyRoles.some((role) => role !== "key-employee")) managers.add(employee.id);
    const manager = employee.employmentType === "left" ? null : managerOf(employee);
    if (manager !== null) managers.add(manager);
  }
  return managers;
}

function kindsOf(employee: Employee, managers: ReadonlySet<EmployeeId>, asOf: CalendarDay, policy: Policy): readonly LearnerKind[] {
  const kinds: LearnerKind[] = [];
  if (managers.has(employee.id)) kinds.push("manager");
  if (isNew(employee, asOf, policy.newEmployeeMonths)) kinds.push("new");
  if (employee.bodyRoles.includes("key-employee")) kinds.push("key");
  if (roves(employee, policy.rovingWork)) kinds.push("roving");
  return kinds;
}

/** In probation or an intern (P-6.5b); where nothing is said of the kind of employment, hired within the months of the policy [ours]. */
function isNew(employee: Employee, asOf: CalendarDay, months: number): boolean {
  if (employee.employmentType !== null) return stageOf(employee, asOf) !== "regular";
  return employee.regularisedOn === null && employee.hireDate !== null && employee.hireDate <= asOf && addMonths(employee.hireDate, months) > asOf;
}

/** The words of the policy occur in what says where somebody works. */
function roves({ positions, track, group, department }: Employee, words: readonly string[]): boolean {
  const places = [...positions, track, group, department].flatMap((place) => (place === null ? [] : [foldName(place)]));
  return words.some((word) => places.some((place) => place.includes(foldName(word))));
}

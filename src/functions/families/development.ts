import { needsOf, type Need } from "../../rules/development";
import type { Records } from "../../rules/records";
import type { Reckoning } from "../../rules/results";
import { defineFunction, type ResultCell } from "../entry";
import { tableResult } from "../runner/block";
import type { LostLevels } from "../runner/lostLevels";
import { reckoned, type ReckonArguments } from "../runner/reckoned";
import { recordsOf } from "../runner/records";
import type { RawTable } from "../runner/remembered";

const table = <const Name extends string>(name: Name) => ({ name, shape: "range", kind: "table" }) as const;
const optional = <const Name extends string>(name: Name) => ({ name, shape: "range", kind: "table", optional: true }) as const;

const EMPLOYEES = [["employeeId", "name", "position", "bodyRole"], ["01", "甲", "店长", ""], ["02", "乙", "店长", ""]];
const STANDARDS = [["position", "competency", "requiredLevel", "weight"], ["店长", "经营", 4, 40], ["店长", "团队", 3, 60]];
const RATINGS = [["employeeId", "competency", "level"], ["01", "经营", 2], ["01", "团队", 2], ["02", "经营", 4], ["02", "团队", 2]];
const COURSES = [
  ["course", "competency", "fromLevel", "toLevel", "mode", "cost", "prerequisite"],
  ["经营三级", "经营", 2, 3, "线上", 200, "财务基础"], ["经营四级", "经营", 3, 4, "面授", 600, ""], ["财务基础", "", "", "", "线上", 50, ""],
];
const HEADER = ["id", "competency", "gap", "course", "mode", "cost"] as const;

/** §11: the courses that close each gap, prerequisites first; what no course covers stays, as `uncovered`. */
const NEEDS = defineFunction({
  id: "NEEDS",
  rule: "D-NEEDS",
  parameters: [
    table("employees"), table("standards"), table("ratings"), table("courses"), optional("records"),
    { name: "asOf", shape: "cell", kind: "date", optional: true }, optional("acquaintance"), optional("conflicts"), optional("policy"), optional("decisions"),
  ],
  examples: [
    {
      arguments: [EMPLOYEES, STANDARDS, RATINGS, COURSES],
      result: [
        [...HEADER],
        ["01", "经营", -2, "财务基础", "线上", 50],
        ["01", "经营", -2, "经营三级", "线上", 200],
        ["01", "经营", -2, "经营四级", "面授", 600],
        ["01", "团队", -1, "uncovered", "", ""],
        ["02", "团队", -1, "uncovered", "", ""],
      ],
    },
    {
      arguments: [EMPLOYEES, STANDARDS, RATINGS, COURSES, [["employeeId", "course", "passed"], ["01", "经营三级", true], ["02", "经营四级", true]], "2026-11-20"],
      result: [[...HEADER], ["01", "经营", -2, "经营四级", "面授", 600], ["01", "团队", -1, "uncovered", "", ""], ["02", "团队", -1, "uncovered", "", ""]],
    },
    { arguments: [EMPLOYEES, STANDARDS, RATINGS, [["city", "size"], ["Rome", 3]]], result: "#VALUE!", says: "courses" },
    { arguments: [EMPLOYEES, STANDARDS, RATINGS, null], result: "#VALUE!", says: "courses is empty" },
  ],
  evaluate(args) {
    const { needs, reckoning, lost } = neededBy(args);
    const rows = new Map<string, ResultCell[][]>(reckoning.people.map(({ employee }) => [employee.id, []]));
    for (const { employee, competency, gap, course, mode, cost } of needs) rows.get(employee.id)?.push([employee.id, competency, gap, course?.course ?? "uncovered", mode ?? "", cost ?? ""]);
    // A level that is an error may be short or not: its line is named, not left out.
    for (const person of reckoning.people) for (const line of person.lines) {
      const error = line.gap === null && line.required !== null ? lost.ofLine(person, line) : null;
      if (error !== null) rows.get(person.employee.id)?.push([person.employee.id, line.competency, error, "", "", ""]);
    }
    return tableResult<ResultCell>(HEADER, [...rows.values()].flat());
  },
});

export interface NeedsArguments extends ReckonArguments {
  readonly courses: RawTable;
  readonly records: RawTable | null;
}

/** The needs, with the reckoning they stand on. */
export function neededBy({ courses, records: results, ...args }: NeedsArguments): { readonly needs: readonly Need[]; readonly reckoning: Reckoning; readonly lost: LostLevels } {
  // The reckoning is the one LINES, SCORES and MATRIX share, so the catalogue may not be part of it.
  const { reckoning, policy, lost } = reckoned(args);
  const records = recordsOf({ employees: args.employees, standards: args.standards, courses, courseResults: results }, reckoning.asOf);
  return { reckoning, lost, needs: needsOf(reckoning.people, records, { asOf: args.asOf ?? latestResult(records, reckoning.asOf), policy }) };
}

/** Functions have no clock: without asOf every result that is there has happened. */
function latestResult({ courseResults }: Records, day: number): number {
  return (courseResults ?? []).reduce((latest, { date }) => Math.max(latest, date ?? 0), day);
}

export const DEVELOPMENT_FUNCTIONS = [NEEDS];

import type { RecordPlace } from "../../../rules/records";
import type { FindingList } from "../../tables";
import type { HygieneCode } from "../catalogue";
import type { HygieneInput } from "../hygiene";
import { areNear } from "../near";
import { report } from "../report";

/** More different names than this are compared by nobody. */
const MOST_NAMES = 1_000;
/** A name is taken for a slip where the other occurs at least so many times as often. */
const TIMES = 3;

interface Seen { count: number; readonly at: RecordPlace }

/** W-SPELLING-NEAR: rare names that are nearly a frequent one. A suggestion; both stay what they are. */
export function checkSpellings({ records }: HygieneInput, findings: FindingList): void {
  const { employees, standards, ballots } = records.records;
  const departments = new Map<string, Seen>(), positions = new Map<string, Seen>(), competencies = new Map<string, Seen>();
  employees.forEach((employee, row) => {
    if (employee.department !== null) count(departments, employee.department, { purpose: "employees", row, field: "department" });
    for (const position of employee.positions) count(positions, position, { purpose: "employees", row, field: "position" });
  });
  // What stands in the standard is spelt as it should be: names outside of it are told by W-NO-STANDARD and W-NOT-IN-STANDARD.
  if (standards.length === 0) ballots.forEach((ballot, row) => count(competencies, ballot.competency, { purpose: "ratings", row, field: "competency" }));
  else standards.forEach((line, row) => count(competencies, line.competency, { purpose: "standards", row, field: "competency" }));
  const told = (code: HygieneCode, names: ReadonlyMap<string, Seen>): void => {
    if (names.size > MOST_NAMES) return;
    for (const [name, { count: rare, at }] of names) {
      let best: string | null = null;
      for (const [other, { count: often }] of names) {
        if (often >= rare * TIMES && (best === null || often > (names.get(best)?.count ?? 0)) && areNear(name, other)) best = other;
      }
      const where = best === null ? null : records.place(at);
      if (where) report(findings, code, where, { text: name, near: best, count: rare, often: names.get(best ?? "")?.count ?? 0 });
    }
  };
  told("department-near", departments);
  if (standards.length === 0) told("position-near", positions);
  told("competency-near", competencies);
}

function count(names: Map<string, Seen>, name: string, at: RecordPlace): void {
  const seen = names.get(name);
  if (seen) seen.count += 1;
  else names.set(name, { count: 1, at });
}

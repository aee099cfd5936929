import type { Employee } from "../../../rules/records";
import { nameKey, People, type FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** Share of managers that must be known before the others count as mistakes: else the column names people outside the roster. */
const KNOWN = 0.5;
const FEWEST_IN_DEPARTMENT = 3;

/** W-MANAGER, W-MANAGER-CYCLE, W-NO-DEPARTMENT-MANAGER: reporting lines that end nowhere, turn round, or are missing. */
export function checkManagers({ records }: HygieneInput, findings: FindingList): void {
  const { employees, has } = records.records;
  const rowOf = new Map(employees.map((employee, row) => [employee.id, row]));
  const where = (row: number, field: string): ReturnType<typeof records.place> => records.place({ purpose: "employees", row, field });
  if (has.has("employees.manager")) {
    const managers = managersOf(employees);
    const known = managers.filter(({ manager }) => manager !== null);
    if (known.length >= managers.length * KNOWN) {
      for (const { row, employee, manager } of managers) {
        const place = where(row, "manager");
        if (!place) continue;
        const facts = { id: employee.id, name: employee.name, field: "manager", text: employee.manager };
        const leader = manager === null ? undefined : employees[rowOf.get(manager) ?? -1];
        if (manager === null) report(findings, "manager-unknown", place, facts);
        else if (leader?.employmentType === "left" && employee.employmentType !== "left") report(findings, "manager-left", place, facts);
      }
      for (const cycle of cyclesOf(known)) {
        const row = rowOf.get(cycle[0] ?? "") ?? -1;
        const place = where(row, "manager");
        if (place) report(findings, "manager-cycle", place, { people: cycle.map((id) => employees[rowOf.get(id) ?? -1]?.name ?? id), count: cycle.length, id: cycle[0] ?? "" });
      }
    }
  }
  if (has.has("employees.bodyRole") && has.has("employees.department")) departments(employees, (row) => where(row, "department"), findings);
}

interface Line { readonly row: number; readonly employee: Employee; readonly manager: string | null }

/** Whoever leads the company reports to nobody, to a dash, or to themself by name. */
function managersOf(employees: readonly Employee[]): readonly Line[] {
  const people = new People();
  for (const { id, name } of employees) people.add(id, name);
  const names = new Map<string, number>();
  for (const { name } of employees) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  return employees.flatMap((employee, row) => {
    const { manager } = employee;
    if (manager === null || /^[-—–/\\]+$|^(?:无|none|n\/a|nil)$/i.test(manager.trim())) return [];
    const match = people.find(manager);
    // A name that several people bear is no unknown one.
    if (match.kind === "ambiguous" || (match.kind === "unknown" && (names.get(nameKey(manager)) ?? 0) > 1)) return [];
    return [{ row, employee, manager: match.kind === "unknown" ? null : match.id }];
  });
}

/** Rings of managers, each once, beginning with whoever stands first in the roster. One who is their own manager heads the company. */
function cyclesOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const next = new Map(lines.map(({ employee, manager }) => [employee.id, manager]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { employee } of lines) {
    const path: string[] = [];
    const at = new Map<string, number>();
    let id: string | null | undefined = employee.id;
    while (typeof id === "string" && !done.has(id) && !at.has(id)) {
      at.set(id, path.length);
      path.push(id);
      id = next.get(id);
    }
    const start = typeof id === "string" ? at.get(id) : undefined;
    if (start !== undefined && path.length - start > 1) cycles.push(path.slice(start));
    for (const each of path) done.add(each);
  }
  return cycles;
}

function departments(employees: readonly Employee[], where: (row: number) => { sheet: string | null; row: number; column: number } | null, findings: FindingList): void {
  const found = new Map<string, { row: number; people: number; led: boolean }>();
  let anyLed = false;
  employees.forEach((employee, row) => {
    if (employee.department === null || employee.employmentType === "left") return;
    const seen = found.get(employee.department) ?? { row, people: 0, led: false };
    seen.people += 1;
    // A department of the company's leaders needs no manager of its own.
    if (employee.bodyRoles.includes("department-manager")) anyLed = seen.led = true;
    if (employee.bodyRoles.includes("senior-manager")) seen.led = true;
    found.set(employee.department, seen);
  });
  if (!anyLed) return;
  for (const [department, { row, people, led }] of found) {
    const place = led || people < FEWEST_IN_DEPARTMENT ? null : where(row);
    if (place) report(findings, "department-without-manager", place, { department, people, text: department });
  }
}

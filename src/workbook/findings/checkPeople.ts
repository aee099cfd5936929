import { foldName } from "../../rules/numbers";
import type { FindingList } from "../tables";
import type { HygieneInput } from "./hygiene";

/** W-NO-POSITION, W-NO-STANDARD, W-NAME-DIFFERS, W-LEFT, W-MANAGER. */
export function checkPeople({ read, records }: HygieneInput, findings: FindingList): void {
  const { employees, standards, has } = records.records;
  const posts = new Set(standards.flatMap((line) => (line.position === null ? [] : [foldName(line.position)])));
  const forEverybody = standards.some((line) => line.position === null);
  employees.forEach((employee, row) => {
    if (employee.employmentType === "left") return;
    if (employee.positions.length === 0) {
      const where = records.place({ purpose: "employees", row, field: "position" });
      if (where && posts.size > 0 && !forEverybody) findings.add("person-without-position", "warning", "W-NO-POSITION", where, { id: employee.id, name: employee.name });
      return;
    }
    if (posts.size === 0 || forEverybody || employee.positions.some((position) => posts.has(foldName(position)))) return;
    const where = records.place({ purpose: "employees", row, field: "position" });
    const text = employee.positions.join("; ");
    if (where) findings.add("position-without-standard", "warning", "W-NO-STANDARD", where, { id: employee.id, name: employee.name, text }, text);
  });
  if (has.has("employees.name")) checkNames(read, records, findings);
}

/** A list that repeats names beside numbers and disagrees with the roster: somebody typed one of the two wrongly. */
function checkNames(read: HygieneInput["read"], records: HygieneInput["records"], findings: FindingList): void {
  const names = new Map(records.records.employees.map((employee) => [employee.id, employee.name]));
  for (const table of read.tables) {
    const id = table.fields.indexOf("employeeId");
    const name = table.fields.indexOf("name");
    if (table.purpose === "employees" || id < 0 || name < 0) continue;
    const told = new Set<string>();
    table.rows.forEach((row, index) => {
      const key = row[id], given = row[name];
      if (typeof key !== "string" || typeof given !== "string" || told.has(key)) return;
      const known = names.get(key);
      if (known === undefined || known === key || foldName(known) === foldName(given)) return;
      told.add(key);
      findings.add("name-differs", "warning", "W-NAME-DIFFERS", { sheet: table.sheet, row: table.sheetRow(index), column: table.sheetColumn(index, "name") }, { id: key, text: given, known });
    });
  }
}

import { foldName } from "../../../rules/numbers";
import { familiesOf } from "../../../rules/standards";
import { nameKey, withoutZeros, type FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { nearest } from "../near";
import { report } from "../report";

/** W-NO-POSITION, W-NO-STANDARD, W-NAME-DIFFERS, W-ID-FORM, W-NAME-SHARED. */
export function checkPeople({ read, records }: HygieneInput, findings: FindingList): void {
  const { employees, standards, has } = records.records;
  alikeIds(records, findings);
  const posts = new Set(standards.flatMap((line) => (line.position === null ? [] : [foldName(line.position)])));
  const spellings = new Set(standards.flatMap((line) => (line.position === null ? [] : [line.position])));
  const forEverybody = standards.some((line) => line.position === null);
  const families = familiesOf(records.records, { inherit: "track" });
  employees.forEach((employee, row) => {
    if (employee.employmentType === "left") return;
    if (employee.positions.length === 0) {
      const where = records.place({ purpose: "employees", row, field: "position" });
      if (where && posts.size > 0 && !forEverybody) report(findings, "person-without-position", where, { id: employee.id, name: employee.name });
      return;
    }
    const stands = (position: string): boolean => posts.has(foldName(position)) || posts.has(families.familyOf(employee, position) ?? "");
    if (posts.size === 0 || forEverybody || employee.positions.some(stands)) return;
    const where = records.place({ purpose: "employees", row, field: "position" });
    const text = employee.positions.join("; ");
    if (where) report(findings, "position-without-standard", where, { id: employee.id, name: employee.name, text, near: nearest(text, spellings) }, text);
  });
  holders(records, families, findings);
  if (has.has("employees.name")) checkNames(read, records, findings);
}

/** Standards of posts that nobody in the roster holds: written ahead, or spelt otherwise than in the roster. */
function holders(records: HygieneInput["records"], families: ReturnType<typeof familiesOf>, findings: FindingList): void {
  const { employees, standards } = records.records;
  const held = new Set(employees.flatMap((employee) => employee.positions.flatMap((position) => [foldName(position), families.familyOf(employee, position) ?? ""])));
  if (held.size === 0) return;
  const told = new Set<string>();
  standards.forEach(({ position }, row) => {
    if (position === null || held.has(foldName(position)) || told.has(foldName(position))) return;
    told.add(foldName(position));
    const where = records.place({ purpose: "standards", row, field: "position" });
    if (where) report(findings, "position-without-holder", where, { position, text: position });
  });
}

const SPACED = /[\u4e00-\u9fff]\s+[\u4e00-\u9fff]/;

/** Two numbers of the roster that differ by zeros, case or width only: one person twice, or an accident waiting to happen. */
function alikeIds(records: HygieneInput["records"], findings: FindingList): void {
  const seen = new Map<string, string>();
  const names = new Map<string, number>();
  records.records.employees.forEach((employee, row) => {
    names.set(nameKey(employee.name), (names.get(nameKey(employee.name)) ?? 0) + 1);
    const spaced = SPACED.test(employee.name) ? records.place({ purpose: "employees", row, field: "name" }) : null;
    if (spaced) report(findings, "name-spaced", spaced, { text: employee.name, fix: employee.name.replace(/\s+/g, "") }, "name-spaced");
    const key = withoutZeros(employee.id);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, employee.id);
    const where = other === undefined ? null : records.place({ purpose: "employees", row, field: "employeeId" });
    if (where) report(findings, "ids-alike", where, { id: employee.id, text: employee.id, other: other ?? "" });
  });
  const shared = [...names.values()].filter((count) => count > 1).length;
  const where = records.place({ purpose: "employees", row: null, field: "name" });
  if (shared > 0 && where && records.records.has.has("employees.employeeId")) report(findings, "names-shared", where, { count: shared });
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
      if (known === undefined || known === key || nameKey(known) === nameKey(given)) return;
      told.add(key);
      report(findings, "name-differs", { sheet: table.sheet, row: table.sheetRow(index), column: table.sheetColumn(index, "name") }, { id: key, text: given, known });
    });
  }
}

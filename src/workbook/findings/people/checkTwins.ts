import type { Employee } from "../../../rules/records";
import { nameKey, type FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** W-NAME-SHARED: one name under two numbers with the same address, or the same first day in the same department: one person twice. */
export function checkTwins({ records }: HygieneInput, findings: FindingList): void {
  const seen = new Map<string, Employee[]>();
  records.records.employees.forEach((employee, row) => {
    if (employee.name === employee.id) return;
    const key = nameKey(employee.name);
    const others = seen.get(key) ?? [];
    const twin = others.find((other) => mayBeOne(other, employee));
    const where = twin ? records.place({ purpose: "employees", row, field: "employeeId" }) : null;
    if (twin && where) report(findings, "person-two-ids", where, { id: employee.id, name: employee.name, other: twin.id, text: employee.id });
    others.push(employee);
    seen.set(key, others);
  });
}

function mayBeOne(one: Employee, other: Employee): boolean {
  if (one.employmentType === "left" || other.employmentType === "left") return false;
  if (one.email !== null && one.email === other.email) return true;
  return one.hireDate !== null && one.hireDate === other.hireDate && one.department !== null && one.department === other.department;
}

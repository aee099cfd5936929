import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** One sign @, something before it, a domain with a dot after it, no space: what every mail system agrees on. */
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/u;

/** W-EMAIL: addresses that cannot be right, and one address for two people. */
export function checkContacts({ records }: HygieneInput, findings: FindingList): void {
  const owners = new Map<string, string>();
  records.records.employees.forEach(({ id, name, email, employmentType }, row) => {
    if (email === null) return;
    const where = records.place({ purpose: "employees", row, field: "email" });
    if (!where) return;
    if (!EMAIL.test(email)) {
      report(findings, "email-odd", where, { id, name, text: email, field: "email" });
      return;
    }
    if (employmentType === "left") return;
    const other = owners.get(email.toLowerCase());
    if (other === undefined) owners.set(email.toLowerCase(), name);
    else report(findings, "email-shared", where, { id, name, other, text: email, field: "email" });
  });
}

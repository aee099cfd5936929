import { isoFromDay } from "../../../rules/calendar";
import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** W-STATUS-CONTRADICTS, W-LEFT-ROLE, W-LEFT-RATED, W-SELF-RATED: what is said of a person in one place and denied in another. */
export function checkFlags({ records, asOf }: HygieneInput, findings: FindingList): void {
  const { employees, ballots, has } = records.records;
  const left = new Set<string>();
  employees.forEach((employee, row) => {
    const { id, name, employmentType, regularisedOn } = employee;
    if (employmentType === "left") {
      left.add(id);
      const where = employee.bodyRoles.length > 0 ? records.place({ purpose: "employees", row, field: "bodyRole" }) : null;
      if (where) report(findings, "left-holds-role", where, { id, name });
    }
    if (regularisedOn === null || asOf === null || regularisedOn >= asOf) return;
    const where = employmentType === "probation" || employmentType === "new-graduate" ? records.place({ purpose: "employees", row, field: "employmentType" }) : null;
    if (where) report(findings, "probation-but-regularised", where, { id, name, date: isoFromDay(regularisedOn) });
  });
  const counted = new Map<string, number>();
  let leavers = 0, firstLeaver = -1;
  ballots.forEach((ballot, row) => {
    if (left.has(ballot.employeeId)) {
      leavers += 1;
      if (firstLeaver < 0) firstLeaver = row;
    }
    if (ballot.evaluatorId !== ballot.employeeId || ballot.source === "self" || !has.has("ratings.evaluatorId")) return;
    const before = counted.get(ballot.employeeId) ?? 0;
    counted.set(ballot.employeeId, before + 1);
    const where = before === 0 ? records.place({ purpose: "ratings", row, field: "evaluatorId" }) : null;
    if (where) report(findings, "rated-oneself", where, { id: ballot.employeeId, name: employees.find(({ id }) => id === ballot.employeeId)?.name ?? null, text: ballot.employeeId });
  });
  const where = firstLeaver < 0 ? null : records.place({ purpose: "ratings", row: firstLeaver, field: "employeeId" });
  if (where) report(findings, "left-but-rated", where, { count: leavers }, "left");
}

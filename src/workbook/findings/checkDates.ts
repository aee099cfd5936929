import { isoFromDay } from "../../rules/calendar";
import type { FindingList } from "../tables";
import type { HygieneInput } from "./hygiene";

/** W-DATE-FUTURE, W-DATE-CONTRADICTS, W-NO-DATE. Levels and certificates may well expire in the future; what happened cannot. */
export function checkDates({ records, asOf }: HygieneInput, findings: FindingList): void {
  const { employees, ballots, has } = records.records;
  const late = (purpose: "employees" | "ratings", row: number, field: string, day: number | null): void => {
    if (asOf === null || day === null || day <= asOf) return;
    const where = records.place({ purpose, row, field });
    if (where) findings.add("date-future", "warning", "W-DATE-FUTURE", where, { field, date: isoFromDay(day), asOf: isoFromDay(asOf) });
  };
  employees.forEach((employee, row) => {
    late("employees", row, "hireDate", employee.hireDate);
    if (employee.hireDate === null || employee.regularisedOn === null || employee.regularisedOn >= employee.hireDate) return;
    const where = records.place({ purpose: "employees", row, field: "regularisedOn" });
    if (where) findings.add("regularised-before-hire", "warning", "W-DATE-CONTRADICTS", where, { id: employee.id, name: employee.name, hired: isoFromDay(employee.hireDate), date: isoFromDay(employee.regularisedOn) });
  });
  ballots.forEach((ballot, row) => {
    late("ratings", row, "date", ballot.date);
    if (ballot.validTo !== null && ballot.date !== null && ballot.validTo < ballot.date) {
      const where = records.place({ purpose: "ratings", row, field: "validTo" });
      if (where) findings.add("expires-before-rated", "warning", "W-DATE-CONTRADICTS", where, { id: ballot.employeeId, competency: ballot.competency, date: isoFromDay(ballot.date), validTo: isoFromDay(ballot.validTo) });
    }
    if (ballot.status === "achieved" && ballot.date === null && has.has("ratings.date")) {
      const where = records.place({ purpose: "ratings", row, field: "date" });
      if (where) findings.add("achieved-without-date", "warning", "W-NO-DATE", where, { id: ballot.employeeId, competency: ballot.competency });
    }
  });
}

import { isoFromDay } from "../../../rules/calendar";
import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** W-DATE-FUTURE, W-DATE-CONTRADICTS, W-NO-DATE: days that do not fit each other or the day of reckoning. Levels and certificates may well expire in the future; what happened cannot. */
export function checkDates({ records, asOf }: HygieneInput, findings: FindingList): void {
  const { employees, ballots, certificates = [], has } = records.records;
  const hired = new Map(employees.flatMap(({ id, hireDate }) => (hireDate === null ? [] : [[id, hireDate] as const])));
  const late = (purpose: "employees" | "ratings", row: number, field: string, day: number | null): void => {
    if (asOf === null || day === null || day <= asOf) return;
    const where = records.place({ purpose, row, field });
    if (where) report(findings, "date-future", where, { field, date: isoFromDay(day), asOf: isoFromDay(asOf) });
  };
  employees.forEach((employee, row) => {
    late("employees", row, "hireDate", employee.hireDate);
    if (employee.hireDate === null || employee.regularisedOn === null || employee.regularisedOn >= employee.hireDate) return;
    const where = records.place({ purpose: "employees", row, field: "regularisedOn" });
    if (where) report(findings, "regularised-before-hire", where, { id: employee.id, name: employee.name, hired: isoFromDay(employee.hireDate), date: isoFromDay(employee.regularisedOn) });
  });
  ballots.forEach((ballot, row) => {
    late("ratings", row, "date", ballot.date);
    const since = hired.get(ballot.employeeId);
    if (ballot.date !== null && since !== undefined && ballot.date < since) {
      const where = records.place({ purpose: "ratings", row, field: "date" });
      if (where) report(findings, "rated-before-hire", where, { id: ballot.employeeId, date: isoFromDay(ballot.date), hired: isoFromDay(since) }, ballot.employeeId);
    }
    if (ballot.validTo !== null && ballot.date !== null && ballot.validTo < ballot.date) {
      const where = records.place({ purpose: "ratings", row, field: "validTo" });
      if (where) report(findings, "expires-before-rated", where, { id: ballot.employeeId, competency: ballot.competency, date: isoFromDay(ballot.date), validTo: isoFromDay(ballot.validTo) });
    }
    if (ballot.status === "achieved" && ballot.date === null && has.has("ratings.date")) {
      const where = records.place({ purpose: "ratings", row, field: "date" });
      if (where) report(findings, "achieved-without-date", where, { id: ballot.employeeId, competency: ballot.competency });
    }
  });
  certificates.forEach(({ employeeId, post, validFrom, validTo }, row) => {
    if (validFrom === null || validTo === null || validTo >= validFrom) return;
    const where = records.place({ purpose: "certificates", row, field: "validTo" });
    if (where) report(findings, "certificate-ends-before-start", where, { id: employeeId, post, from: isoFromDay(validFrom), to: isoFromDay(validTo) });
  });
}

import { catalogueOf, courseFindings } from "../development";
import type { Finding } from "../outcome";
import type { RecordPlace } from "../records";
import { versionFindings } from "../versions";
import type { Context } from "./context";
import { decisionsTwice } from "./decisions";

/** P-6.4, T-LEVELS: what the records as a whole leave to look at. Positions and competencies that no standard knows are hygiene's to tell. */
export function recordFindings(context: Context): readonly Finding<RecordPlace>[] {
  return [...missingStandards(context), ...missingSpecialities(context), ...decisionsOffScale(context), ...decisionsTwice(context.index.decisions, context.top), ...versionFindings(context.records.standards, context.asOf, context.policy), ...catalogueFindings(context)];
}

function catalogueFindings({ records }: Context): readonly Finding<RecordPlace>[] {
  return (records.courses ?? []).length === 0 ? [] : courseFindings(catalogueOf(records.courses ?? [], records.standards.map(({ competency }) => competency)));
}

function missingStandards({ records }: Context): readonly Finding<RecordPlace>[] {
  if (records.standards.length > 0 || records.employees.length === 0) return [];
  return [{ code: "no-standards", severity: "info", rule: "P-6.4", where: { purpose: "standards", row: null, field: null }, facts: {} }];
}

/** P-6.3: professional lines, and a workbook that says of nobody what they know: one finding instead of one per line. */
function missingSpecialities({ records, index }: Context): readonly Finding<RecordPlace>[] {
  const lines = records.standards.filter((line) => line.class === "professional").length;
  if (lines === 0 || !index.namesEvaluators || index.knowsSpecialities) return [];
  return [{ code: "no-speciality-data", severity: "info", rule: "P-6.3", where: { purpose: "ratings", row: null, field: "knowsSpeciality" }, facts: { lines } }];
}

function decisionsOffScale({ records, top }: Context): readonly Finding<RecordPlace>[] {
  return records.decisions.flatMap((decision, row): readonly Finding<RecordPlace>[] =>
    decision.level >= 1 && decision.level <= top ? [] : [{
      code: "decision-off-scale", severity: "error", rule: "T-LEVELS", where: { purpose: "decisions", row, field: "level" },
      facts: { employee: decision.employeeId, competency: decision.competency, level: decision.level, top },
    }]);
}

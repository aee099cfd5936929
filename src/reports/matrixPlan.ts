import { strictestLines } from "../rules/reckon";
import type { CompetencyId } from "../rules/records";
import type { LineResult, PersonResult, Reckoning } from "../rules/results";
import { resultSheet, type SheetFacts } from "./liveSheet";
import type { PlanValue, SheetPlan } from "./sheetPlan";

export type MatrixShow = "actual" | "gap";

/** Columns of the matrix: competencies in the order of the standards, as QUAL.MATRIX has them. */
export function matrixCompetencies(competencies: readonly CompetencyId[]): CompetencyId[] {
  return [...new Set(competencies)];
}

function shown(line: LineResult | undefined, show: MatrixShow): PlanValue {
  return (show === "actual" ? line?.actual : line?.gap) ?? null;
}

function row(person: PersonResult, columns: readonly CompetencyId[], show: MatrixShow): PlanValue[] {
  const lines = strictestLines(person.lines);
  return [person.employee.id, person.employee.name, ...columns.map((competency) => shown(lines.get(competency), show))];
}

/** One row per person, one column per competency: the levels, or the gaps with their sign. */
export function matrixPlan(reckoning: Reckoning, competencies: readonly CompetencyId[], show: MatrixShow, facts: SheetFacts): SheetPlan {
  const columns = matrixCompetencies(competencies);
  const levels = show === "actual";
  return resultSheet({
    sheet: levels ? "QUAL Matrix" : "QUAL Gaps", name: levels ? "QualMatrix" : "QualGaps", kind: levels ? "matrix" : "gaps",
    title: levels ? "title-matrix" : "title-gaps", legend: levels ? "legend-levels" : "legend-gaps",
    frozenColumns: 2, ownHeaders: true, tab: levels ? "#2F7D5B" : "#B5533C",
    fields: ["id", "name", ...columns],
    looks: ["text", "text", ...columns.map(() => (levels ? "level" as const : "gap" as const))],
    heats: [{ column: 2, columns: columns.length, kind: levels ? "level" : "gap" }],
    rows: reckoning.people.map((person) => row(person, columns, show)),
  }, facts);
}

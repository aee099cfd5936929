import type { LineResult, PersonResult } from "../rules/results";
import { resultSheet, type SheetFacts } from "./liveSheet";
import type { CellLook, PlanValue, SheetPlan } from "./sheetPlan";

/** A line as QUAL Lines shows it: the weight as it is written in the standard where that is known. */
export interface LineRow {
  readonly person: PersonResult;
  readonly line: LineResult;
  readonly weight: number | null;
}

export const LINE_FIELDS = ["id", "name", "position", "competency", "class", "required", "actual", "gap", "points", "weight", "attainment", "status", "method", "rule"] as const;
const LOOKS: readonly CellLook[] = ["text", "text", "text", "text", "text", "level", "level", "gap", "points", "level", "percent", "text", "text", "text"];

/** `QUAL Lines`: every line of everybody's standard, a person's one below the other; what plain scores and matrices stand on. */
export function linesPlan(rows: readonly LineRow[], facts: SheetFacts): SheetPlan {
  return resultSheet({
    sheet: "QUAL Lines", name: "QualLines", kind: "lines", title: "title-lines", legend: null, frozenColumns: 2, ownHeaders: false, tab: "#7A7F87",
    fields: LINE_FIELDS, looks: LOOKS, heats: [{ column: 7, columns: 1, kind: "gap" }],
    rows: rows.map(({ person, line, weight }): PlanValue[] => [
      person.employee.id, person.employee.name, person.position, line.competency, line.class, line.required, line.actual, line.gap, line.points, weight, line.attainment, line.status, line.method, line.rule,
    ]),
  }, facts);
}

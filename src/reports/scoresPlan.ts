import type { PersonResult, Reckoning } from "../rules/results";
import { resultSheet, type SheetFacts } from "./liveSheet";
import type { PlanValue, SheetPlan } from "./sheetPlan";

function row(person: PersonResult): PlanValue[] {
  const { employee } = person;
  return [
    employee.id, employee.name, employee.department, person.position, person.ratedLines, person.scoredLines,
    person.score, person.match, person.mainGap, person.status, person.verdict,
  ];
}

export const SCORE_FIELDS = ["id", "name", "department", "position", "rated", "lines", "score", "match", "mainGap", "status", "verdict"] as const;

/** Score, match, main gap and verdict by person (rulebook §7). Fields are those of QUAL.SCORES. */
export function scoresPlan(reckoning: Reckoning, facts: SheetFacts): SheetPlan {
  return resultSheet({
    sheet: "QUAL Scores", name: "QualScores", kind: "scores", title: "title-scores", legend: null, frozenColumns: 2, ownHeaders: false, tab: "#1F4E79",
    fields: SCORE_FIELDS,
    looks: ["text", "text", "text", "text", "integer", "integer", "points", "percent", "text", "text", "text"],
    heats: [{ column: 7, columns: 1, kind: "attainment" }, { column: 9, columns: 2, kind: "status" }],
    rows: reckoning.people.map(row),
  }, facts);
}

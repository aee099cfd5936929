import type { Language } from "../../messages/language";
import { linesPlan, matrixPlan, plainDataPlan, routingPlan, scoresPlan, stampOf, type SheetFacts, type SheetPlan } from "../../reports";
import type { Reckoned } from "../session";
import { plainData } from "./plainData";
import { plainLines } from "./plainLines";
import { plainMatrix, plainScores } from "./plainResults";

/** Cells of tables, and lines, that are still worth a formula each. */
const MOST_CELLS = 100_000;
const MOST_LINES = 10_000;

/** Whether a workbook is small enough for a formula in every cell. */
export function fitsPlain({ reckoning, tables }: Reckoned): boolean {
  const lines = reckoning.people.reduce((sum, person) => sum + person.lines.length, 0);
  return lines <= MOST_LINES && tables.reduce((sum, table) => sum + table.rows.length * table.fields.length, 0) <= MOST_CELLS;
}

/** QUAL Data, Lines, Routing, Scores, Matrix and Gaps in functions that every Excel has. */
export function plainPlans(reckoned: Reckoned, competencies: readonly string[], language: Language): SheetPlan[] {
  const { reckoning, policy } = reckoned;
  const stamp = stampOf(reckoning, policy.changed);
  const lines = plainLines(reckoned);
  const plain = (formulas: readonly (readonly (string | null)[])[]): SheetFacts => ({ language, stamp, filling: { kind: "plain", formulas } });
  return [
    plainDataPlan(plainData(reckoned), reckoning.asOf, language),
    linesPlan(lines.rows, plain(lines.formulas)),
    routingPlan(reckoning, plain([])),
    scoresPlan(reckoning, plain(plainScores(lines, reckoned, language))),
    matrixPlan(reckoning, competencies, "actual", plain(plainMatrix(lines, reckoned, competencies, "actual"))),
    matrixPlan(reckoning, competencies, "gap", plain(plainMatrix(lines, reckoned, competencies, "gap"))),
  ];
}

import { compareGrade, gradeText } from "../../../rules/grades";
import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedColumns, usedTables } from "../usedTables";

/** W-WEIGHT-FORM, W-WEIGHT-ZERO, W-GRADE-SPAN: lines of standards whose figures cannot be meant. Sums are the rules' (P-6.6.4). */
export function checkWeightCells(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    const columns = usedColumns(used);
    const weights = columns.filter(({ field, column }) => field === "weight" && (column.key !== undefined || used.table.purpose === "standards"));
    const fractions: [number, number][] = [], percents: [number, number][] = [], zeros: [number, number][] = [];
    for (const { at } of weights) {
      for (let row = used.first; row <= used.last; row += 1) {
        const value = used.grid.values[row - used.grid.top]?.[at - used.grid.left];
        if (value === 0) zeros.push([row, at]);
        else if (typeof value === "number" && value > 0 && value < 1) fractions.push([row, at]);
        else if (typeof value === "number" && value >= 2) percents.push([row, at]);
      }
    }
    const fewer = fractions.length < percents.length ? fractions : percents;
    const [odd] = fewer, [zero] = zeros;
    const facts = { fractions: fractions.length, percents: percents.length, count: zeros.length, purpose: used.table.purpose };
    if (odd && fractions.length > 0 && percents.length > 0) report(findings, "weight-forms-mixed", placeIn(used, ...odd), facts, used.table.id);
    if (zero) report(findings, "weight-zero", placeIn(used, ...zero), facts, used.table.id);
  }
  const { records } = input;
  records.records.standards.forEach(({ gradeFrom, gradeTo, competency }, row) => {
    if (gradeFrom === null || gradeTo === null || (compareGrade(gradeFrom, gradeTo) ?? 0) <= 0) return;
    const where = records.place({ purpose: "standards", row, field: "gradeFrom" });
    if (where) report(findings, "grade-span-reversed", where, { competency, from: gradeText(gradeFrom), to: gradeText(gradeTo) }, `${competency} ${row}`);
  });
}

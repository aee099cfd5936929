import { createCalculation } from "../../../src/workbench/calc";
import type { Rect, Workbook } from "../../../src/workbench/model";
import { createWorkbook, isError, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/model";
import CASES from "../../fixtures/calc/structure/cases.json";
import ANSWERS from "../../fixtures/calc/structure/libreOfficeAnswers.json";

/** Recorded by tests/fixtures/calc/structure/askLibreOffice.py, which fills the same workbook and does the same edits. */
type Answers = Readonly<Record<string, readonly [string, number | null]>>;

function filled(): Workbook {
  const workbook = createWorkbook();
  for (const name of ["Sheet1", "Sheet2"]) workbook.addSheet(name);
  for (const sheet of workbook.sheets) {
    for (let row = 0; row < 10; row++) for (let column = 0; column < 5; column++) sheet.setValue(row, column, 10 * (row + 1) + column + 1);
    CASES.formulas.forEach((formula, index) => sheet.setFormula(20 + index, 7, formula));
  }
  return workbook;
}

function edit(workbook: Workbook, [what, how, ...numbers]: readonly (string | number)[]): void {
  const [a, b, c, d] = numbers as number[] as [number, number, number, number];
  const rect: Rect = how === "rows" ? { top: a, bottom: a + b - 1, left: 0, right: MAX_COLUMNS - 1 } : how === "columns" ? { left: a, right: a + b - 1, top: 0, bottom: MAX_ROWS - 1 } : { top: a, left: b, bottom: c, right: d };
  const { id } = workbook.sheets[0]!;
  const isRow = how === "rows" || how === "down" || how === "up";
  if (what === "insert") workbook.insertCells(id, rect, isRow ? "down" : "right");
  else workbook.deleteCells(id, rect, isRow ? "up" : "left");
}

/** LibreOffice spells a reference that is gone in its own ways. */
const LOST = "a reference that is gone";
const spelled = (formula: string): string => (formula.includes("#REF!") ? LOST : formula);

test.each(ANSWERS.map(({ edit: done, answers }) => [done.join(" "), done, answers as unknown as Answers] as const))("%s: formulas say and give what LibreOffice's do", (_text, done, expected) => {
  const workbook = filled();
  createCalculation(workbook);
  edit(workbook, done);
  const ours: Record<string, readonly [string, number | null]> = {};
  for (const sheet of workbook.sheets) {
    sheet.forEachCell({ top: 10, left: 3, bottom: 44, right: 12 }, (row, column, { formula, value }) => {
      if (formula !== null) ours[`${sheet.name}!${row},${column}`] = [spelled(formula), isError(value) ? null : value as number];
    });
  }
  const theirs = Object.fromEntries(Object.entries(expected).map(([place, [formula, value]]) => [place, [spelled(formula), value]]));
  expect(ours).toEqual(theirs);
});

test("the recorded answers are of these cases", () => {
  expect(ANSWERS.map(({ edit: done }) => done)).toEqual(CASES.edits);
  expect(Object.keys(ANSWERS[0]!.answers)).toHaveLength(CASES.formulas.length * 2);
});

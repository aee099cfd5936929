import { createCalculation } from "../../../src/workbench/calc";
import { block, workbookWithSheet } from "./sheet";

const SPILL = { error: "#SPILL!" };

function sequenceInB1(count: number) {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  sheet.setValue(0, 0, count);
  sheet.setFormula(0, 1, "=SEQUENCE(A1)", "dynamic");
  return { workbook, sheet };
}

test("grows, shrinks, and leaves nothing behind", () => {
  const { sheet } = sequenceInB1(3);
  expect(block(sheet, 0, 1, 4, 1)).toEqual([[1], [2], [3], [null], [null]]);
  sheet.setValue(0, 0, 5);
  expect(block(sheet, 0, 1, 4, 1)).toEqual([[1], [2], [3], [4], [5]]);
  sheet.setValue(0, 0, 2);
  expect(block(sheet, 0, 1, 4, 1)).toEqual([[1], [2], [null], [null], [null]]);
  expect(sheet.spillRect(0, 1)).toEqual({ top: 0, left: 1, bottom: 1, right: 1 });
});

test("a value in the way blocks it; it heals when the value goes", () => {
  const { sheet } = sequenceInB1(3);
  sheet.setFormula(0, 3, "=SUM(B1:B9)");
  sheet.setValue(2, 1, "mine");
  expect(block(sheet, 0, 1, 2, 1)).toEqual([[SPILL], [null], ["mine"]]);
  expect(sheet.value(0, 3)).toEqual(SPILL);
  sheet.clear({ top: 2, left: 1, bottom: 2, right: 1 }, "contents");
  expect(block(sheet, 0, 1, 2, 1)).toEqual([[1], [2], [3]]);
  expect(sheet.value(0, 3)).toBe(6);
});

test("shortening the result past the blocker heals too", () => {
  const { sheet } = sequenceInB1(2);
  sheet.setValue(3, 1, "mine");
  sheet.setValue(0, 0, 4);
  expect(sheet.value(0, 1)).toEqual(SPILL);
  sheet.setValue(0, 0, 3);
  expect(block(sheet, 0, 1, 3, 1)).toEqual([[1], [2], [3], ["mine"]]);
});

test("merged cells and tables block", () => {
  const { workbook, sheet } = sequenceInB1(3);
  sheet.merge({ top: 2, left: 1, bottom: 2, right: 2 });
  expect(sheet.value(0, 1)).toEqual(SPILL);
  sheet.unmerge({ top: 2, left: 1, bottom: 2, right: 2 });
  expect(sheet.value(2, 1)).toBe(3);
  const table = workbook.addTable(sheet.id, { top: 4, left: 1, bottom: 6, right: 2 }, true);
  sheet.setValue(0, 0, 5);
  expect(sheet.value(0, 1)).toEqual(SPILL);
  workbook.deleteTable(table.id);
  sheet.clear({ top: 4, left: 1, bottom: 6, right: 2 }, "contents");
  expect(sheet.value(4, 1)).toBe(5);
});

test("another spill blocks, and makes room when its formula is deleted", () => {
  const { sheet } = sequenceInB1(3);
  sheet.setFormula(1, 0, "=SEQUENCE(1,3)", "dynamic");
  expect(sheet.value(1, 0)).toEqual(SPILL);
  sheet.clear({ top: 0, left: 1, bottom: 0, right: 1 }, "contents");
  expect(block(sheet, 1, 0, 1, 2)).toEqual([[1, 2, 3]]);
});

test("replacing the formula by a value ends the spill, and readers of it know", () => {
  const { sheet } = sequenceInB1(3);
  sheet.setFormula(0, 3, "=SUM(B2:B9)");
  expect(sheet.value(0, 3)).toBe(5);
  sheet.setValue(0, 1, "gone");
  expect(block(sheet, 0, 1, 2, 1)).toEqual([["gone"], [null], [null]]);
  expect(sheet.value(0, 3)).toBe(0);
});

test("a spill of a spill follows, and # of a cell without one is that cell", () => {
  const { sheet } = sequenceInB1(2);
  sheet.setFormula(0, 2, "=B1#*10", "dynamic");
  sheet.setFormula(0, 3, "=SORT(C1#,1,-1)", "dynamic");
  sheet.setValue(0, 0, 3);
  expect(block(sheet, 0, 1, 2, 3)).toEqual([[1, 10, 30], [2, 20, 20], [3, 30, 10]]);
  sheet.setFormula(5, 0, "=A1+1");
  sheet.setFormula(5, 1, "=A6#");
  sheet.setFormula(5, 2, "=A1#");
  expect(block(sheet, 5, 1, 5, 2)).toEqual([[4, { error: "#REF!" }]]);
});

test("beyond the last row there is no room", () => {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  sheet.setFormula(1_048_574, 0, "=SEQUENCE(3)", "dynamic");
  expect(sheet.value(1_048_574, 0)).toEqual(SPILL);
});

test("an empty result is #CALC!, a blank one 0", () => {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  sheet.setFormula(0, 0, "=FILTER({1,2},{0,0})", "dynamic");
  sheet.setFormula(0, 1, "=Z99");
  expect(block(sheet, 0, 0, 0, 1)).toEqual([[{ error: "#CALC!" }, 0]]);
});

test("a plain formula of an older file means the cell beside it, and gives one value", () => {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  for (let row = 0; row < 3; row++) sheet.setValue(row, 0, row + 1);
  sheet.setFormula(1, 1, "=A1:A3*10");
  sheet.setFormula(2, 1, "=SUM(A1:A3*1)+SUMPRODUCT(A1:A3*A1:A3)");
  sheet.setFormula(4, 1, "=LOOKUP(2,1/(A1:A3<3),A1:A3*10)+SUM(INDEX(A1:A3*1,0))");
  sheet.setFormula(7, 1, "=A1:A3");
  expect(block(sheet, 1, 1, 2, 1)).toEqual([[20], [3 + 14]]);
  expect(sheet.value(4, 1)).toBe(20 + 6);
  expect(sheet.value(7, 1)).toEqual({ error: "#VALUE!" });
});

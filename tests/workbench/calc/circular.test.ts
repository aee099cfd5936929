import { createCalculation } from "../../../src/workbench/calc";
import type { Sheet } from "../../../src/workbench/model";
import { cellName } from "../../../src/workbench/model";
import { workbookWithSheet } from "./sheet";

function circularCells(write: (sheet: Sheet, name: (text: string, formula: string) => void) => void): { cells: string[]; sheet: Sheet } {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  write(sheet, (text, formula) => workbook.setName({ name: text, sheetId: null, formula, visible: true, comment: "" }));
  return { cells: calculation.circular.map(({ row, column }) => cellName(row, column)).sort(), sheet };
}

/** A1, B1 … as in Excel: every cell in the circle shows 0 and is reported; what merely depends on it is computed from that. */
describe("circular references", () => {
  test.each<[string, (sheet: Sheet, name: (text: string, formula: string) => void) => void, string[]]>([
    ["itself", (sheet) => sheet.setFormula(0, 0, "=A1+1"), ["A1"]],
    ["two cells", (sheet) => { sheet.setFormula(0, 0, "=B1+1"); sheet.setFormula(0, 1, "=A1+1"); }, ["A1", "B1"]],
    ["a range around itself", (sheet) => sheet.setFormula(2, 0, "=SUM(A1:A5)"), ["A3"]],
    ["a whole column around itself", (sheet) => sheet.setFormula(2, 0, "=SUM(A:A)"), ["A3"]],
    ["by OFFSET", (sheet) => sheet.setFormula(0, 0, "=OFFSET(B1,0,-1)+1"), ["A1"]],
    ["by INDIRECT", (sheet) => sheet.setFormula(0, 0, '=INDIRECT("A"&1)+1'), ["A1"]],
    ["by INDIRECT and another cell", (sheet) => { sheet.setFormula(0, 0, '=INDIRECT("B1")+1'); sheet.setFormula(0, 1, "=A1"); }, ["A1", "B1"]],
    ["by a name", (sheet, name) => { name("Mine", "=Sheet1!$A$1"); sheet.setFormula(0, 0, "=Mine+1"); }, ["A1"]],
    ["by a name of a formula", (sheet, name) => { name("Twice", "=Sheet1!$B$1*2"); sheet.setFormula(0, 0, "=Twice"); sheet.setFormula(0, 1, "=A1"); }, ["A1", "B1"]],
    ["into its own spill", (sheet) => sheet.setFormula(0, 0, "=SEQUENCE(3)+SUM(A2:A3)", "dynamic"), ["A1"]],
    ["into another's spill", (sheet) => { sheet.setFormula(0, 0, "=SEQUENCE(2)+B1", "dynamic"); sheet.setFormula(0, 1, "=A2"); }, ["A1", "B1"]],
    ["none: only where it stands is asked", (sheet) => sheet.setFormula(0, 0, "=ROW(A1)+COLUMNS(A1:C1)"), []],
  ])("%s", (_what, write, expected) => {
    expect(circularCells(write).cells).toEqual(expected);
  });

  test("members show 0, what depends on them is computed, and breaking the circle heals all", () => {
    const { sheet } = circularCells((one) => {
      one.setFormula(0, 0, "=B1+1");
      one.setFormula(0, 1, "=A1+1");
      one.setFormula(0, 2, "=A1+10");
    });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 2)]).toEqual([0, 0, 10]);
    sheet.setValue(0, 1, 5);
    expect([sheet.value(0, 0), sheet.value(0, 2)]).toEqual([6, 16]);
  });

  test("the list forgets what is no longer in a circle, and what was deleted with its row", () => {
    const { workbook, sheet } = workbookWithSheet();
    const calculation = createCalculation(workbook);
    sheet.setFormula(0, 0, "=A2");
    sheet.setFormula(1, 0, "=A1");
    expect(calculation.circular).toHaveLength(2);
    workbook.deleteCells(sheet.id, { top: 1, left: 0, bottom: 1, right: 16_383 }, "up");
    expect(calculation.circular).toEqual([]);
    expect(sheet.content(0, 0)).toMatchObject({ formula: "=#REF!", value: { error: "#REF!" } });
  });
});

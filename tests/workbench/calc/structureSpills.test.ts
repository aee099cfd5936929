import { createCalculation } from "../../../src/workbench/calc";
import type { Sheet, Workbook } from "../../../src/workbench/model";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/model";
import { block, workbookWithSheet } from "./sheet";

const SPILL = { error: "#SPILL!" };
const row = (at: number, count = 1) => ({ top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 });
const column = (at: number, count = 1) => ({ left: at, right: at + count - 1, top: 0, bottom: MAX_ROWS - 1 });

/** B2 spills 1 to 4 downwards, D1 sums it. */
function spilled(): { workbook: Workbook; sheet: Sheet } {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  sheet.setFormula(1, 1, "=SEQUENCE(4)", "dynamic");
  sheet.setFormula(0, 3, "=SUM(B2#)");
  return { workbook, sheet };
}

test("rows above, and columns before: the spill moves, # follows", () => {
  const { workbook, sheet } = spilled();
  workbook.insertCells(sheet.id, row(1, 2), "down");
  expect(sheet.spillRect(3, 1)).toEqual({ top: 3, left: 1, bottom: 6, right: 1 });
  workbook.insertCells(sheet.id, column(0), "right");
  expect(sheet.spillRect(3, 2)).toEqual({ top: 3, left: 2, bottom: 6, right: 2 });
  expect(sheet.content(0, 4)).toMatchObject({ formula: "=SUM(C4#)", value: 10 });
  expect(block(sheet, 3, 2, 6, 2)).toEqual([[1], [2], [3], [4]]);
});

test("a row inside, or gone from inside: the spill stands again, unbroken", () => {
  const { workbook, sheet } = spilled();
  workbook.insertCells(sheet.id, row(3), "down");
  expect(block(sheet, 1, 1, 6, 1)).toEqual([[1], [2], [3], [4], [null], [null]]);
  workbook.deleteCells(sheet.id, row(2, 2), "up");
  expect(block(sheet, 1, 1, 6, 1)).toEqual([[1], [2], [3], [4], [null], [null]]);
  expect(sheet.value(0, 3)).toBe(10);
});

test("what comes into the way blocks it, and it comes back when that goes", () => {
  const { workbook, sheet } = spilled();
  sheet.setValue(6, 1, "below");
  workbook.deleteCells(sheet.id, { top: 2, left: 1, bottom: 4, right: 1 }, "up");
  expect([sheet.value(1, 1), sheet.value(3, 1)]).toEqual([SPILL, "below"]);
  expect(sheet.value(0, 3)).toEqual(SPILL);
  workbook.insertCells(sheet.id, { top: 2, left: 1, bottom: 3, right: 1 }, "down");
  expect(block(sheet, 1, 1, 5, 1)).toEqual([[1], [2], [3], [4], ["below"]]);
  expect(sheet.value(0, 3)).toBe(10);
});

test("the anchor's row deleted: the spill is gone, what named it is #REF!", () => {
  const { workbook, sheet } = spilled();
  workbook.deleteCells(sheet.id, row(1), "up");
  expect(block(sheet, 0, 1, 6, 1)).toEqual(new Array(7).fill([null]));
  expect(sheet.content(0, 3)).toMatchObject({ formula: "=SUM(#REF!)", value: { error: "#REF!" } });
});

test("a range over part of the spill grows with an inserted row and reads what stands there then", () => {
  const { workbook, sheet } = spilled();
  sheet.setFormula(0, 5, "=SUM(B2:B4)");
  expect(sheet.value(0, 5)).toBe(6);
  workbook.insertCells(sheet.id, row(2), "down");
  expect(sheet.content(0, 5)).toMatchObject({ formula: "=SUM(B2:B5)", value: 10 });
});

test("part of a legacy array is not moved alone; all of it is, with its rectangle", () => {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  sheet.setArrayFormula({ top: 1, left: 1, bottom: 3, right: 1 }, "=ROW(A1:A3)*2");
  expect(() => workbook.insertCells(sheet.id, row(2), "down")).toThrow(/array/);
  expect(() => workbook.deleteCells(sheet.id, row(3), "up")).toThrow(/array/);
  workbook.insertCells(sheet.id, row(0), "down");
  expect(sheet.arrayRect(3, 1)).toEqual({ top: 2, left: 1, bottom: 4, right: 1 });
  expect(block(sheet, 2, 1, 4, 1)).toEqual([[4], [6], [8]]);
});

test("cached values are believed, and still what reads across the line is computed", () => {
  const { workbook, sheet } = workbookWithSheet();
  const first = createCalculation(workbook);
  for (let at = 0; at < 5; at++) sheet.setValue(at, 0, at + 1);
  sheet.setFormula(0, 2, "=SUM(A1:A5)");
  sheet.setFormula(1, 2, "=ROWS(A1:A5)");
  first.dispose();
  const calculation = createCalculation(workbook, { believe: true });
  workbook.deleteCells(sheet.id, row(3), "up");
  expect([sheet.content(0, 2), sheet.content(1, 2)]).toMatchObject([{ formula: "=SUM(A1:A4)", value: 11 }, { formula: "=ROWS(A1:A4)", value: 4 }]);
  expect(calculation.counts.evaluated).toBe(2);
});

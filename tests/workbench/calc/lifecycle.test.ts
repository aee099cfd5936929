import type { CustomFunction } from "../../../src/workbench/calc";
import { createCalculation } from "../../../src/workbench/calc";
import type { Sheet } from "../../../src/workbench/model";
import { block, workbookWithSheet } from "./sheet";

/** A cell as a file gives it: a formula with the value that was cached. */
function cached(sheet: Sheet, row: number, column: number, formula: string, value: number | string | null): void {
  sheet.setFormula(row, column, formula, "dynamic");
  if (value !== null) sheet.setResult(row, column, value);
}

test("cached values are believed until something they depend on changes", () => {
  const { workbook, sheet } = workbookWithSheet();
  sheet.setValue(0, 0, 2);
  cached(sheet, 0, 1, "=A1*10", 999);
  cached(sheet, 1, 1, "=B1+1", 777);
  cached(sheet, 2, 1, "=D9+1", 555);
  const calculation = createCalculation(workbook, { believe: true });
  expect(block(sheet, 0, 1, 2, 1)).toEqual([[999], [777], [555]]);
  sheet.setValue(5, 5, "elsewhere");
  expect(sheet.value(0, 1)).toBe(999);
  sheet.setValue(0, 0, 3);
  expect(block(sheet, 0, 1, 2, 1)).toEqual([[30], [31], [555]]);
  expect(calculation.counts.formulas).toBe(3);
});

test("formulas without a cached value are computed at once; a full recalculation believes nothing", async () => {
  const { workbook, sheet } = workbookWithSheet();
  sheet.setValue(0, 0, 2);
  cached(sheet, 0, 1, "=A1*10", null);
  cached(sheet, 1, 1, "=A1+1", 777);
  const calculation = createCalculation(workbook, { believe: true });
  expect(block(sheet, 0, 1, 1, 1)).toEqual([[20], [777]]);
  await calculation.recalculate(true);
  expect(block(sheet, 0, 1, 1, 1)).toEqual([[20], [3]]);
});

test("a file of a thousand greedy formulas opens in seconds, not minutes: modest ones are computed, greedy ones keep what they came with until asked for", async () => {
  const { workbook, sheet } = workbookWithSheet();
  sheet.setValue(1_048_575, 25, 2);
  sheet.setValue(0, 0, 2);
  for (let row = 0; row < 1_000; row++) cached(sheet, row, 1, "=SUMPRODUCT(Z:Z,Z:Z)", 7);
  cached(sheet, 0, 2, "=A1*10", null);
  const calculation = createCalculation(workbook);
  expect([sheet.value(0, 2), sheet.isStale(0, 2)]).toEqual([20, false]);
  expect([sheet.value(999, 1), sheet.isStale(999, 1)]).toEqual([7, true]);
  sheet.clear({ top: 1, left: 1, bottom: 998, right: 1 }, "contents");
  await calculation.recalculate(true);
  expect([sheet.value(999, 1), sheet.isStale(999, 1)]).toEqual([4, false]);
});

test("what a file's formula needs and nobody knows stays as cached, and is marked stale; typed anew it is #NAME?", async () => {
  const { workbook, sheet } = workbookWithSheet();
  cached(sheet, 0, 0, "=SOMEADDIN.PRICE(B1)", 12);
  cached(sheet, 1, 0, "=A1*2", 24);
  cached(sheet, 2, 0, "=CUBEVALUE(\"x\"", "kept");
  const calculation = createCalculation(workbook, { believe: true });
  sheet.setValue(0, 1, 5);
  await calculation.recalculate(true);
  expect(block(sheet, 0, 0, 2, 0)).toEqual([[12], [24], ["kept"]]);
  expect([sheet.isStale(0, 0), sheet.isStale(1, 0), sheet.isStale(2, 0)]).toEqual([true, false, true]);
  sheet.setFormula(0, 0, "=SOMEADDIN.PRICE(B1)");
  expect(sheet.value(0, 0)).toEqual({ error: "#NAME?" });
  expect(sheet.isStale(0, 0)).toBe(false);
});

test("a believed result of a custom function is not asked for again when the add-in loads, a missing one is", async () => {
  const { workbook, sheet } = workbookWithSheet();
  cached(sheet, 0, 0, "=QUAL.F(1)", 5);
  sheet.setFormula(1, 0, "=QUAL.F(1)");
  sheet.setResult(1, 0, { error: "#NAME?" });
  const calculation = createCalculation(workbook, { believe: true });
  const asked: string[] = [];
  const declared: CustomFunction = {
    id: "F", namespace: "QUAL", name: "F", description: "", allowErrors: false, result: { type: "any", dimensionality: "scalar" },
    parameters: [{ name: "x", description: "", type: "any", dimensionality: "scalar", optional: false, repeating: false }],
  };
  calculation.setCustomFunctions([declared], (calls) => {
    asked.push(...calls.map((call) => call.address));
    return Promise.resolve(calls.map(() => 7));
  });
  await calculation.idle();
  expect(asked).toEqual(["Sheet1!A2"]);
  expect(block(sheet, 0, 0, 1, 0)).toEqual([[5], [7]]);
});

test("circles show 0 and are listed, and a broken circle computes again", () => {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  sheet.setFormula(0, 0, "=B1+1");
  sheet.setFormula(0, 1, "=C1+1");
  sheet.setFormula(0, 2, "=A1+1");
  sheet.setFormula(0, 3, "=D1");
  sheet.setFormula(0, 4, "=INDIRECT(\"E1\")");
  sheet.setFormula(0, 5, "=SUM(A:F)");
  expect(calculation.circular.map(({ column }) => column).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(sheet.value(0, 3)).toBe(0);
  sheet.setValue(0, 2, 5);
  expect(block(sheet, 0, 0, 0, 1)).toEqual([[7, 6]]);
  sheet.setFormula(1, 0, "=ROW(A2)+ROWS($A$2:A2)");
  expect(sheet.value(1, 0)).toBe(3);
});

test("a chain of fifty thousand cells needs no stack", () => {
  const { workbook, sheet } = workbookWithSheet();
  const last = 50_000;
  for (let row = 1; row <= last; row++) sheet.setFormula(row, 0, `=A${row}+1`);
  createCalculation(workbook);
  expect(sheet.value(last, 0)).toBe(last);
  sheet.setValue(0, 0, 7);
  expect(sheet.value(last, 0)).toBe(last + 7);
});

test("the clock is given, and volatile formulas follow it at every recalculation", () => {
  const { workbook, sheet } = workbookWithSheet();
  let moment = new Date(2026, 10, 20, 18, 0, 0);
  createCalculation(workbook, { now: () => moment });
  sheet.setFormula(0, 0, "=TODAY()");
  sheet.setFormula(1, 0, "=NOW()-TODAY()");
  sheet.setFormula(2, 0, "=A1+1");
  expect(block(sheet, 0, 0, 2, 0)).toEqual([[46346], [0.75], [46347]]);
  moment = new Date(2026, 10, 21, 6, 0, 0);
  sheet.setValue(9, 9, "any edit");
  expect(block(sheet, 0, 0, 2, 0)).toEqual([[46347], [0.25], [46348]]);
});

test("the 1904 date system shifts serials", async () => {
  const { workbook } = workbookWithSheet(true);
  const calculation = createCalculation(workbook);
  expect(await calculation.evaluate("DATE(2000,1,1)")).toBe(35064);
  expect(await calculation.evaluate("YEAR(35064)")).toBe(2000);
  expect(await calculation.evaluate("\"2000-01-01\"+0")).toBe(35064);
  expect(await calculation.evaluate("TEXT(35064,\"yyyy-mm-dd\")")).toBe("2000-01-01");
  expect(await calculation.evaluate("WEEKDAY(35064)")).toBe(7);
});

test("a formula is evaluated as if it stood in a given cell", async () => {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  sheet.setValue(4, 0, "here");
  expect(await calculation.evaluate("=@A1:A9", { sheetId: sheet.id, row: 4, column: 3 })).toBe("here");
  expect(await calculation.evaluate("ROW()*100+COLUMN()", { sheetId: sheet.id, row: 4, column: 3 })).toBe(504);
  expect(await calculation.evaluate("ROW()", { sheetId: "nowhere", row: 0, column: 0 })).toEqual({ error: "#REF!", message: "There is no such sheet." });
});

test("a rule written for the first cell of a range is evaluated for any of its cells", () => {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  sheet.setValue(0, 0, 1);
  sheet.setValue(3, 0, 9);
  const rule = (row: number): unknown => calculation.evaluateNow("=$A1>5", { sheetId: sheet.id, row, column: 2 }, { row: 0, column: 0 });
  expect([rule(0), rule(3)]).toEqual([false, true]);
});

test("after dispose nothing is computed any more", () => {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  sheet.setFormula(0, 0, "=B1");
  calculation.dispose();
  sheet.setValue(0, 1, 5);
  expect(sheet.value(0, 0)).toBe(0);
});

test("SUBTOTAL and AGGREGATE see rows hidden and shown", () => {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  for (let row = 0; row < 3; row++) sheet.setValue(row, 0, row + 1);
  sheet.setFormula(4, 0, "=SUBTOTAL(109,A1:A3)");
  sheet.setFormula(5, 0, "=SUBTOTAL(9,A1:A5)");
  sheet.setFormula(6, 0, "=AGGREGATE(9,5,A1:A3)");
  sheet.setRowsHidden(1, 1, true);
  expect(block(sheet, 4, 0, 6, 0)).toEqual([[4], [6], [4]]);
  sheet.setRowsHidden(1, 1, false);
  expect(block(sheet, 4, 0, 6, 0)).toEqual([[6], [6], [6]]);
});

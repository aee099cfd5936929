import { createCalculation } from "../../../src/workbench/calc";
import type { CustomAnswer, CustomCall, CustomFunction } from "../../../src/workbench/calc";
import type { Value } from "../../../src/workbench/model";
import { block, workbookWithSheet } from "./sheet";

type Shape = "scalar" | "matrix";

function declared(name: string, shapes: readonly Shape[], more: { optional?: number; repeating?: boolean; allowErrors?: boolean } = {}): CustomFunction {
  return {
    id: name, namespace: "QUAL", name, description: "", allowErrors: more.allowErrors ?? false, result: { type: "any", dimensionality: "matrix" },
    parameters: shapes.map((dimensionality, index) => ({
      name: `p${index}`, description: "", type: "any", dimensionality, optional: index >= shapes.length - (more.optional ?? 0), repeating: more.repeating === true && index === shapes.length - 1,
    })),
  };
}

/** Doubles numbers, whatever their shape. */
function doubled(call: CustomCall): CustomAnswer {
  const [first] = call.args;
  const twice = (value: Value): Value => (typeof value === "number" ? value * 2 : value);
  return Array.isArray(first) ? (first as Value[][]).map((row) => row.map(twice)) : twice(first as Value);
}

const FUNCTIONS = [declared("TWICE", ["scalar"]), declared("BLOCK", ["matrix"]), declared("ECHO", ["matrix", "scalar", "matrix"], { optional: 2 }), declared("LENIENT", ["matrix"], { allowErrors: true }), declared("ANY.NAME", ["scalar"], { repeating: true }), declared("MANY", ["matrix", "matrix"], { repeating: true })];

function setUp(answer: (call: CustomCall) => CustomAnswer = doubled) {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  const requests: (readonly CustomCall[])[] = [];
  calculation.setCustomFunctions(FUNCTIONS, (calls) => {
    requests.push(calls);
    return Promise.resolve(calls.map(answer));
  });
  return { workbook, sheet, calculation, requests };
}

test("cells are busy until the add-in has answered, then show the answer", async () => {
  const { sheet, calculation } = setUp();
  sheet.setValue(0, 0, 21);
  sheet.setFormula(0, 1, "=QUAL.TWICE(A1)");
  sheet.setFormula(0, 2, "=B1+1");
  expect(block(sheet, 0, 1, 0, 2)).toEqual([[{ error: "#BUSY!" }, { error: "#BUSY!" }]]);
  await calculation.idle();
  expect(block(sheet, 0, 1, 0, 2)).toEqual([[42, 43]]);
});

test("one request carries all calls of one level of dependency", async () => {
  const { workbook, sheet, calculation, requests } = setUp();
  workbook.batch(() => {
    for (let row = 0; row < 50; row++) {
      sheet.setValue(row, 0, row);
      sheet.setFormula(row, 1, `=QUAL.TWICE(A${row + 1})`);
      sheet.setFormula(row, 2, `=B${row + 1}+0`);
      sheet.setFormula(row, 3, `=QUAL.TWICE(C${row + 1})`);
    }
  });
  await calculation.idle();
  expect(requests.map((calls) => calls.length)).toEqual([50, 50]);
  expect(sheet.value(49, 3)).toBe(196);
  sheet.setValue(7, 0, 100);
  await calculation.idle();
  expect(requests.slice(2).map((calls) => calls.map((call) => call.address))).toEqual([["Sheet1!B8"], ["Sheet1!D8"]]);
  expect(calculation.counts.customRequests).toBe(4);
});

test("calls inside one another, in LET, SORT and MAP", async () => {
  const { sheet, calculation } = setUp();
  sheet.setValue(0, 0, 3);
  sheet.setValue(1, 0, 5);
  sheet.setFormula(0, 1, "=SORT(QUAL.BLOCK(A1:A2),1,-1)", "dynamic");
  sheet.setFormula(0, 2, "=LET(x,QUAL.TWICE(A1),y,QUAL.TWICE(x),x+y+QUAL.TWICE(QUAL.TWICE(y)))", "dynamic");
  sheet.setFormula(0, 3, "=MAP(A1:A2,LAMBDA(v,QUAL.TWICE(v)+QUAL.TWICE(v+1)))", "dynamic");
  sheet.setFormula(0, 4, "=IF(QUAL.TWICE(A1)>5,QUAL.TWICE(10),QUAL.TWICE(20))", "dynamic");
  await calculation.idle();
  expect(block(sheet, 0, 1, 1, 4)).toEqual([[10, 6 + 12 + 48, 14, 20], [6, null, 22, null]]);
});

test("arguments arrive as Excel hands them over", async () => {
  const { sheet, calculation, requests } = setUp(() => 0);
  sheet.setValue(0, 0, 3);
  sheet.setValue(1, 1, "x");
  const asked = async (formula: string): Promise<CustomCall["args"] | undefined> => {
    await calculation.evaluate(formula);
    return requests.at(-1)?.[0]?.args;
  };
  expect(await asked("QUAL.ECHO(A1)")).toEqual([[[3]], null, null]);
  expect(await asked("QUAL.ECHO(A1:B2,,{1,2})")).toEqual([[[3, null], [null, "x"]], null, [[1, 2]]]);
  expect(await asked("QUAL.ECHO({,,TRUE},A9)")).toEqual([[[null, null, true]], null, null]);
  expect(await asked("QUAL.ANY.NAME(1,A1,\"b\")")).toEqual([1, 3, "b"]);
});

test("a block given to a scalar parameter is worked off element by element", async () => {
  const { calculation, requests } = setUp();
  expect(await calculation.evaluate("QUAL.TWICE({1,2;3,4})")).toEqual([[2, 4], [6, 8]]);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toHaveLength(4);
});

test("errors go only to those who allow them", async () => {
  const { sheet, calculation, requests } = setUp();
  sheet.setValue(0, 0, { error: "#DIV/0!" });
  expect(await calculation.evaluate("QUAL.BLOCK(A1:A2)")).toEqual({ error: "#DIV/0!" });
  expect(requests).toHaveLength(0);
  expect(await calculation.evaluate("QUAL.LENIENT(A1:A2)")).toEqual([[{ error: "#DIV/0!" }], [0]]);
});

test("errors keep their message, a rejected request becomes one, and too few arguments are #VALUE!", async () => {
  const { calculation } = setUp(() => ({ error: "#N/A", message: "12 of 14 rated" }));
  expect(await calculation.evaluate("1+QUAL.TWICE(2)")).toEqual({ error: "#N/A", message: "12 of 14 rated" });
  calculation.setCustomFunctions(FUNCTIONS, () => Promise.reject(new Error("the page is gone")));
  expect(await calculation.evaluate("QUAL.TWICE(2)")).toEqual({ error: "#VALUE!", message: "the page is gone" });
});

test("a wrong number of arguments is #VALUE! that says how many there are to be", async () => {
  const { calculation, requests } = setUp();
  expect(await calculation.evaluate("QUAL.TWICE()")).toEqual({ error: "#VALUE!", message: "QUAL.TWICE takes 1 argument: 0 were given." });
  expect(await calculation.evaluate("QUAL.ECHO(1,2,3,4)")).toEqual({ error: "#VALUE!", message: "QUAL.ECHO takes 1 to 3 arguments: 4 were given." });
  expect(await calculation.evaluate("QUAL.MANY()")).toEqual({ error: "#VALUE!", message: "QUAL.MANY takes 1 argument or more: 0 were given." });
  expect(requests).toHaveLength(0);
});

test("an answer that comes too late for a changed argument is dropped", async () => {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  const open: (() => void)[] = [];
  calculation.setCustomFunctions(FUNCTIONS, (calls) => new Promise((resolve) => open.push(() => resolve(calls.map(doubled)))));
  sheet.setValue(0, 0, 1);
  sheet.setFormula(0, 1, "=QUAL.TWICE(A1)");
  await Promise.resolve();
  sheet.setValue(0, 0, 5);
  await Promise.resolve();
  expect(open).toHaveLength(2);
  open[1]?.();
  open[0]?.();
  await calculation.idle();
  expect(sheet.value(0, 1)).toBe(10);
});

test("volatile arguments are asked for once at every recalculation, not for ever", async () => {
  const { sheet, calculation, requests } = setUp();
  sheet.setFormula(0, 0, "=QUAL.TWICE(RAND()*0+4)");
  sheet.setFormula(0, 1, "=QUAL.TWICE(A1)+RAND()*0");
  await calculation.idle();
  expect(block(sheet, 0, 0, 0, 1)).toEqual([[8, 16]]);
  expect(requests).toHaveLength(2);
  sheet.setValue(5, 5, "any edit");
  await calculation.idle();
  expect(requests).toHaveLength(4);
});

test("a listener that answers a result with an edit is calculated for, too", () => {
  const { workbook, sheet } = setUp();
  sheet.setFormula(0, 1, "=A1+1");
  sheet.setFormula(0, 3, "=C1*10");
  workbook.onChange((changes) => {
    if (changes.some((change) => change.kind === "cells" && change.source === "result") && sheet.value(0, 2) !== sheet.value(0, 1)) sheet.setValue(0, 2, sheet.value(0, 1));
  });
  sheet.setValue(0, 0, 4);
  expect(block(sheet, 0, 0, 0, 3)).toEqual([[4, 5, 5, 50]]);
});

test("functions that come later heal what did not know them", async () => {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  sheet.setFormula(0, 0, "=QUAL.TWICE(4)");
  expect(sheet.value(0, 0)).toEqual({ error: "#NAME?" });
  calculation.setCustomFunctions(FUNCTIONS, (calls) => Promise.resolve(calls.map(doubled)));
  await calculation.idle();
  expect(sheet.value(0, 0)).toBe(8);
});

test("a spilled answer grows and shrinks with its argument, and what reads it follows", async () => {
  const { sheet, calculation } = setUp();
  sheet.setValue(0, 0, 2);
  sheet.setFormula(0, 1, "=QUAL.BLOCK(SEQUENCE(A1))", "dynamic");
  sheet.setFormula(0, 3, "=SUM(B1#)");
  await calculation.idle();
  expect(block(sheet, 0, 1, 3, 1)).toEqual([[2], [4], [null], [null]]);
  expect(sheet.value(0, 3)).toBe(6);
  sheet.setValue(0, 0, 4);
  await calculation.idle();
  expect(sheet.value(0, 3)).toBe(20);
  sheet.setValue(0, 0, 1);
  await calculation.idle();
  expect(block(sheet, 0, 1, 3, 1)).toEqual([[2], [null], [null], [null]]);
  expect(sheet.value(0, 3)).toBe(2);
});

import { connectCustomFunctions, readAddin } from "../../../src/workbench/host";
import type { ConnectOptions } from "../../../src/workbench/host";
import type { Value } from "../../../src/workbench/model";
import { FUNCTIONS, MANIFEST } from "./addinTexts";
import { fill, onSheet, openExcel } from "./openExcel";

function kind(value: unknown): string {
  if (value instanceof CustomFunctions.Error) return `error ${value.code}`;
  return value === null ? "null" : typeof value;
}

/** What an add-in's page associates at its start. */
function associate(): void {
  if ("ADD" in (CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings) return;
  CustomFunctions.associate("ADD", (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate("KINDS", (block: unknown[][]) => block.map((row) => row.map(kind)));
  CustomFunctions.associate("WHERE", (invocation: CustomFunctions.Invocation) => invocation.address ?? "nowhere");
  CustomFunctions.associate("COUNTALL", (blocks: unknown[][][]) => blocks.flat(2).length);
  CustomFunctions.associate("SLOW", async (x: number) => {
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    return x * 2;
  });
  const ways: Readonly<Record<string, () => unknown>> = {
    "throws N/A": () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "not there"); },
    "throws NUM": () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber, "too large"); },
    "throws VALUE": () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "what is this"); },
    "throws a fault": () => { throw new Error("a fault of ours"); },
    rejects: () => Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "later")),
    "returns an error": () => [[new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "inside"), 1]],
    "returns nothing": () => undefined,
    "returns null inside": () => [[null, ""]],
    NaN: () => Number.NaN,
    Infinity: () => Number.POSITIVE_INFINITY,
    "a list": () => [1, 2],
  };
  CustomFunctions.associate("FAIL", (how: string) => ways[how]?.());
}

async function answers(options: ConnectOptions): Promise<unknown> {
  const { workbook, host, calculation } = await openExcel();
  associate();
  const stop = connectCustomFunctions(host, readAddin({ manifest: MANIFEST, functions: FUNCTIONS }).functions, options);
  fill(workbook, [[1, "a", true, null, { error: "#DIV/0!" }]]);
  const formulas = [
    "=TRY.ADD(1,2)", "=TRY.ADD(A1)", "=try.add(1,)", "=TRY.WHERE()", "=TRY.COUNTALL(A1:B1,A1:C1)", "=TRY.MISSING(1)", "=TRY.SLOW(A1)+TRY.SLOW(2)", "=TRY.ADD(TRY.ADD(1,2),3)",
    "=TRY.KINDS(A1:E1)", ...["throws N/A", "throws NUM", "throws VALUE", "throws a fault", "rejects", "returns an error", "returns nothing", "returns null inside", "NaN", "Infinity", "a list"].map((how) => `=TRY.FAIL("${how}")`),
  ];
  await onSheet(async (sheet, context) => {
    sheet.getRange(`A3:A${formulas.length + 2}`).formulas = formulas.map((formula) => [formula]);
    const range = sheet.getRange("A3").load("values");
    await context.sync();
    expect(range.values).not.toEqual([["#BUSY!"]]);
  });
  await calculation.idle();
  stop();
  const sheet = workbook.sheets[0]!;
  return new Map(formulas.map((formula, index): [string, Value[]] => [formula, sheet.values({ top: index + 2, left: 0, bottom: index + 2, right: 4 })[0]!]));
}

const EXPECTED = new Map<string, unknown[]>([
  ["=TRY.ADD(1,2)", [3]], ["=TRY.ADD(A1)", [101]], ["=try.add(1,)", [101]], ["=TRY.WHERE()", ["Sheet1!A6"]], ["=TRY.COUNTALL(A1:B1,A1:C1)", [5]],
  ["=TRY.MISSING(1)", [{ error: "#NAME?" }]], ["=TRY.SLOW(A1)+TRY.SLOW(2)", [6]], ["=TRY.ADD(TRY.ADD(1,2),3)", [6]],
  ["=TRY.KINDS(A1:E1)", ["number", "string", "boolean", "null", "error #DIV/0!"]],
  ['=TRY.FAIL("throws N/A")', [{ error: "#N/A", message: "not there" }]], ['=TRY.FAIL("throws NUM")', [{ error: "#NUM!" }]],
  ['=TRY.FAIL("throws VALUE")', [{ error: "#VALUE!", message: "what is this" }]], ['=TRY.FAIL("throws a fault")', [{ error: "#VALUE!" }]],
  ['=TRY.FAIL("rejects")', [{ error: "#N/A", message: "later" }]], ['=TRY.FAIL("returns an error")', [{ error: "#N/A", message: "inside" }, 1]],
  ['=TRY.FAIL("returns nothing")', [0]], ['=TRY.FAIL("returns null inside")', [0, ""]], ['=TRY.FAIL("NaN")', [{ error: "#VALUE!" }]],
  ['=TRY.FAIL("Infinity")', [{ error: "#NUM!" }]], ['=TRY.FAIL("a list")', [{ error: "#VALUE!" }]],
]);

describe("custom functions in the add-in's page", () => {
  it.each(["direct", "wire"] as const)("gives the same answers by the %s route", async (route) => {
    const given = (await answers({ route })) as Map<string, Value[]>;
    for (const [formula, values] of EXPECTED) expect([formula, given.get(formula)?.slice(0, values.length)]).toEqual([formula, values]);
  });

  it("hands blanks over as the desktop does, where asked", async () => {
    const given = (await answers({ blankAs: "zero" })) as Map<string, Value[]>;
    expect(given.get("=TRY.KINDS(A1:E1)")).toEqual(["number", "string", "boolean", "number", "error #DIV/0!"]);
    expect(given.get("=try.add(1,)")?.[0]).toBe(101);
  });

  it("never lets a function change the arguments of another", async () => {
    const { workbook, host, calculation } = await openExcel();
    CustomFunctions.associate("SPOIL", (block: unknown[][]) => { block[0]![0] = "changed"; return block; });
    connectCustomFunctions(host, readAddin({ manifest: MANIFEST, functions: FUNCTIONS }).functions);
    fill(workbook, [[1, 2]]);
    await onSheet((sheet) => { sheet.getRange("A3:A4").formulas = [["=TRY.SPOIL(A1:B1)"], ["=A1"]]; });
    await calculation.idle();
    expect([workbook.sheets[0]!.value(0, 0), workbook.sheets[0]!.value(2, 0), workbook.sheets[0]!.value(3, 0)]).toEqual([1, "changed", 1]);
  });
});

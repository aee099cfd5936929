import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { explainer, registerFunctions } from "../../src/functions/register";
import { functionText } from "../../src/messages/functions";
import { buildMatrix, dayFromInput, explainFormula, rectAddress, understandWorkbook, type ExplainedCall, type ExplainedFormula } from "../../src/workflows";
import { createWorkbook, openWorkbench, type Value, type Workbench, type Workbook } from "../../src/workbench";
import { smallCompany } from "./smallCompany";

const addin = { manifest: readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), functions: metadataOf(CATALOGUE, "en") };
let registered = false;
let bench: Workbench;

async function open(workbook: Workbook): Promise<void> {
  bench = await openWorkbench({ workbook, addin });
  if (!registered) registerFunctions();
  registered = true;
}
afterEach(() => bench.dispose());

async function explain(sheet: string, row: number, column: number, elements?: ReadonlyMap<number, { row: number; column: number }>): Promise<ExplainedFormula> {
  bench.workbook.selection = { sheetId: bench.workbook.sheetByName(sheet)!.id, rect: { top: row, left: column, bottom: row, right: column } };
  const explained = await explainFormula({ explainer, ...(elements ? { elements } : {}) });
  if (!explained.ok) throw new Error(JSON.stringify(explained.problem));
  return explained.value;
}
const only = ({ calls }: ExplainedFormula): ExplainedCall => { expect(calls).toHaveLength(1); return calls[0]!; };
const place = (view: ExplainedCall["mend"][number] | null | undefined): string => (view ? `${view.sheet}!${rectAddress(view.rect)}` : "");

/** Three lines of two people on one sheet of the user's own; what is typed into the cells of `more` comes on top. */
function own(more: readonly (readonly [row: number, column: number, value: Value | string])[]): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("我的 表");
  const rows: Value[][] = [["", "K1", "K2", "K3"], ["weight", 40, 30, 30], ["required", 3, 3, 3], ["甲", 4, 3, 2], ["乙", 3, null, 3]];
  rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  for (const [row, column, value] of more) {
    if (typeof value === "string" && value.startsWith("=")) sheet.setFormula(row, column, value);
    else sheet.setValue(row, column, value as Value);
  }
  return workbook;
}

async function ownSheet(...more: readonly (readonly [row: number, column: number, value: Value | string])[]): Promise<void> {
  await open(own(more));
  await bench.calculation.idle();
}

describe("a formula in a sheet of one's own", () => {
  it("is explained line by line, with the arguments by name, text and values", async () => {
    await ownSheet([3, 5, "=QUAL.SCORE($B$3:$D$3,B4:D4,$B$2:$D$2)"]);
    const explained = await explain("我的 表", 3, 5);
    expect(explained).toMatchObject({ value: 1.05, formula: "=QUAL.SCORE($B$3:$D$3,B4:D4,$B$2:$D$2)" });
    const call = only(explained);
    expect(call).toMatchObject({ id: "SCORE", whole: true, stale: false });
    expect(call.arguments.map(({ parameter, text, values }) => [parameter, text, values])).toEqual([
      ["required", "$B$3:$D$3", [3, 3, 3]], ["actual", "B4:D4", [4, 3, 2]], ["weights", "$B$2:$D$2", [40, 30, 30]],
    ]);
    expect(call.arguments.map((argument) => place(argument.place))).toEqual(["我的 表!B3:D3", "我的 表!B4:D4", "我的 表!B2:D2"]);
    expect(call.rowPlaces.map(place)).toEqual(["我的 表!B4", "我的 表!C4", "我的 表!D4"]);
    expect(call.explanation!.value).toBe(1.05);
  });

  it("at a cell it spills to, explains that cell: the anchor's formula, the person's own row", async () => {
    await ownSheet([3, 5, "=QUAL.SCORE(B3:D3,B4:D5,B2:D2,,\"renormalise\")"]);
    const explained = await explain("我的 表", 4, 5);
    expect(explained.anchor).toEqual({ row: 3, column: 5 });
    expect(explained.value).toBe(1);
    const call = only(explained);
    expect(call.explanation!.element).toEqual({ row: 1, column: 0 });
    expect(call.arguments[1]).toMatchObject({ values: [3, null, 3], rows: 2, columns: 3, filled: 5 });
    expect(call.arguments[3]).toMatchObject({ state: "left-out" });
  });

  it("without an answer says which cell to fill, on its sheet", async () => {
    await ownSheet([3, 5, "=QUAL.SCORE(B3:D3,B4:D5,B2:D2)"]);
    const call = only(await explain("我的 表", 4, 5));
    const { problem } = call.explanation!;
    expect(functionText("en", problem!.sentence!, problem!.facts)).toContain("2 of 3 rated");
    expect(call.mend.map(place)).toEqual(["我的 表!C5"]);
  });

  it("with a wrong value names its cell by the argument's range", async () => {
    await ownSheet([3, 2, "banana"], [3, 5, "=QUAL.SCORE('我的 表'!B3:D3,'我的 表'!B4:D4,B2:D2)"]);
    expect(only(await explain("我的 表", 3, 5)).mend.map(place)).toEqual(["我的 表!C4"]);
  });

  it("lists nested calls, with what the inner one gives and native functions around them", async () => {
    await ownSheet([6, 0, "=ROUND(QUAL.WEIGHTED(QUAL.ATTAINMENT(B3:D3,B4:D4),B2:D2)*100,1)&\"%\""]);
    const { calls, value } = await explain("我的 表", 6, 0);
    // By hand: 1·0.4 + 1·0.3 + 2/3·0.3 = 0.9.
    expect(value).toBe("90%");
    expect(calls.map(({ id, inside, whole }) => [id, inside, whole])).toEqual([["WEIGHTED", null, false], ["ATTAINMENT", 0, false]]);
    expect(calls[0]!.explanation!.value).toBeCloseTo(0.9, 12);
    expect(calls[0]!.arguments[0]).toMatchObject({ text: "QUAL.ATTAINMENT(B3:D3,B4:D4)", state: "read", columns: 3 });
    expect(calls[1]!.explanation).toMatchObject({ rows: 1, columns: 3 });
    const chosen = await explain("我的 表", 6, 0, new Map([[1, { row: 0, column: 2 }]]));
    expect(chosen.calls[1]!.explanation!.value).toBeCloseTo(2 / 3, 12);
  });

  it("shows the text of what only Excel can work out, and explains no number it cannot vouch for", async () => {
    await ownSheet([3, 5, "=QUAL.SCORE(B3:D3,IF(B4:D4=\"\",1,B4:D4),B2:D2)"]);
    const call = only(await explain("我的 表", 3, 5));
    expect(call.explanation).toBeNull();
    expect(call.arguments.map(({ state }) => state)).toEqual(["read", "expression", "read"]);
  });

  it("reads names, tables, spills and constants", async () => {
    const workbook = own([[7, 0, "=QUAL.GAP(B3:D3,B4:D4)"]]);
    const sheet = workbook.sheetByName("我的 表")!;
    workbook.setName({ name: "Gewicht", sheetId: null, formula: "='我的 表'!$B$2:$D$2", visible: true, comment: "" });
    const other = workbook.addSheet("T");
    [["need", "have", "gap"], [3, 5, null], [4, 2, null]].forEach((row, r) => row.forEach((value, c) => { if (value !== null) other.setValue(r, c, value); }));
    workbook.addTable(other.id, { top: 0, left: 0, bottom: 2, right: 2 }, true, "Levels");
    sheet.setFormula(10, 0, "=QUAL.SCORE(B3:D3,B4:D4,Gewicht)");
    sheet.setFormula(11, 0, "=QUAL.GAP(Levels[need],Levels[have])");
    sheet.setFormula(14, 0, "=QUAL.WEIGHTED(A8#,{0.5,0.25,0.25})");
    sheet.setFormula(15, 0, "=QUAL.GAP(B3:D3,4)");
    await open(workbook);
    await bench.calculation.idle();
    expect(only(await explain("我的 表", 10, 0)).explanation!.value).toBe(1.05);
    const gaps = only(await explain("我的 表", 12, 0));
    expect(gaps.explanation!.value).toBe(-2);
    expect(gaps.arguments.map((argument) => place(argument.place))).toEqual(["T!A3", "T!B3"]);
    // Gaps of 1, 0 and −1: 0.5 − 0.25.
    expect(only(await explain("我的 表", 14, 0))).toMatchObject({ explanation: { value: 0.25 }, stale: false });
    expect(only(await explain("我的 表", 15, 2)).explanation!.value).toBe(1);
  });

  it("says what is in the way of a result", async () => {
    await ownSheet([4, 5, "here"], [3, 5, "=QUAL.SCORE(B3:D3,B4:D5,B2:D2)"]);
    const explained = await explain("我的 表", 3, 5);
    expect(explained.value).toEqual({ error: "#SPILL!" });
    expect(explained.blocked).toMatchObject({ rows: 2, columns: 1, place: { sheet: "我的 表", rect: { top: 4, left: 5 } } });
  });

  it("reads the row of the table around the formula, the cell of @, and says which reference is gone", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("T");
    [["need", "have now", "gap"], [3, 5, null], [4, 2, null]].forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
    workbook.addTable(sheet.id, { top: 0, left: 0, bottom: 2, right: 2 }, true, "Levels");
    sheet.setFormula(2, 2, "=QUAL.GAP([@need],Levels[@[have now]])");
    sheet.setFormula(1, 4, "=QUAL.GAP(@$A$2:$A$3,@B:B)");
    sheet.setFormula(5, 0, "=QUAL.GAP(#REF!,3)");
    await open(workbook);
    await bench.calculation.idle();
    const row = only(await explain("T", 2, 2));
    expect(row.arguments.map(({ values, place: at }) => [values, place(at)])).toEqual([[[4], "T!A3"], [[2], "T!B3"]]);
    expect(row.explanation!.value).toBe(-2);
    expect(only(await explain("T", 1, 4)).arguments.map(({ values }) => values)).toEqual([[3], [5]]);
    expect(only(await explain("T", 5, 0))).toMatchObject({ explanation: null, arguments: [{ state: "gone" }, { state: "read" }] });
  });

  it("knows a value that is older than its arguments", async () => {
    await ownSheet([3, 5, "=QUAL.SCORE(B3:D3,B4:D4,B2:D2)"]);
    bench.workbook.selection = { sheetId: bench.workbook.sheetByName("我的 表")!.id, rect: { top: 3, left: 5, bottom: 3, right: 5 } };
    const later = { ...explainer, explain: async (...asked: Parameters<typeof explainer.explain>) => ({ ...await explainer.explain(...asked), value: 1.2 }) };
    expect(await explainFormula({ explainer: later })).toMatchObject({ value: { value: 1.05, calls: [{ stale: true }] } });
  });

  it("knows a function that does not exist", async () => {
    await ownSheet([3, 5, "=QUAL.SCORES2(B3:D3)"]);
    expect(only(await explain("我的 表", 3, 5))).toMatchObject({ id: "SCORES2", known: false, explanation: null });
  });

  it("finds nothing where there is no QUAL formula", async () => {
    await ownSheet([3, 5, "=SUM(B4:D4)"]);
    expect(await explain("我的 表", 3, 5)).toMatchObject({ formula: null, calls: [] });
    expect(await explain("我的 表", 0, 1)).toMatchObject({ formula: null, calls: [] });
  });
});

describe("our live sheets", () => {
  it("explain a cell of the matrix, of the scores and of a sorted copy by the person's reckoning", async () => {
    await open(smallCompany());
    const read = await understandWorkbook({ asOf: dayFromInput("2026-11-20")! });
    if (!read.ok) throw new Error(read.problem.code);
    await buildMatrix(read.value, { language: "zh-CN" });
    await bench.calculation.idle();
    const scores = bench.workbook.sheetByName("QUAL Scores")!;
    const row = Array.from({ length: 12 }, (_, at) => at + 4).find((at) => scores.value(at, 0) === "A04")!;
    const shown = await explain("QUAL Scores", row, 6);
    expect(shown.calls[0]).toMatchObject({ id: "SCORES", whole: true, stale: false, explanation: { value: scores.value(row, 6), person: { result: { employee: { id: "A04" } } } } });

    const matrix = bench.workbook.sheetByName("QUAL Matrix")!;
    const line = Array.from({ length: 12 }, (_, at) => at + 4).find((at) => matrix.value(at, 0) === "A04")!;
    expect((await explain("QUAL Matrix", line, 3)).calls[0]!.explanation!.person).toMatchObject({ competency: "团队管理", result: { employee: { id: "A04" } } });

    const own = bench.workbook.addSheet("Own");
    const { formula } = shown;
    own.setFormula(0, 0, `=SORT(${formula!.slice(1)},1,-1)`);
    await bench.calculation.idle();
    const at = Array.from({ length: 12 }, (_, each) => each).find((each) => own.value(each, 0) === "A04")!;
    const sorted = await explain("Own", at, 6);
    expect(sorted.calls[0]).toMatchObject({ whole: false, elementFrom: "matched", explanation: { value: scores.value(row, 6), person: { result: { employee: { id: "A04" } } } } });
  });
});

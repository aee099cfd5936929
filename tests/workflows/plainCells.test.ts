import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata, registerFunctions } from "../../src/functions/register";
import { applyPlainCells, previewPlainCells, restoreFixes } from "../../src/workflows";
import { createWorkbook, isError, openWorkbench, type Value, type Workbench } from "../../src/workbench";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const shown = (value: Value): unknown => (isError(value) ? value.error : value);
let bench: Workbench;
afterEach(() => bench.dispose());

async function company(): Promise<void> {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("打分");
  const rows: Value[][] = [["", "A", "B", "C"], ["weight", 40, 30, 30], ["required", 3, 3, 3], ["甲", 4, 3, 2], ["乙", 3, 3, null], ["丙", 3, 3, 3]];
  rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null && value !== "") sheet.setValue(r, c, value); }));
  bench = await openWorkbench({ workbook, addin: { manifest, functions: functionsMetadata("en") }, page: registerFunctions });
  sheet.setFormula(3, 5, "=QUAL.SCORE($B$3:$D$3,B4:D6,$B$2:$D$2)", "dynamic");
  sheet.setFormula(3, 6, "=ROUND(QUAL.MATCH($B$3:$D$3,B4:D4,$B$2:$D$2)*100,1)&\"%\"", "dynamic");
  sheet.setFormula(3, 7, "=QUAL.CONSENSUS(B4:D4,,\"median\")", "dynamic");
  sheet.setFormula(4, 7, "=QUAL.GAP(3,\"专家\")", "dynamic");
  sheet.setFormula(5, 7, "=QUAL.WEIGHTED(QUAL.ATTAINMENT(B3:D3,B6:D6),B2:D2)", "dynamic");
  await bench.calculation.idle();
}

const values = (): unknown[][] => bench.workbook.sheetByName("打分")!.values({ top: 3, left: 5, bottom: 5, right: 7 }).map((row) => row.map(shown));

test("QUAL formulas of a person's own sheet become plain ones, or values that say why; one step brings them back", async () => {
  await company();
  bench.workbook.sheetByName("打分")!.setStyle({ top: 3, left: 5, bottom: 4, right: 5 }, { numberFormat: "0.00" });
  // Made text after its formula was entered: a formula written there anew would be text.
  bench.workbook.sheetByName("打分")!.setStyle({ top: 5, left: 5, bottom: 5, right: 5 }, { numberFormat: "@" });
  const before = values();
  // By hand: 0.4·1.5 + 0.3 + 0.3·0.5 = 1.05; one line unrated; all met. 0.4 + 0.3 + 0.3·2/3 = 0.9.
  expect(before.map(([score]) => score)).toEqual([1.05, "#N/A", 1]);
  expect(before[0]![1]).toBe("90%");
  const preview = await previewPlainCells(null, { language: "en" });
  if (!preview.ok) throw new Error(preview.problem.code);
  expect(preview.value.cells.map(({ before: formula, because }) => [formula.split("(")[0], because])).toEqual([["=QUAL.SCORE", null], ["=ROUND", null], ["=QUAL.CONSENSUS", "no-equivalent"], ["=QUAL.GAP", "words"], ["=QUAL.WEIGHTED", "computed"]]);
  expect(values()).toEqual(before);
  const applied = await applyPlainCells(preview.value, { language: "en" });
  expect(applied).toMatchObject({ ok: true, value: { formulas: 2, values: 3, skipped: [] } });
  await bench.calculation.idle();
  expect(values()).toEqual(before);
  const sheet = bench.workbook.sheetByName("打分")!;
  const formulas = [3, 4, 5].flatMap((row) => [5, 6, 7].map((column) => sheet.formula(row, column) ?? ""));
  expect(formulas.join()).not.toMatch(/QUAL/);
  expect(formulas[0]).toContain("$B$3:$D$3");
  const list = bench.workbook.sheetByName("QUAL Plain")!;
  expect(list.values(list.usedRect()!).flat().join(" ")).toContain("no equivalent");
  // A changed rating still moves the score.
  sheet.setValue(3, 3, 3);
  await bench.calculation.idle();
  expect(values()[0]![0]).toBeCloseTo(1.2, 12);
  sheet.setValue(3, 3, 2);

  expect(await restoreFixes()).toMatchObject({ ok: true, value: { skipped: [] } });
  await bench.calculation.idle();
  expect(sheet.formula(3, 5)).toContain("QUAL.SCORE");
  expect([3, 4, 5].map((row) => sheet.style(row, 5).numberFormat)).toEqual(["0.00", "0.00", "@"]);
  expect(values()).toEqual(before);
});

test("a call within a sum stays one operand of it", async () => {
  await company();
  const sheet = bench.workbook.sheetByName("打分")!;
  sheet.setFormula(9, 5, "=1/QUAL.WEIGHTED({3,1},{40,60})", "dynamic");
  await bench.calculation.idle();
  const preview = await previewPlainCells([{ sheet: "打分", within: { top: 9, left: 5, bottom: 9, right: 5 } }], { language: "en" });
  if (!preview.ok) throw new Error(preview.problem.code);
  expect(await applyPlainCells(preview.value, { language: "en" })).toMatchObject({ ok: true, value: { formulas: 1, values: 0 } });
  await bench.calculation.idle();
  expect(sheet.formula(9, 5)).not.toMatch(/QUAL/);
  // (3 · 40 + 1 · 60) / 100 = 1.8.
  expect(sheet.value(9, 5)).toBeCloseTo(1 / 1.8, 12);
});

test("a protected sheet is named and left", async () => {
  await company();
  bench.workbook.sheetByName("打分")!.setProtected(true);
  const before = values();
  const preview = await previewPlainCells([{ sheet: "打分", within: { top: 3, left: 5, bottom: 3, right: 5 } }], { language: "zh-CN" });
  if (!preview.ok) throw new Error(preview.problem.code);
  expect(preview.value.cells).toMatchObject([{ sheet: "打分", isProtected: true }]);
  expect(await applyPlainCells(preview.value, { language: "zh-CN" })).toMatchObject({ ok: true, value: { formulas: 0, values: 0, skipped: [{ sheet: "打分", reason: "protected" }] } });
  expect(values()).toEqual(before);
});

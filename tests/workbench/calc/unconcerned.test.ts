import { createCalculation } from "../../../src/workbench/calc";
import { openWorkbookFile } from "../../../src/workbench/file";
import { smallWorkbook } from "../file/smallWorkbook";

const foreign = () => openWorkbookFile(smallWorkbook('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>_xldudf_ACME_RATE(A1)</f><v>0.75</v></c><c r="C1"><f>Dbl(A1)</f><v>6</v></c></row>'));

it("a function of another add-in keeps its value, not stale, while sheets, names and tables come; stale when what it reads changes", async () => {
  const { workbook, save } = await foreign();
  const calculation = createCalculation(workbook, { believe: true });
  const sheet = workbook.sheets[0]!;
  workbook.addSheet("New").setValue(0, 0, "x");
  workbook.setName({ name: "Mark", sheetId: null, formula: "=1", visible: false, comment: "" });
  sheet.setValue(4, 0, "h");
  workbook.addTable(sheet.id, { top: 4, left: 0, bottom: 5, right: 0 }, true, "T");
  sheet.setValue(4, 0, "other");
  await calculation.idle();
  expect([sheet.value(0, 1), sheet.isStale(0, 1)]).toEqual([0.75, false]);
  expect((await openWorkbookFile(await save())).workbook.sheets[0]?.isStale(0, 1)).toBe(false);
  sheet.setValue(0, 0, 4);
  await calculation.idle();
  expect([sheet.value(0, 1), sheet.isStale(0, 1)]).toEqual([0.75, true]);
  calculation.dispose();
});

it("a name that is called is followed: defined, changed, gone", async () => {
  const { workbook } = await foreign();
  const calculation = createCalculation(workbook, { believe: false });
  const sheet = workbook.sheets[0]!;
  const name = (formula: string): void => workbook.setName({ name: "Dbl", sheetId: null, formula, visible: true, comment: "" });
  name("=LAMBDA(x,x*2)");
  await calculation.idle();
  expect(sheet.value(0, 2)).toBe(6);
  name("=LAMBDA(x,x*20)");
  await calculation.idle();
  expect(sheet.value(0, 2)).toBe(60);
  workbook.deleteName("Dbl", null);
  await calculation.idle();
  expect(sheet.value(0, 2)).toMatchObject({ error: "#NAME?" });
  calculation.dispose();
});

it("what the add-in computes is not asked for again because a sheet, a name or a table came", async () => {
  const { workbook } = await foreign();
  const sheet = workbook.sheets[0]!;
  sheet.setFormula(1, 0, "=ACME.RATE(A1)", "dynamic");
  const calculation = createCalculation(workbook, { believe: false });
  calculation.setCustomFunctions([{ id: "RATE", namespace: "ACME", name: "RATE", description: "", parameters: [{ name: "x", description: "", type: "number", dimensionality: "scalar", optional: false, repeating: false }], result: { type: "number", dimensionality: "scalar" }, allowErrors: false }], (calls) => Promise.resolve(calls.map(({ args }) => (args[0] as number) * 2)));
  await calculation.idle();
  expect([sheet.value(0, 1), sheet.value(1, 0)]).toEqual([6, 6]);
  const before = calculation.counts.customRequests;
  workbook.addSheet("New");
  workbook.setName({ name: "Mark", sheetId: null, formula: "=1", visible: false, comment: "" });
  await calculation.idle();
  expect(calculation.counts.customRequests).toBe(before);
  calculation.dispose();
});

import { strFromU8, unzipSync } from "fflate";
import { createCalculation } from "../../../src/workbench/calc";
import { openWorkbookFile } from "../../../src/workbench/file";
import { schemaErrors } from "../../ooxmlValidator";
import { smallWorkbook } from "./smallWorkbook";

jest.setTimeout(60_000);

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>CUBEVALUE("x",A1)</f><v>7</v></c><c r="C1"><f>_xldudf_OTHER_SUM(A1)</f><v>8</v></c><c r="D1"><f>CUBEVALUE("x",E1)</f><v>9</v></c><c r="F1"><f>A1*2</f><v>2</v></c></row>';

/** Opens, calculates, changes A1 and saves: B1 cannot be computed, C1 neither, D1 does not depend on it, F1 can. */
async function changed(bytes: Uint8Array, change: (sheet: NonNullable<Awaited<ReturnType<typeof openWorkbookFile>>["workbook"]["sheets"][0]>) => void) {
  const file = await openWorkbookFile(bytes);
  const calculation = createCalculation(file.workbook, { believe: true });
  const sheet = file.workbook.sheets[0];
  if (sheet === undefined) throw new Error("The file has a sheet.");
  change(sheet);
  await calculation.idle();
  const saved = await file.save();
  calculation.dispose();
  expect(schemaErrors(saved)).toEqual([]);
  const parts = unzipSync(saved);
  return { saved, sheet, names: Object.keys(parts), text: strFromU8(parts[SHEET] as Uint8Array) };
}

it("a formula that cannot be computed keeps its value, asks to be computed, and is stale again when the file is opened", async () => {
  const { saved, text, names } = await changed(smallWorkbook(ROWS), (sheet) => sheet.setValue(0, 0, 5));
  expect(text).toContain('<c r="B1"><f ca="1">CUBEVALUE("x",A1)</f><v>7</v></c>');
  expect(text).toContain('<c r="C1"><f>_xldudf_OTHER_SUM(A1)</f><v>8</v></c>');
  expect(text).toContain('<c r="D1"><f>CUBEVALUE("x",E1)</f><v>9</v></c>');
  expect(text).toContain("<f>A1*2</f><v>10</v>");
  expect(names.filter((name) => name.startsWith("customXml/"))).toEqual(["customXml/item1.xml"]);
  const again = (await openWorkbookFile(saved)).workbook.sheets[0];
  expect([0, 1, 2, 3, 5].map((column) => again?.isStale(0, column))).toEqual([false, true, true, false, false]);
});

it("a formula that another program has computed meanwhile is stale no more", async () => {
  const { saved } = await changed(smallWorkbook(ROWS), (sheet) => sheet.setValue(0, 0, 5));
  const parts = unzipSync(saved);
  const computed = { ...parts, [SHEET]: new TextEncoder().encode(strFromU8(parts[SHEET] as Uint8Array).replace(' ca="1"', "")) };
  const { zipSync } = await import("fflate");
  const again = (await openWorkbookFile(zipSync(computed))).workbook.sheets[0];
  expect(again?.isStale(0, 1)).toBe(false);
});

it("the mark and the list go when the formulas go, and nothing is marked where nothing changed", async () => {
  const untouched = await changed(smallWorkbook(ROWS), () => undefined);
  expect(untouched.names).not.toContain("customXml/item1.xml");
  expect(untouched.text).not.toContain("ca=");
  const { saved } = await changed(smallWorkbook(ROWS), (sheet) => sheet.setValue(0, 0, 5));
  const after = await changed(saved, (sheet) => {
    sheet.setFormula(0, 1, "=A1+1");
    sheet.setValue(0, 2, null);
  });
  expect(after.text).toContain('<c r="B1"><f>A1+1</f><v>6</v></c>');
  expect(after.text).not.toContain("ca=");
  expect(after.names.filter((name) => name.startsWith("customXml/"))).toEqual([]);
});

it("what stands in another workbook is not computed: the value stays, and goes stale with what it is reckoned with", async () => {
  const external = ["[1]Data!$A$1*A1", "SUM(A1,'[1]My data'!A1:B2)", "A1+'C:\\Pay\\\\[Book 2.xlsx]It''s'!$B$1", "[1]!Total+A1", "IFERROR(A1/[1]Data!A:A,0)", "Outside+A1", "[1]Data!$A$1"];
  const cells = external.map((formula, index) => `<c r="${"BCDEFGH"[index]}1"><f>${formula.replaceAll("\\\\", "\\")}</f><v>${index + 10}</v></c>`).join("");
  const { sheet, text } = await changed(smallWorkbook(`<row r="1"><c r="A1"><v>1</v></c>${cells}<c r="I1"><f>B1+A1</f><v>11</v></c></row>`), (it) => it.setValue(0, 0, 5));
  expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 8 })).toEqual([[5, 10, 11, 12, 13, 14, 15, 16, 15]]);
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet.isStale(0, column))).toEqual([true, true, true, true, true, true, false, false]);
  expect(text).toContain('<c r="B1"><f ca="1">[1]Data!$A$1*A1</f><v>10</v></c>');
});

it("a name that means another workbook keeps the values of the formulas that use it", async () => {
  const { workbook } = await openWorkbookFile(smallWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>Outside*A1</f><v>50</v></c></row>'));
  workbook.setName({ name: "Outside", sheetId: null, formula: "=[1]Data!$A$1", visible: true, comment: "" });
  createCalculation(workbook, { believe: true });
  const sheet = workbook.sheets[0];
  sheet?.setValue(0, 0, 2);
  expect([sheet?.value(0, 1), sheet?.isStale(0, 1)]).toEqual([50, true]);
});

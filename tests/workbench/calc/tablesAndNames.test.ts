import { createCalculation } from "../../../src/workbench/calc";
import { block, workbookWithSheet } from "./sheet";

const HEADERS = ["工号", "姓名", "得分 (2026)", "it's [#1]"];

function scores() {
  const { workbook, sheet } = workbookWithSheet();
  const calculation = createCalculation(workbook);
  HEADERS.forEach((header, column) => sheet.setValue(0, column, header));
  [["E1", "李雷", 3, 10], ["E2", "韩梅梅", 4, 20], ["E3", "Lucy", 5, 30]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r + 1, c, value)));
  const table = workbook.addTable(sheet.id, { top: 0, left: 0, bottom: 3, right: 3 }, true, "评分");
  return { workbook, sheet, calculation, table };
}

test.each([
  ["SUM(评分[得分 (2026)])", 12],
  ["SUM(评分['得分 (2026)])".replace("'", ""), 12],
  ["SUM(评分[it''s '['#1']])", 60],
  ["COUNTA(评分)", 12],
  ["COUNTA(评分[#All])", 16],
  ["COUNTA(评分[#Data])", 12],
  ["评分[[#Headers],[姓名]]", "姓名"],
  ["COLUMNS(评分[[工号]:[得分 (2026)]])", 3],
  ["ROWS(评分[[#All],[工号]])", 4],
  ["COUNTA(评分[[#Headers],[#Data],[工号]:[姓名]])", 8],
  ["INDEX(评分[姓名],2)", "韩梅梅"],
  ["XLOOKUP(\"E3\",评分[工号],评分[姓名])", "Lucy"],
  ["SUM(评分[没有])", { error: "#REF!" }],
  ["SUM(Nowhere[x])", { error: "#REF!" }],
  ["评分[#Totals]", { error: "#REF!" }],
  ["SUMPRODUCT((评分[得分 (2026)]>3)*评分[it''s '['#1']])", 50],
])("%s", async (formula, expected) => {
  expect(await scores().calculation.evaluate(formula)).toEqual(expected);
});

test("this row, by @ and by its long name, inside the table and beside it", () => {
  const { workbook, sheet } = scores();
  workbook.resizeTable(workbook.tables[0]!.id, { top: 0, left: 0, bottom: 3, right: 4 });
  sheet.setValue(0, 4, "加倍");
  for (let row = 1; row <= 3; row++) sheet.setFormula(row, 4, "=[@[得分 (2026)]]*2");
  for (let row = 1; row <= 3; row++) sheet.setFormula(row, 6, "=评分[@姓名]&评分[[#This Row],[工号]]");
  sheet.setFormula(9, 6, "=评分[@姓名]");
  expect(block(sheet, 1, 4, 3, 6)).toEqual([[6, null, "李雷E1"], [8, null, "韩梅梅E2"], [10, null, "LucyE3"]]);
  expect(sheet.value(9, 6)).toEqual({ error: "#VALUE!" });
  sheet.setValue(1, 2, 9);
  expect(sheet.value(1, 4)).toBe(18);
});

test("formulas follow the table when it grows, is renamed or deleted", () => {
  const { workbook, sheet, table } = scores();
  sheet.setFormula(0, 8, "=SUM(评分[得分 (2026)])");
  sheet.setValue(4, 2, 8);
  expect(sheet.value(0, 8)).toBe(12);
  workbook.resizeTable(table.id, { top: 0, left: 0, bottom: 4, right: 3 });
  expect(sheet.value(0, 8)).toBe(20);
  workbook.updateTable(table.id, { name: "Scores" });
  expect(sheet.content(0, 8)).toMatchObject({ formula: "=SUM(Scores[得分 (2026)])", value: 20 });
  sheet.setValue(0, 2, "Points");
  expect(sheet.content(0, 8)).toMatchObject({ formula: "=SUM(Scores[Points])", value: 20 });
  workbook.deleteTable(table.id);
  expect(sheet.value(0, 8)).toEqual({ error: "#REF!" });
});

test("defined names: ranges, constants, formulas, LAMBDAs, of a sheet before the workbook's", () => {
  const { workbook, sheet } = workbookWithSheet();
  const other = workbook.addSheet("访谈 数据");
  createCalculation(workbook);
  const name = (text: string, formula: string, sheetId: string | null = null): void => workbook.setName({ name: text, sheetId, formula, visible: true, comment: "" });
  for (let row = 0; row < 3; row++) other.setValue(row, 1, row + 1);
  name("权重", "='访谈 数据'!$B$1:$B$3");
  name("Share", "=0.5");
  name("Local", "=1");
  name("Local", "=2", other.id);
  name("Twice", "=LAMBDA(x,x*2)");
  name("Fact_", "=LAMBDA(n,IF(n<2,1,n*Fact_(n-1)))");
  name("Left1", "=Sheet1!XFD1");
  sheet.setFormula(0, 0, "=SUM(权重)*Share");
  sheet.setFormula(1, 0, "=Local&'访谈 数据'!Local");
  sheet.setFormula(2, 0, "=Twice(Fact_(5))");
  sheet.setFormula(3, 0, "=Unknown1+1");
  other.setFormula(5, 0, "=Local");
  sheet.setFormula(5, 1, "=Left1");
  expect(block(sheet, 0, 0, 3, 0)).toEqual([[3], ["12"], [240], [{ error: "#NAME?" }]]);
  expect(other.value(5, 0)).toBe(2);
  other.setValue(0, 1, 11);
  expect(sheet.value(0, 0)).toBe(8);
  name("Share", "=2");
  expect(sheet.value(0, 0)).toBe(32);
  name("Unknown1", "=41");
  expect(sheet.value(3, 0)).toBe(42);
  workbook.deleteName("Share", null);
  expect(sheet.value(0, 0)).toEqual({ error: "#NAME?" });
});

test("sheets come, go and change their names", () => {
  const { workbook, sheet } = workbookWithSheet();
  createCalculation(workbook);
  sheet.setFormula(0, 0, "=SUM('Later on'!A1:A2)");
  expect(sheet.value(0, 0)).toEqual({ error: "#REF!" });
  const later = workbook.addSheet("Later on");
  later.setValue(0, 0, 5);
  expect(sheet.value(0, 0)).toBe(5);
  sheet.setFormula(1, 0, "=SUM(Sheet1:'Later on'!C1)".replace("'Later on'", "Last"));
  const last = workbook.addSheet("Last");
  last.setValue(0, 2, 7);
  later.setValue(0, 2, 30);
  expect(sheet.value(1, 0)).toBe(37);
  workbook.deleteSheet(later.id);
  expect(block(sheet, 0, 0, 1, 0)).toEqual([[{ error: "#REF!" }], [7]]);
});

test("formulas and names follow a sheet that is renamed, and keep what only looks like its name", () => {
  const { workbook, sheet } = workbookWithSheet();
  const data = workbook.addSheet("Data");
  createCalculation(workbook);
  data.setValue(0, 0, 5);
  workbook.setName({ name: "Top", sheetId: null, formula: "=Data!$A$1", visible: true, comment: "" });
  sheet.setFormula(0, 0, "=data!A1+SUM(Data:Data!A1)&\"Data!A1\"", "dynamic");
  sheet.setFormula(1, 0, "=Top+'Data'!A1");
  sheet.setFormula(2, 0, "=XData!A1");
  workbook.renameSheet(data.id, "It's 2026");
  expect([0, 1, 2].map((row) => sheet.formula(row, 0))).toEqual(["='It''s 2026'!A1+SUM('It''s 2026:It''s 2026'!A1)&\"Data!A1\"", "=Top+'It''s 2026'!A1", "=XData!A1"]);
  expect(workbook.names[0]?.formula).toBe("='It''s 2026'!$A$1");
  expect(block(sheet, 0, 0, 1, 0)).toEqual([["10Data!A1"], [10]]);
  data.setValue(0, 0, 7);
  expect(block(sheet, 0, 0, 1, 0)).toEqual([["14Data!A1"], [14]]);
});

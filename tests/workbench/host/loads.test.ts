import { fill, onSheet, openExcel } from "./openExcel";

describe("ways to load through Office.js", () => {
  beforeEach(async () => {
    const { workbook } = await openExcel();
    workbook.addSheet("Second");
    fill(workbook, [[1]]);
  });

  it.each([
    ["text", (sheet: Excel.Worksheet) => sheet.load("name, visibility")],
    ["a list", (sheet: Excel.Worksheet) => sheet.load(["name", "visibility"])],
    ["an object", (sheet: Excel.Worksheet) => sheet.load({ name: true, visibility: true })],
    ["everything", (sheet: Excel.Worksheet) => sheet.load()],
    ["$all", (sheet: Excel.Worksheet) => sheet.load({ $all: true })],
  ])("loads by %s", async (_way, load) => {
    const sheet = await onSheet((each) => load(each));
    expect([sheet.name, sheet.visibility]).toEqual(["Sheet1", "Visible"]);
  });

  it.each([
    ["items/name", (sheets: Excel.WorksheetCollection) => sheets.load("items/name")],
    ["name", (sheets: Excel.WorksheetCollection) => sheets.load("name")],
    ["an object", (sheets: Excel.WorksheetCollection) => sheets.load({ name: true })],
    ["items", (sheets: Excel.WorksheetCollection) => sheets.load("items")],
    ["everything", (sheets: Excel.WorksheetCollection) => sheets.load()],
  ])("loads a collection by %s", async (_way, load) => {
    const sheets = await Excel.run(async (context) => {
      const all = load(context.workbook.worksheets);
      await context.sync();
      return all.items.map((sheet) => sheet.name);
    });
    expect(sheets).toEqual(["Sheet1", "Second"]);
  });

  it("pages a collection, and loads through its items", async () => {
    const [page, tables] = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Second").tables.add("A1:B2", true).name = "T";
      await context.sync();
      worksheets.load({ name: true, $top: 1, $skip: 1, tables: { name: true } });
      await context.sync();
      return [worksheets.items.map((sheet) => sheet.name), worksheets.items.map((sheet) => sheet.tables.items.map((table) => table.name))];
    });
    expect([page, tables]).toEqual([["Second"], [["T"]]]);
  });

  it("loads what a range leads to", async () => {
    const range = await onSheet((sheet) => sheet.getRange("A1").load("values,worksheet/name,format/fill/color,format/font/bold"));
    expect([range.values, range.worksheet.name, range.format.fill.color, range.format.font.bold]).toEqual([[[1]], "Sheet1", "#FFFFFF", false]);
  });

  it("sets several properties at once", async () => {
    const range = await onSheet((sheet) => {
      const target = sheet.getRange("C3");
      target.set({ values: [[5]], format: { fill: { color: "#00FF00" }, wrapText: true } });
      return target.load("values,format/fill/color,format/wrapText");
    });
    expect([range.values, range.format.fill.color, range.format.wrapText]).toEqual([[[5]], "#00FF00", true]);
  });

  it("counts without loading, and hands a sync's value through", async () => {
    const answer = await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      const passed = await context.sync("passed");
      return [count.value, passed];
    });
    expect(answer).toEqual([2, "passed"]);
  });
});

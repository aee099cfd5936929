import { codeOf, fill, onSheet, openExcel } from "./openExcel";

const PEOPLE = [["Name", "Level"], ["Ann", 3], ["Bob", 4]];

describe("tables through Office.js", () => {
  beforeEach(async () => {
    const { workbook } = await openExcel();
    fill(workbook, PEOPLE);
  });

  it("adds a table, names it, reads its parts", async () => {
    const facts = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "People";
      table.style = "TableStyleLight1";
      await context.sync();
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load("address"));
      const column = table.columns.getItem("Level").getDataBodyRange().load("values");
      table.columns.load("items/name");
      table.load("name,style,showHeaders,showTotals,showFilterButton");
      await context.sync();
      return [table.name, table.style, table.showHeaders, table.showTotals, ...parts.map((part) => part.address), column.values, table.columns.items.map((each) => each.name)];
    });
    expect(facts).toEqual(["People", "TableStyleLight1", true, false, "Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3", [[3], [4]], ["Name", "Level"]]);
  });

  it("finds tables by name in any case, of the workbook and of a sheet", async () => {
    const [found, missing] = await onSheet(async (sheet, context) => {
      context.workbook.tables.add("Sheet1!A1:B3", true).name = "People";
      await context.sync();
      return [context.workbook.tables.getItem("PEOPLE").load("name"), sheet.tables.getItemOrNullObject("Nobody").load("name")] as const;
    });
    expect([found.name, missing.isNullObject]).toEqual(["People", true]);
  });

  it("adds rows at the end, and resizes", async () => {
    const { values, count } = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.rows.add(undefined, [["Cy", 5]]);
      await context.sync();
      const body = table.getDataBodyRange().load("values");
      const rows = table.rows.load("count");
      await context.sync();
      table.resize("A1:B3");
      return { values: body.values, count: rows.count };
    });
    expect(values).toEqual([["Ann", 3], ["Bob", 4], ["Cy", 5]]);
    expect(count).toBe(3);
  });

  it("takes in rows that are written right below, up to an empty one", async () => {
    const [below, apart] = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("A4:B6").values = [["Cy", 5], ["Di", ""], ["", ""]];
      await context.sync();
      const grown = table.getRange().load("address");
      await context.sync();
      sheet.getRange("A7:B7").values = [["Ed", 1]];
      await context.sync();
      const same = table.getRange().load("address");
      await context.sync();
      return [grown.address, same.address];
    });
    expect([below, apart]).toEqual(["Sheet1!A1:B5", "Sheet1!A1:B5"]);
  });

  it("refuses overlaps and names that are taken", async () => {
    await onSheet((sheet) => { sheet.tables.add("A1:B3", true).name = "People"; });
    expect(await codeOf(onSheet((sheet) => { sheet.tables.add("B2:C5", true); }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => { sheet.tables.add("E1:F3", true).name = "people"; }))).toBe("ItemAlreadyExists");
  });

  it("calculates structured references, and keeps cells when a table becomes a range", async () => {
    const [sum, values] = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "People";
      sheet.getRange("D1").formulas = [["=SUM(People[Level])"]];
      const total = sheet.getRange("D1").load("values");
      await context.sync();
      const range = table.convertToRange().load("values");
      await context.sync();
      return [total.values, range.values];
    });
    expect([sum, values]).toEqual([[[7]], PEOPLE]);
  });
});

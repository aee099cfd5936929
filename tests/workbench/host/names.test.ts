import { codeOf, fill, onSheet, openExcel } from "./openExcel";

describe("names through Office.js", () => {
  it("adds names of the workbook and of a sheet, of ranges, constants and formulas", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [[2, 3]]);
    const facts = await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      const items = [
        names.add("Both", sheet.getRange("A1:B1"), "two cells"), names.add("Factor", "=2.5"), names.add("Twice", "=SUM(Both)*2"),
        sheet.names.add("Mine", "=Sheet1!$B$1"), names.add("Word", "abc"),
      ].map((item) => item.load("name,formula,type,value,visible,comment,scope"));
      const range = names.getItem("both").getRange().load("address");
      const noRange = names.getItem("Factor").getRangeOrNullObject().load("address");
      sheet.getRange("D1").formulas = [["=Twice*Factor"]];
      const cell = sheet.getRange("D1").load("values");
      await context.sync();
      return [items.map((item) => [item.name, item.formula, item.type, item.value, item.scope]), range.address, noRange.isNullObject, cell.values, items[0]?.comment];
    });
    expect(facts).toEqual([
      [
        ["Both", "=Sheet1!$A$1:$B$1", "Range", "Sheet1!A1:B1", "Workbook"], ["Factor", "=2.5", "Double", 2.5, "Workbook"], ["Twice", "=SUM(Both)*2", "Integer", 10, "Workbook"],
        ["Mine", "=Sheet1!$B$1", "Range", "Sheet1!B1", "Worksheet"], ["Word", '="abc"', "String", "abc", "Workbook"],
      ],
      "Sheet1!A1:B1", true, [[25]], "two cells",
    ]);
  });

  it("changes, hides and deletes names, and refuses a second of a name", async () => {
    await openExcel();
    const [formula, visible] = await onSheet(async (_sheet, context) => {
      const item = context.workbook.names.add("Limit", "=1");
      item.visible = false;
      item.formula = "=2";
      await context.sync();
      item.load("formula,visible");
      await context.sync();
      return [item.formula, item.visible];
    });
    expect([formula, visible]).toEqual(["=2", false]);
    expect(await codeOf(onSheet((_sheet, context) => { context.workbook.names.add("LIMIT", "=3"); }))).toBe("ItemAlreadyExists");
    const gone = await onSheet((_sheet, context) => {
      context.workbook.names.getItem("limit").delete();
      return context.workbook.names.getItemOrNullObject("Limit").load("name");
    });
    expect(gone.isNullObject).toBe(true);
  });

  it("reads a range by its name", async () => {
    await openExcel();
    const range = await onSheet((sheet, context) => {
      context.workbook.names.add("Here", sheet.getRange("C3:D4"));
      return sheet.getRange("Here").load("address");
    });
    expect(range.address).toBe("Sheet1!C3:D4");
  });

  it("follows a name onto a spill", async () => {
    await openExcel();
    const range = await onSheet((sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      context.workbook.names.add("Spilled", "=Sheet1!$B$2#");
      return context.workbook.names.getItem("Spilled").getRange().load("address,values");
    });
    expect([range.address, range.values]).toEqual(["Sheet1!B2:B4", [[1], [2], [3]]]);
  });
});

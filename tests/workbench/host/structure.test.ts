import { codeOf, fill, later, onSheet, openExcel } from "./openExcel";

const ROWS = [["Name", "Level", "Twice"], ["Ann", 3, null], ["Bob", 4, null], ["Cy", 5, null]] as const;

describe("rows, columns and cells that come and go, through Office.js", () => {
  it("inserts and deletes whole rows and columns; formulas and tracked ranges follow", async () => {
    const { workbook } = await openExcel();
    fill(workbook, ROWS);
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("E1").formulas = [["=SUM(B2:B4)"]];
      const tracked = sheet.getRange("B3");
      context.trackedObjects.add(tracked);
      await context.sync();
      const room = sheet.getRange("2:2").insert("Down").load("address");
      sheet.getRange("C7").getEntireColumn().insert("Right");
      await context.sync();
      const total = sheet.getRange("F1").load("formulas,values");
      tracked.load("address,values");
      await context.sync();
      return [room.address, total.formulas, total.values, tracked.address, tracked.values];
    });
    expect(seen).toEqual(["Sheet1!2:2", [["=SUM(B3:B5)"]], [[12]], "Sheet1!B4", [[4]]]);
    const after = await onSheet(async (sheet, context) => {
      sheet.getRange("A4").getEntireRow().delete("Up");
      sheet.getRange("C:C").delete("Left");
      await context.sync();
      const total = sheet.getRange("E1").load("formulas,values");
      await context.sync();
      return [total.formulas, total.values];
    });
    expect(after).toEqual([[["=SUM(B3:B4)"]], [[8]]]);
  });

  it("a tracked range whose cells are gone is no longer known", async () => {
    const { workbook } = await openExcel();
    fill(workbook, ROWS);
    const code = await codeOf(onSheet(async (sheet, context) => {
      const tracked = sheet.getRange("B3");
      context.trackedObjects.add(tracked);
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      await context.sync();
      tracked.load("values");
      await context.sync();
    }));
    expect(["InvalidReference", "ItemNotFound"]).toContain(code);
  });

  it("moves cells alone, down, right, up and left", async () => {
    const { workbook } = await openExcel();
    fill(workbook, ROWS);
    const shown = async (): Promise<unknown[][]> => (await onSheet((sheet) => sheet.getRange("A1:D5").load("values"))).values;
    await onSheet((sheet) => { sheet.getRange("B2:B3").insert("Down"); });
    expect(await shown()).toEqual([["Name", "Level", "Twice", ""], ["Ann", "", "", ""], ["Bob", "", "", ""], ["Cy", 3, "", ""], ["", 4, "", ""]]);
    await onSheet((sheet) => { sheet.getRange("B2:B3").delete("Up"); sheet.getRange("A1").insert("Right"); });
    expect(await shown()).toEqual([["", "Name", "Level", "Twice"], ["Ann", 3, "", ""], ["Bob", 4, "", ""], ["Cy", 5, "", ""], ["", "", "", ""]]);
    await onSheet((sheet) => { sheet.getRange("A1").delete("Left"); });
    expect((await shown())[0]).toEqual(["Name", "Level", "Twice", ""]);
  });

  it("tells of it: what came or went, where, and which way the rest moved", async () => {
    await openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ changeType, address, changeDirectionState }) => { heard.push([changeType, address, changeDirectionState?.insertShiftDirection ?? changeDirectionState?.deleteShiftDirection ?? null]); });
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      await later();
      sheet.getRange("B:B").delete("Left");
      await context.sync();
      await later();
      sheet.getRange("A1:B2").insert("Right");
      await context.sync();
      await later();
      sheet.getRange("A1").delete("Up");
      await context.sync();
      await later();
    });
    expect(heard).toEqual([["RowInserted", "2:3", null], ["ColumnDeleted", "B:B", null], ["CellInserted", "A1:B2", "Right"], ["CellDeleted", "A1", "Up"]]);
  });

  it("adds and deletes rows and columns of a table, pushing what stands below and beside", async () => {
    const { workbook } = await openExcel();
    fill(workbook, ROWS);
    workbook.sheets[0]!.setValue(4, 0, "below");
    workbook.sheets[0]!.setValue(1, 3, "beside");
    const seen = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.columns.getItem("Twice").getDataBodyRange().formulas = [["=[@Level]*2"], ["=[@Level]*2"], ["=[@Level]*2"]];
      table.rows.add(1, [["Abe", 9, "=[@Level]*2"]]);
      table.rows.add(undefined, [["Di", 1, "=[@Level]*2"]]);
      table.columns.add(1, [["Team"], ["a"], ["b"], ["c"], ["d"], ["e"]]);
      await context.sync();
      table.columns.getItem("Level").getRange();
      table.rows.getItemAt(0).delete();
      await context.sync();
      const range = table.getRange().load("address,values");
      const rest = sheet.getRange("A6:E7").load("values");
      const beside = sheet.getRange("E1:E6").load("values");
      await context.sync();
      return [range.address, range.values, rest.values, beside.values.map(([value]) => value as unknown)];
    });
    expect(seen).toEqual([
      "Sheet1!A1:D5",
      [["Name", "Team", "Level", "Twice"], ["Abe", "b", 9, 18], ["Bob", "c", 4, 8], ["Cy", "d", 5, 10], ["Di", "e", 1, 2]],
      [["below", "", "", "", ""], ["", "", "", "", ""]],
      ["", "beside", "", "", "", ""],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.tables.getItem("Table1").columns.getItem("Level").delete();
      await context.sync();
    });
    expect(workbook.tables[0]!.columns).toEqual(["Name", "Team", "Twice"]);
    expect(workbook.sheets[0]!.content(1, 2)).toMatchObject({ formula: "=#REF!*2", value: { error: "#REF!" } });
  });

  it("refuses to cut a table, with a sentence", async () => {
    const { workbook } = await openExcel();
    fill(workbook, ROWS);
    workbook.addTable(workbook.sheets[0]!.id, { top: 0, left: 0, bottom: 3, right: 2 }, true, "People");
    await expect(onSheet((sheet) => { sheet.getRange("B2").insert("Down"); })).rejects.toMatchObject({ code: "InvalidArgument", message: expect.stringContaining("People") as string });
    expect(workbook.sheets[0]!.value(1, 1)).toBe(3);
  });
});

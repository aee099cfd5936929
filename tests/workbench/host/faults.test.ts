import { codeOf, onSheet, openExcel } from "./openExcel";

describe("null objects and errors through Office.js", () => {
  it("answers null below a missing sheet, reads and writes included", async () => {
    await openExcel();
    const facts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1");
      range.load("values");
      range.values = [[1]];
      range.clear();
      const table = sheet.tables.getItemOrNullObject("T").load("name");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, table.isNullObject];
    });
    expect(facts).toEqual([true, true, true]);
  });

  it("names the code, the member and the statement of what went wrong", async () => {
    await openExcel();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "RichApi.Error", code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  it("says which member it does not know", async () => {
    await openExcel();
    const error = await onSheet((sheet) => { sheet.getRange("A1").removeDuplicates([0], true); }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "ApiNotFound", message: "The workbench does not know Range.removeDuplicates.", debugInfo: { errorLocation: "Range.removeDuplicates" } });
    expect(await codeOf(onSheet((sheet) => { sheet.load("slicers/items/name"); }))).toBe("ApiNotFound");
    expect(await codeOf(onSheet((sheet) => { sheet.standardWidth = 9; }))).toBe("InvalidArgument");
  });

  it("keeps what came before the fault, and does nothing after it", async () => {
    const { workbook } = await openExcel();
    expect(await codeOf(onSheet((sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Nowhere").delete();
      sheet.getRange("A2").values = [["after"]];
    }))).toBe("ItemNotFound");
    expect([workbook.sheets[0]!.value(0, 0), workbook.sheets[0]!.value(1, 0)]).toEqual(["before", null]);
  });

  it("refuses a range of a sheet that somebody deleted meanwhile", async () => {
    const { workbook } = await openExcel();
    const other = workbook.addSheet("Other");
    const code = await codeOf(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1").load("values");
      await context.sync();
      workbook.deleteSheet(other.id);
      range.load("values");
      await context.sync();
    }));
    expect(code).toBe("ItemNotFound");
  });

  it("tells of a fault of its own instead of leaving the caller without an answer", async () => {
    const { host } = await openExcel();
    host.misbehave({ colleague: () => { throw new Error("the colleague's keyboard broke"); } });
    await expect(onSheet((sheet) => sheet.load("name"))).rejects.toMatchObject({ code: "GeneralException", message: expect.stringContaining("the colleague's keyboard broke") as string });
    host.misbehave({ colleague: null });
  });

  it("leaves the client's own errors to the client", async () => {
    await openExcel();
    expect(await codeOf(onSheet((sheet) => sheet.getRange("A1").values))).toBe("PropertyNotLoaded");
  });
});

import { codeOf, onSheet, openExcel } from "./openExcel";

describe("worksheets through Office.js", () => {
  beforeEach(async () => { await openExcel(); });

  it("adds, renames, moves, hides and deletes a sheet", async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Plan");
      await context.sync();
      added.name = "Plan 2";
      added.position = 0;
      added.tabColor = "#ff0000";
      added.showGridlines = false;
      worksheets.add();
      worksheets.load("items/name,items/position,items/visibility,items/tabColor,items/showGridlines");
      await context.sync();
      const seen = worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines]);
      worksheets.getItem("plan 2").visibility = "VeryHidden";
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return [seen, worksheets.items.map((sheet) => [sheet.name, sheet.visibility])];
    });
    expect(names).toEqual([
      [["Plan 2", 0, "Visible", "#FF0000", false], ["Sheet1", 1, "Visible", "", true], ["Sheet3", 2, "Visible", "", true]],
      [["Plan 2", "VeryHidden"], ["Sheet3", "Visible"]],
    ]);
  });

  it("keeps a proxy over its renaming, by id", async () => {
    const name = await onSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      sheet.name = "Renamed";
      await context.sync();
      return context.workbook.worksheets.getItem(sheet.id).load("name");
    });
    expect(name.name).toBe("Renamed");
  });

  it("refuses names that Excel refuses", async () => {
    const add = (name: string): Promise<string> => codeOf(onSheet((_sheet, context) => { context.workbook.worksheets.add(name); }));
    expect(await add("sheet1")).toBe("ItemAlreadyExists");
    expect(await add("a/b")).toBe("InvalidArgument");
    expect(await add("x".repeat(31))).toBe("none");
    expect(await add("y".repeat(32))).toBe("InvalidArgument");
  });

  it("never hides or deletes the last visible sheet", async () => {
    expect(await codeOf(onSheet((sheet) => { sheet.visibility = "Hidden"; }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => { sheet.delete(); }))).toBe("InvalidArgument");
  });

  it("activates, and tells the active sheet and its neighbours", async () => {
    const [active, next, none] = await Excel.run(async (context) => {
      const second = context.workbook.worksheets.add("B");
      second.activate();
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const before = second.getPrevious().load("name");
      const after = second.getNextOrNullObject().load("name");
      await context.sync();
      return [sheet.name, before.name, after.isNullObject];
    });
    expect([active, next, none]).toEqual(["B", "Sheet1", true]);
  });

  it("freezes panes and sets up the page", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintArea("A1:F9");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    });
    const [sheet] = workbook.sheets;
    expect(sheet?.view.freeze).toEqual({ rows: 3, columns: 2 });
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: null, printTitleRows: "$1:$3", printArea: "$A$1:$F$9", footer: "&C&P / &N" });
    const location = await onSheet((each) => each.freezePanes.getLocationOrNullObject().load("address"));
    expect(location.address).toBe("Sheet1!A1:B3");
  });

  it("protects: locked cells and looks refuse, unlocked cells take values", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1").values = [[1]]; }))).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1:B1").values = [[1, 2]]; }))).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("B1").values = [[1]]; }))).toBe("none");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("B1").format.fill.color = "#FF0000"; }))).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => { sheet.protection.protect(); }))).toBe("AccessDenied");
    const protection = await onSheet((sheet) => { sheet.protection.unprotect(); return sheet.protection.load("protected"); });
    expect(protection.protected).toBe(false);
  });
});

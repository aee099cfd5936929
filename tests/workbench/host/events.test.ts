import { fill, later, onSheet, openExcel } from "./openExcel";

describe("events through Office.js", () => {
  it("tells of a changed cell, who changed it and where, after the answer", async () => {
    const { workbook } = await openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address, changeType, source, triggerSource, worksheetId }) => { heard.push([address, changeType, source, triggerSource, worksheetId]); });
      await context.sync();
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
      await context.sync();
      expect(heard).toEqual([]);
      await later();
      fill(workbook, [[1]]);
      await later();
    });
    const { id } = workbook.sheets[0]!;
    expect(heard).toEqual([["B2:C3", "RangeEdited", "Local", "ThisLocalAddin", id], ["A1", "RangeEdited", "Local", "Unknown", id]]);
  });

  it("sends one event for a write that the client cut into many pieces", async () => {
    await openExcel();
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.onChanged.add(async ({ address }) => { addresses.push(address); });
      await context.sync();
      sheet.getRange("A1:B2000").values = Array.from({ length: 2000 }, (_, row) => [row, "x"]);
      await context.sync();
      await later();
    });
    expect(addresses).toEqual(["A1:B2000"]);
  });

  it("leads from an event to its cells", async () => {
    const { workbook } = await openExcel();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        await Excel.run(async (fresh) => {
          const range = event.getRange(fresh).load("values,address");
          await fresh.sync();
          seen.push(range.address, range.values);
        });
      });
      await context.sync();
      fill(workbook, [[1, 2]]);
      await later();
    });
    expect(seen).toEqual(["Sheet1!A1:B1", [[1, 2]]]);
  });

  it("stops when the handler is removed", async () => {
    const { host, workbook } = await openExcel();
    let count = 0;
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async () => { count += 1; });
      await context.sync();
      expect(host.counts.subscriptions).toBe(1);
      added.remove();
      await context.sync();
    });
    expect(host.counts.subscriptions).toBe(0);
    fill(workbook, [[5]]);
    await later();
    expect(count).toBe(0);
  });

  it("tells of the selection: of the workbook, of a sheet, and of an activated sheet", async () => {
    const { workbook } = await openExcel();
    const heard: string[] = [];
    const second = workbook.addSheet("Other");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.onSelectionChanged.add(async () => { heard.push("workbook"); });
      sheet.onSelectionChanged.add(async ({ address }) => { heard.push(`sheet ${address}`); });
      context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => { heard.push(worksheetId === second.id ? "activated Other" : worksheetId); });
      await context.sync();
      sheet.getRange("B2:C3").select();
      await context.sync();
      await later();
      workbook.selection = { sheetId: second.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
      await later();
    });
    expect(heard.sort()).toEqual(["activated Other", "sheet B2:C3", "workbook", "workbook"]);
  });

  it("tells of sheets and tables that come and go, and of a table's cells", async () => {
    await openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async () => { heard.push("sheet added"); });
      worksheets.onDeleted.add(async () => { heard.push("sheet deleted"); });
      tables.onAdded.add(async () => { heard.push("table added"); });
      tables.onChanged.add(async ({ address }) => { heard.push(`table ${address}`); });
      await context.sync();
      const sheet = worksheets.add("New");
      sheet.tables.add("A1:B3", true);
      await context.sync();
      sheet.getRange("B2:F2").values = [[1, 2, 3, 4, 5]];
      await context.sync();
      sheet.delete();
      await context.sync();
      await later();
    });
    expect(heard).toEqual(expect.arrayContaining(["sheet added", "table added", "table B2", "sheet deleted"]));
  });

  it("tells of calculated results", async () => {
    await openExcel();
    let calculated = 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
      await context.sync();
      sheet.onCalculated.add(async () => { calculated += 1; });
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("B1").load("values");
      await context.sync();
      await later();
    });
    expect(calculated).toBeGreaterThan(0);
  });

  it("reaches nobody after its workbook was exchanged for another", async () => {
    const first = await openExcel();
    let count = 0;
    await onSheet((sheet) => { sheet.onChanged.add(async () => { count += 1; }); });
    await openExcel();
    fill(first.workbook, [[1]]);
    await later();
    expect(count).toBe(0);
  });
});

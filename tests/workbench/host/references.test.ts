import { fill, later, onSheet, openExcel } from "./openExcel";

describe("what the client keeps between journeys", () => {
  it("uses a range over several journeys, and lets go of it when the run ends", async () => {
    const { host, workbook } = await openExcel();
    fill(workbook, [[1, 2]]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
      range.values = [[3, 4]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[3, 4]]);
      expect(host.counts.references).toBeGreaterThan(0);
    });
    await later();
    expect(host.counts.references).toBe(0);
  });

  it("keeps a tracked range after the run, until it is untracked", async () => {
    const { host } = await openExcel();
    const range = await onSheet(async (sheet, context) => {
      const tracked = sheet.getRange("A1");
      context.trackedObjects.add(tracked);
      tracked.load("address");
      await context.sync();
      return tracked;
    });
    await later();
    expect(host.counts.references).toBe(1);
    range.values = [["kept"]];
    range.load("values");
    await range.context.sync();
    expect(range.values).toEqual([["kept"]]);
    range.untrack();
    await range.context.sync();
    expect(host.counts.references).toBe(0);
  });

  it("adds a sheet once, however often its path is used", async () => {
    const { workbook } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Once");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Once"]);
    expect(workbook.sheetByName("Once")?.usedRect()).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
  });

  it("keeps batches of different contexts whole", async () => {
    await openExcel();
    const one = (value: number): Promise<unknown> => onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[value]];
      const seen = sheet.getRange("A1").load("values");
      await context.sync();
      return seen.values[0]?.[0];
    });
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    expect(await Promise.all(numbers.map(one))).toEqual(numbers);
  });
});

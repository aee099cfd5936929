import { WEB_PAYLOAD_LIMIT } from "../../../src/workbench/host";
import { codeOf, fill, later, onSheet, openExcel } from "./openExcel";

const TEXT = "x".repeat(1000);

describe("misbehaviour on request", () => {
  it("refuses requests above the limit, and takes those below", async () => {
    const { host, workbook } = await openExcel();
    host.misbehave({ payloadLimit: 20_000 });
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1:A30").values = Array.from({ length: 30 }, () => [TEXT]); }))).toBe("RequestPayloadSizeLimitExceeded");
    expect(workbook.sheets[0]!.usedRect()).toBeNull();
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1:A10").values = Array.from({ length: 10 }, () => [TEXT]); }))).toBe("none");
    expect(WEB_PAYLOAD_LIMIT).toBe(5_242_880);
  });

  it("refuses answers above the limit", async () => {
    const { host, workbook } = await openExcel();
    fill(workbook, Array.from({ length: 30 }, () => [TEXT]));
    host.misbehave({ payloadLimit: 20_000 });
    expect(await codeOf(onSheet((sheet) => sheet.getRange("A1:A30").load("values")))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await codeOf(onSheet((sheet) => sheet.getRange("A1:A10").load("values")))).toBe("none");
  });

  it("is in cell-edit mode: fails at once, or waits if it may", async () => {
    const { host } = await openExcel();
    host.misbehave({ cellEdit: true });
    expect(await codeOf(onSheet((sheet) => sheet.load("name")))).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      done = true;
    });
    await later();
    expect(done).toBe(false);
    host.misbehave({ cellEdit: false });
    await waiting;
    expect(done).toBe(true);
  });

  it("never settles, with or without having done the work", async () => {
    const { host, workbook } = await openExcel();
    for (const neverButDone of [false, true]) {
      host.misbehave({ neverSettle: 1, neverButDone });
      const silent = onSheet((sheet) => { sheet.getRange("A1").values = [[1]]; return "answered"; });
      expect(await Promise.race([silent, later(50).then(() => "silence")])).toBe("silence");
      expect(workbook.sheets[0]!.value(0, 0)).toBe(neverButDone ? 1 : null);
      expect(await codeOf(onSheet((sheet) => sheet.load("name")))).toBe("none");
    }
  });

  it("lets a colleague edit between two journeys", async () => {
    const { host, workbook } = await openExcel();
    host.misbehave({ colleague: (book, batch) => { if (batch === 1) book.sheets[0]!.setValue(0, 0, "theirs"); } });
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["ours"]];
      await context.sync();
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual([["theirs"]]);
    expect(workbook.sheets[0]!.value(0, 0)).toBe("theirs");
  });

  it("breaks a batch in the middle, once", async () => {
    const { host, workbook } = await openExcel();
    const write = (): Promise<unknown> => onSheet((sheet) => { for (let row = 1; row <= 5; row++) sheet.getRange(`A${row}`).values = [[row]]; });
    let parts = 0;
    for (let action = 4; action < 24; action += 5) {
      workbook.sheets[0]!.clear({ top: 0, left: 0, bottom: 9, right: 0 }, "all");
      host.misbehave({ failAtAction: action, failWith: "GeneralException" });
      expect(await codeOf(write())).toBe("GeneralException");
      const rows = (workbook.sheets[0]!.usedRect()?.bottom ?? -1) + 1;
      expect(rows).toBeLessThan(5);
      parts = Math.max(parts, rows);
    }
    expect(parts).toBeGreaterThan(1);
    expect(await codeOf(write())).toBe("none");
  });

  it("fails a whole batch of a given number, once", async () => {
    const { host } = await openExcel();
    host.misbehave({ failAtBatch: 1, failWith: "AccessDenied" });
    expect(await codeOf(onSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      sheet.load("id");
      await context.sync();
    }))).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => sheet.load("name")))).toBe("none");
  });
});

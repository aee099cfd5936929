import fc from "fast-check";
import { onSheet, openExcel } from "./openExcel";

/** Text as an add-in hands it over when it must stay text, and what then stands in the cell. */
const text = fc.string({ maxLength: 12 }).filter((each) => each !== "").map((each) => ({ written: `'${each}`, stands: each as string | number | boolean }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => ({ written: each as string | number | boolean, stands: each === 0 ? 0 : each }));
const logical = fc.boolean().map((each) => ({ written: each as string | number | boolean, stands: each }));
const blank = fc.constant({ written: "" as string | number | boolean, stands: "" as string | number | boolean });
const cell = fc.oneof(text, number, logical, blank);
const block = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe("what is written through Office.js", () => {
  it("is what is read, whatever it is and wherever it stands", async () => {
    await openExcel();
    await fc.assert(fc.asyncProperty(block, fc.nat(40), fc.nat(40), async (rows, top, left) => {
      const read = await onSheet((sheet) => {
        const range = sheet.getRangeByIndexes(top, left, rows.length, rows[0]!.length);
        range.values = rows.map((row) => row.map(({ written }) => written));
        return sheet.getRangeByIndexes(top, left, rows.length, rows[0]!.length).load("values,formulas");
      });
      const stands = rows.map((row) => row.map((each) => each.stands));
      expect(read.values).toEqual(stands);
      expect(read.formulas).toEqual(stands);
    }), { numRuns: 60 });
  });

  it("stays as it was but for the cells that are written", async () => {
    const { workbook } = await openExcel();
    const before = Array.from({ length: 8 }, (_, r) => Array.from({ length: 8 }, (__, c) => r * 8 + c));
    await onSheet((sheet) => { sheet.getRange("A1:H8").values = before; });
    await fc.assert(fc.asyncProperty(fc.nat(7), fc.nat(7), fc.nat(7), fc.nat(7), async (a, b, c, d) => {
      const rect = { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
      await onSheet((sheet) => { sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1).values = "x" as never; });
      const after = workbook.sheets[0]!.values({ top: 0, left: 0, bottom: 7, right: 7 });
      expect(after).toEqual(before.map((row, r) => row.map((value, k) => (r >= rect.top && r <= rect.bottom && k >= rect.left && k <= rect.right ? "x" : value))));
      await onSheet((sheet) => { sheet.getRange("A1:H8").values = before; });
    }), { numRuns: 40 });
  });
});

import { codeOf, fill, onSheet, openExcel } from "./openExcel";

async function written(values: unknown[][], numberFormat = "General"): Promise<unknown[][]> {
  await openExcel();
  const range = await onSheet(async (sheet, context) => {
    const target = sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length);
    target.numberFormat = [[numberFormat]];
    target.values = values;
    await context.sync();
    return target.load("values,numberFormat,formulas");
  });
  return [...range.values, ...range.numberFormat];
}

describe("writing cells through Office.js", () => {
  it("takes number-like text as numbers, as a person's typing", async () => {
    expect(await written([["12", " 3.5 ", "1e3", "TRUE", "abc"]])).toEqual([[12, 3.5, 1000, true, "abc"], ["General", "General", "0.00E+00", "General", "General"]]);
  });

  it("gives percentages and dates their formats", async () => {
    const [values, formats] = await written([["12%", "2026-01-31"]]);
    expect(values).toEqual([0.12, 46053]);
    expect(formats).toEqual(["0%", "yyyy-mm-dd"]);
  });

  it("keeps text in text cells, formulas and numbers included", async () => {
    const [values] = await written([["001", "=A1", "4-20", 7]], "@");
    expect(values).toEqual(["001", "=A1", "4-20", "7"]);
  });

  it("takes a leading apostrophe as the sign of text, and off", async () => {
    const [values] = await written([["'=1+1", "'007"]]);
    expect(values).toEqual(["=1+1", "007"]);
  });

  it("leaves null cells, empties \"\" cells", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [[1, 2, 3]]);
    const range = await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", 9]];
      return sheet.getRange("A1:C1").load("values,valueTypes");
    });
    expect([range.values, range.valueTypes]).toEqual([[[1, "", 9]], [["Double", "Empty", "Double"]]]);
  });

  it("sets every cell to one value, and refuses wrong dimensions and a null matrix", async () => {
    await openExcel();
    const range = await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = 7 as never;
      return sheet.getRange("A1:B2").load("values");
    });
    expect(range.values).toEqual([[7, 7], [7, 7]]);
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1:B2").values = [[1, 2]]; }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1:B2").values = null as never; }))).toBe("InvalidArgument");
  });

  it.each(["=QUAL.GAP(*,3)", "=1+", "=SUM(1;2)", "=SUM(1", "=ABS(1,2)"])("refuses %s, as Excel does", async (formula) => {
    const { workbook } = await openExcel();
    fill(workbook, [[1, 2]]);
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1").formulas = [[formula]]; }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("B1").values = [[formula]]; }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((_sheet, context) => { context.workbook.names.add("Mine", formula); }))).toBe("InvalidArgument");
    expect(workbook.sheets[0]?.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([[1, 2]]);
    expect(workbook.names).toEqual([]);
  });

  it("takes several ranges as a name's formula", async () => {
    const { workbook } = await openExcel();
    await onSheet((_sheet, context) => { context.workbook.names.add("Both", "=Sheet1!$A$1:$A$2,Sheet1!$C$1"); });
    expect(workbook.names[0]?.formula).toBe("=Sheet1!$A$1:$A$2,Sheet1!$C$1");
  });

  it("writes a block so large that the client cuts it into pieces", async () => {
    await openExcel();
    const rows = Array.from({ length: 700 }, (_, r) => Array.from({ length: 7 }, (__, c) => r * 7 + c));
    const range = await onSheet(async (sheet, context) => {
      const target = sheet.getRangeByIndexes(1, 1, 700, 7);
      target.values = rows;
      await context.sync();
      return target.load("values");
    });
    expect(range.values).toEqual(rows);
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1:B2").values = rows; }))).toBe("InvalidArgument");
  });

  it("calculates what is written before the next read of the same journey", async () => {
    await openExcel();
    const [sum, chain] = await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
      const first = sheet.getRange("A3").load("values,formulas");
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("B1").formulas = [["=A3*2"]];
      return [first, sheet.getRange("B1").load("values")] as const;
    });
    expect([sum.values, sum.formulas]).toEqual([[[3]], [["=SUM(A1:A2)"]]]);
    expect(chain.values).toEqual([[24]]);
  });

  it("spills a formula, tells its spill and its parent, and shows values in its cells", async () => {
    await openExcel();
    const [spill, parent, cells, none] = await onSheet((sheet) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      return [
        sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address"), sheet.getRange("C4").getSpillParentOrNullObject().load("address"),
        sheet.getRange("B2:C4").load("values,formulas,hasSpill"), sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address"),
      ] as const;
    });
    expect([spill.address, parent.address, none.isNullObject]).toEqual(["Sheet1!B2:C4", "Sheet1!B2", true]);
    expect(cells.values).toEqual([[1, 2], [3, 4], [5, 6]]);
    expect(cells.formulas).toEqual([["=SEQUENCE(3,2)", 2], [3, 4], [5, 6]]);
    expect(cells.hasSpill).toBe(true);
  });

  it("lets results stand while calculation is suspended, until the next journey", async () => {
    await openExcel();
    const [during, after] = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, "=A1+1"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const stale = sheet.getRange("B1").load("values");
      await context.sync();
      const fresh = sheet.getRange("B1").load("values");
      await context.sync();
      return [stale.values, fresh.values];
    });
    expect([during, after]).toEqual([[[2]], [[6]]]);
  });

  it("refuses part of a legacy array formula, values, formulas and clearing alike", async () => {
    const { workbook } = await openExcel();
    workbook.sheets[0]!.setArrayFormula({ top: 0, left: 0, bottom: 0, right: 1 }, "={1,2}");
    for (const edit of [
      (sheet: Excel.Worksheet) => { sheet.getRange("B1").values = [[5]]; },
      (sheet: Excel.Worksheet) => { sheet.getRange("A1:A9").formulas = Array(9).fill(["=1"]) as string[][]; },
      (sheet: Excel.Worksheet) => { sheet.getRange("B:B").clear(); },
      (sheet: Excel.Worksheet) => { sheet.getRange("B1").copyFrom("D1"); },
    ]) expect(await codeOf(onSheet(async (sheet, context) => { edit(sheet); await context.sync(); return sheet.getRange("A1").load("values"); }))).toBe("InvalidArgument");
    expect(workbook.sheets[0]!.content(0, 0)).toMatchObject({ formula: "={1,2}", arrayKind: "array" });
    await onSheet((sheet) => { sheet.getRange("A1:B1").values = [[5, 6]]; return sheet.getRange("A1").load("values"); });
    expect(workbook.sheets[0]!.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([[5, 6]]);
  });
});

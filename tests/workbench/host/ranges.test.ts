import { codeOf, fill, onSheet, openExcel } from "./openExcel";

describe("ranges through Office.js", () => {
  it("reads values, text, types, formulas and place of a block", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [[1, "a", true], [null, { error: "#N/A" }, 0.5]]);
    workbook.sheets[0]!.setStyle({ top: 1, left: 2, bottom: 1, right: 2 }, { numberFormat: "0%" });
    const range = await onSheet((sheet) => sheet.getRange("A1:C2").load("values,text,valueTypes,formulas,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount,cellCount"));
    expect(range.values).toEqual([[1, "a", true], ["", "#N/A", 0.5]]);
    expect(range.text).toEqual([["1", "a", "TRUE"], ["", "#N/A", "50%"]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Boolean"], ["Empty", "Error", "Double"]]);
    expect(range.formulas).toEqual([[1, "a", true], ["", "#N/A", 0.5]]);
    expect(range.numberFormat).toEqual([["General", "General", "General"], ["General", "General", "0%"]]);
    expect([range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(["Sheet1!A1:C2", 0, 0, 2, 3, 6]);
  });

  it("finds other ranges from a range", async () => {
    await openExcel();
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D4");
      const found = [
        range.getCell(2, 2), range.getRow(1), range.getColumn(0), range.getLastCell(), range.getLastRow(), range.getLastColumn(),
        range.getOffsetRange(1, -1), range.getResizedRange(1, 0), range.getEntireRow(), range.getEntireColumn(), range.getRowsBelow(2), range.getColumnsAfter(1),
        range.getBoundingRect("F9"), range.getIntersection("C1:Z3"), sheet.getCell(4, 4), sheet.getRangeByIndexes(0, 1, 2, 3), range.getAbsoluteResizedRange(1, 2), sheet.getRange("C:D"), sheet.getRange("3:4"),
      ].map((each) => each.load("address"));
      const none = range.getIntersectionOrNullObject("Z1").load("address");
      await context.sync();
      return [...found.map((each) => each.address.replace("Sheet1!", "")), none.isNullObject];
    });
    expect(addresses).toEqual([
      "D4", "B3:D3", "B2:B4", "D4", "B4:D4", "D2:D4", "A3:C5", "B2:D5", "2:4", "B:D", "B5:D6", "E2:E4", "B2:F9", "C2:D3", "E5", "B1:D2", "B2:C2", "C:D", "3:4", true,
    ]);
  });

  it("quotes sheet names in addresses and understands them", async () => {
    await openExcel();
    const range = await onSheet(async (sheet, context) => {
      sheet.name = "Q1 it's";
      await context.sync();
      return sheet.getRange("'Q1 it''s'!B2").load("address");
    });
    expect(range.address).toBe("'Q1 it''s'!B2");
  });

  it("tells the used range with and without formats, and null where there is none", async () => {
    const { workbook } = await openExcel();
    const empty = await onSheet((sheet) => [sheet.getUsedRangeOrNullObject(true).load("address"), sheet.getUsedRange().load("address")] as const);
    expect([empty[0].isNullObject, empty[1].address]).toEqual([true, "Sheet1!A1"]);
    fill(workbook, [[null, null], [null, 5]]);
    workbook.sheets[0]!.setStyle({ top: 0, left: 0, bottom: 0, right: 4 }, { fill: "#FF0000" });
    const [values, all, column] = await onSheet((sheet) => [
      sheet.getUsedRange(true).load("address"), sheet.getUsedRange().load("address"), sheet.getRange("B:B").getUsedRangeOrNullObject(true).load("address"),
    ] as const);
    expect([values.address, all.address, column.address]).toEqual(["Sheet1!B2", "Sheet1!A1:E2", "Sheet1!B2"]);
  });

  it("reads whole columns and oversized blocks as null, and refuses to write them", async () => {
    const { host } = await openExcel();
    const column = await onSheet((sheet) => sheet.getRange("A:A").load("values,cellCount"));
    expect([column.values, column.cellCount]).toEqual([null, 1_048_576]);
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A:A").values = 1 as never; }))).toBe("InvalidArgument");
    host.misbehave({ cellLimit: 9 });
    const [at, above] = await onSheet((sheet) => [sheet.getRange("A1:C3").load("values"), sheet.getRange("A1:E2").load("values")] as const);
    expect(at.values).toHaveLength(3);
    expect(above.values).toBeNull();
  });

  it("refuses what lies outside the grid", async () => {
    await openExcel();
    for (const work of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
      (sheet: Excel.Worksheet) => sheet.getRange("XFE1").load("address"),
      (sheet: Excel.Worksheet) => sheet.getRange("no such name").load("address"),
      (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1).load("address"),
    ]) expect(await codeOf(onSheet(work))).toBe("InvalidArgument");
  });

  it("merges, tells merged areas, and unmerges", async () => {
    const { workbook } = await openExcel();
    const [areas, none] = await onSheet((sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:B4").merge(true);
      return [sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address,areaCount"), sheet.getRange("F1:G2").getMergedAreasOrNullObject().load("address")] as const;
    });
    expect([areas.areaCount, areas.address.split(",").sort(), none.isNullObject]).toEqual([3, ["Sheet1!A1:C1", "Sheet1!A3:B3", "Sheet1!A4:B4"], true]);
    await onSheet((sheet) => { sheet.getRange("A1:C4").unmerge(); });
    expect(workbook.sheets[0]?.merges).toEqual([]);
  });

  it("clears contents, formats or all", async () => {
    const { workbook } = await openExcel();
    const sheet = workbook.sheets[0]!;
    fill(workbook, [[1, 2, 3]]);
    sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 2 }, { bold: true });
    await onSheet((each) => {
      each.getRange("A1").clear("Contents");
      each.getRange("B1").clear("Formats");
      each.getRange("C1").clear();
    });
    expect([0, 1, 2].map((column) => [sheet.value(0, column), sheet.style(0, column).bold])).toEqual([[null, true], [2, false], [null, false]]);
  });

  it("hides rows and columns, and tells mixed as null", async () => {
    await openExcel();
    const [rows, mixed, columns] = await onSheet((sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      return [sheet.getRange("A2:A3").load("rowHidden"), sheet.getRange("A1:A3").load("rowHidden"), sheet.getRange("B1").load("columnHidden,hidden")] as const;
    });
    expect([rows.rowHidden, mixed.rowHidden, columns.columnHidden, columns.hidden]).toEqual([true, null, true, true]);
  });

  it("selects, and tells the selected range and the active cell", async () => {
    await openExcel();
    const [selected, active] = await onSheet((sheet, context) => {
      sheet.getRange("B2:C3").select();
      return [context.workbook.getSelectedRange().load("address"), context.workbook.getActiveCell().load("address")] as const;
    });
    expect([selected.address, active.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });

  it("copies values, formats or all, repeated into a larger target", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [[1, 2]]);
    workbook.sheets[0]!.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    const range = await onSheet((sheet) => {
      sheet.getRange("A3:B4").copyFrom("A1:B1");
      sheet.getRange("D1").copyFrom(sheet.getRange("A1"), "Values");
      return sheet.getRange("A3:B4").load("values");
    });
    expect(range.values).toEqual([[1, 2], [1, 2]]);
    expect([workbook.sheets[0]!.style(3, 0).bold, workbook.sheets[0]!.style(0, 3).bold, workbook.sheets[0]!.value(0, 3)]).toEqual([true, false, 1]);
  });
});

describe("facts of many cells in one answer", () => {
  it("finds cells by kind, as areas", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [[1, "a", null], [2, "b", true], [null, null, { error: "#N/A" }]]);
    const sheet = workbook.sheets[0]!;
    sheet.setFormula(4, 0, "=SEQUENCE(2)", "dynamic");
    sheet.setFormula(4, 2, "=1+1");
    sheet.setRowsHidden(1, 1, true);
    const addresses = await onSheet(async (each, context) => {
      const range = each.getRange();
      const asked = [
        range.getSpecialCellsOrNullObject("Formulas"), range.getSpecialCellsOrNullObject("Constants"), range.getSpecialCellsOrNullObject("Constants", "Numbers"),
        range.getSpecialCellsOrNullObject("Constants", "Errors"), each.getRange("A1:C3").getSpecialCellsOrNullObject("Visible"), each.getRange("A1:C3").getSpecialCellsOrNullObject("Blanks"),
      ].map((areas) => areas.load("address,areaCount,cellCount"));
      const none = each.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas").load("address");
      await context.sync();
      return [...asked.map((areas) => areas.address.replaceAll("Sheet1!", "")), none.isNullObject];
    });
    expect(addresses.map((each) => (typeof each === "string" ? each.split(",").sort().join(",") : each))).toEqual(["A5,C5", "A1:B1,A2:C2,C3", "A1:A2", "C3", "A1:C1,A3:C3", "A3:B3,C1", true]);
  });

  it("tells hidden rows and columns and formats of cells", async () => {
    const { workbook } = await openExcel();
    workbook.sheets[0]!.setRowsHidden(1, 1, true);
    workbook.sheets[0]!.setColumnsHidden(2, 2, true);
    workbook.sheets[0]!.setStyle({ top: 0, left: 1, bottom: 0, right: 1 }, { fill: "#FF0000" });
    const [rows, columns, cells] = await onSheet((sheet) => [
      sheet.getRange("A1:A3").getRowProperties({ rowHidden: true }), sheet.getRange("A1:D1").getColumnProperties({ columnHidden: true, columnIndex: true }),
      sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true } } }),
    ] as const);
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, false]);
    expect(columns.value.map((column) => [column.columnIndex, column.columnHidden])).toEqual([[0, false], [1, false], [2, true], [3, false]]);
    expect(cells.value).toEqual([[{ address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" } } }, { address: "Sheet1!B1", format: { fill: { color: "#FF0000" } } }]]);
  });

  it("tells the date system by a function", async () => {
    await openExcel();
    const serial = await onSheet((_sheet, context) => context.workbook.functions.date(2000, 1, 1).load("value"));
    expect(serial.value).toBe(36526);
  });
});

import { codeOf, onSheet, openExcel } from "./openExcel";

describe("formats through Office.js", () => {
  it("sets fill, font, alignment and number format, and reads them back", async () => {
    await openExcel();
    const range = await onSheet((sheet) => {
      const target = sheet.getRange("A1:B2");
      target.format.fill.color = "#ffcc00";
      target.format.font.color = "red";
      target.format.font.bold = true;
      target.format.font.size = 14;
      target.format.font.name = "Arial";
      target.format.horizontalAlignment = "Center";
      target.format.verticalAlignment = "Top";
      target.format.wrapText = true;
      target.format.indentLevel = 2;
      target.numberFormat = [["0.00", "@"], ["General", "0%"]];
      return sheet.getRange("A1:B2").load("numberFormat,format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel");
    });
    expect(range.numberFormat).toEqual([["0.00", "@"], ["General", "0%"]]);
    const { format } = range;
    expect([format.fill.color, format.font.color, format.font.bold, format.font.size, format.font.name]).toEqual(["#FFCC00", "#FF0000", true, 14, "Arial"]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual(["Center", "Top", true, 2]);
  });

  it("tells null where cells differ, and colours of plain cells", async () => {
    await openExcel();
    const [mixed, plain] = await onSheet((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return [sheet.getRange("A1:B1").load("format/font/bold"), sheet.getRange("C1").load("format/fill/color,format/font/color")] as const;
    });
    expect(mixed.format.font.bold).toBeNull();
    expect([plain.format.fill.color, plain.format.font.color]).toEqual(["#FFFFFF", "#000000"]);
  });

  it("draws borders by edge", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:C3").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("EdgeBottom").weight = "Thick";
      borders.getItem("EdgeBottom").color = "#00FF00";
      borders.getItem("InsideVertical").style = "Dot";
    });
    const sheet = workbook.sheets[0]!;
    expect(sheet.style(2, 1).borderBottom).toEqual({ line: "thick", color: "#00FF00" });
    expect(sheet.style(1, 1).borderBottom).toBeNull();
    expect(sheet.style(0, 0).borderRight?.line).toBe("dotted");
    expect(sheet.style(0, 2).borderRight).toBeNull();
    const edge = await onSheet((each) => each.getRange("A1:C3").format.borders.getItem("EdgeBottom").load("style,weight,color"));
    expect([edge.style, edge.weight, edge.color]).toEqual(["Continuous", "Thick", "#00FF00"]);
  });

  it("sets widths and heights in points, and fits columns to their text", async () => {
    await openExcel();
    const [width, height, fitted] = await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("B1:C1").values = [["a rather long heading of a column", "x"]];
      await context.sync();
      sheet.getRange("B:C").format.autofitColumns();
      const formats = [sheet.getRange("A1").format.load("columnWidth"), sheet.getRange("A1").format.load("rowHeight"), sheet.getRange("B1").format.load("columnWidth"), sheet.getRange("C1").format.load("columnWidth")] as const;
      await context.sync();
      return [formats[0].columnWidth, formats[1].rowHeight, formats[2].columnWidth - formats[3].columnWidth];
    });
    expect([width, height]).toEqual([100, 30]);
    expect(fitted).toBeGreaterThan(100);
  });

  it("refuses words that are no alignment and no colour", async () => {
    await openExcel();
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1").format.horizontalAlignment = "Sideways" as never; }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1").format.fill.color = "no colour"; }))).toBe("InvalidArgument");
  });

  it("clears a fill", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1").format.fill.color = "#123456";
      sheet.getRange("A1").format.fill.clear();
    });
    expect(workbook.sheets[0]?.style(0, 0).fill).toBeNull();
  });
});

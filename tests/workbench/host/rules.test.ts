import { codeOf, onSheet, openExcel } from "./openExcel";

describe("conditional formats through Office.js", () => {
  it("adds rules of every kind, the newest first, and reads them back", async () => {
    const { workbook } = await openExcel();
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:B9");
      const cell = range.conditionalFormats.add("CellValue");
      cell.cellValue.format.fill.color = "#FFC7CE";
      cell.cellValue.format.font.color = "#9C0006";
      cell.cellValue.rule = { formula1: "=1", formula2: "=2", operator: "Between" };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>3";
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "x" };
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = { minimum: { type: "LowestValue", color: "#FF0000" }, midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" }, maximum: { type: "HighestValue", color: "#00FF00" } };
      range.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#123456";
      range.conditionalFormats.add("IconSet").iconSet.style = "ThreeArrows";
    });
    const formats = [...workbook.sheets[0]!.conditionalFormats].sort((a, b) => b.priority - a.priority);
    expect(formats.map(({ rule }) => rule)).toEqual([
      { kind: "cellValue", operator: "between", formula1: "=1", formula2: "=2", style: { fill: "#FFC7CE", fontColor: "#9C0006" } },
      { kind: "custom", formula: "=$A1>3", style: { bold: true } },
      { kind: "containsText", operator: "beginsWith", text: "x", style: {} },
      { kind: "colorScale", points: [{ type: "min", value: null, color: "#FF0000" }, { type: "percentile", value: "50", color: "#FFFF00" }, { type: "max", value: null, color: "#00FF00" }] },
      { kind: "dataBar", color: "#123456" },
      { kind: "iconSet", set: "3Arrows" },
    ]);
    expect(formats.map(({ priority }) => priority)).toEqual([6, 5, 4, 3, 2, 1]);
    const items = await onSheet((sheet) => sheet.getRange("A1").conditionalFormats.load("items/type,items/priority,items/stopIfTrue"));
    expect(items.items.map((item) => item.type)).toEqual(["IconSet", "DataBar", "ColorScale", "ContainsText", "Custom", "CellValue"]);
    expect(items.items[4]?.stopIfTrue).toBe(true);
  });

  it("deletes one and clears all of a range", async () => {
    const { workbook } = await openExcel();
    await onSheet(async (sheet, context) => {
      const first = sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
      sheet.getRange("A1:A3").conditionalFormats.add("IconSet");
      sheet.getRange("F1").conditionalFormats.add("DataBar");
      await context.sync();
      first.delete();
    });
    expect(workbook.sheets[0]!.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(["dataBar", "iconSet"]);
    await onSheet((sheet) => { sheet.getRange("A:C").conditionalFormats.clearAll(); });
    expect(workbook.sheets[0]!.conditionalFormats.map(({ ranges }) => ranges[0]?.left)).toEqual([5]);
  });

  it("refuses a rule of another kind and a range between without its end", async () => {
    await openExcel();
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.rule = { formula1: "=1", operator: "EqualTo" }; }))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => { sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "Between" }; }))).toBe("InvalidArgument");
  });
});

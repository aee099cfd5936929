import { fill, onSheet, openExcel } from "./openExcel";

describe("charts through Office.js", () => {
  it("adds a chart over a block with headers, and sets title, place, legend and axis", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [[null, "Required", "Actual"], ["Java", 3, 4], ["SQL", 4, 2], ["Git", 2, 2]]);
    await onSheet((sheet) => {
      const chart = sheet.charts.add("RadarMarkers", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Radar";
      chart.title.text = "Levels";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "H11");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 5;
    });
    expect(workbook.sheets[0]!.charts).toMatchObject([{
      name: "Radar", type: "RadarMarkers", title: "Levels", legend: "bottom", axisMin: 0, axisMax: 5,
      left: 4 * 48, top: 15, width: 4 * 48, height: 10 * 15, fromFile: false,
      series: [
        { nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$B$2:$B$4", categoriesRef: "Sheet1!$A$2:$A$4" },
        { nameRef: "Sheet1!$C$1", valuesRef: "Sheet1!$C$2:$C$4", categoriesRef: "Sheet1!$A$2:$A$4" },
      ],
    }]);
    const chart = await onSheet((sheet) => sheet.charts.getItem("radar").load("name,chartType,width,title/text,legend/position,axes/valueAxis/maximum"));
    expect([chart.name, chart.chartType, chart.width, chart.title.text, chart.legend.position, chart.axes.valueAxis.maximum]).toEqual(["Radar", "RadarMarkers", 192, "Levels", "Bottom", 5]);
  });

  it("takes series from rows, adds and colours series, and deletes charts", async () => {
    const { workbook } = await openExcel();
    fill(workbook, [["Q1", 1, 2, 3], ["Q2", 4, 5, 6]]);
    await onSheet((sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:D2"), "Rows");
      const series = chart.series.add("Extra");
      series.setValues(sheet.getRange("B1:D1"));
      chart.series.getItemAt(0).format.line.color = "#FF0000";
    });
    expect(workbook.sheets[0]!.charts[0]?.series).toMatchObject([
      { nameRef: "Sheet1!$A$1", valuesRef: "Sheet1!$B$1:$D$1", color: "#FF0000" }, { nameRef: "Sheet1!$A$2", valuesRef: "Sheet1!$B$2:$D$2" }, { name: "Extra", valuesRef: "Sheet1!$B$1:$D$1" },
    ]);
    await onSheet(async (sheet, context) => {
      sheet.charts.load("items/id");
      await context.sync();
      sheet.charts.items[0]?.delete();
    });
    expect(workbook.sheets[0]!.charts).toEqual([]);
  });
});

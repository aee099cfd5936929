import { chartData, shapeOf } from "../../../src/workbench/grid/charts/chartData";
import type { Chart } from "../../../src/workbench/model";
import { createWorkbook } from "../../../src/workbench/model";

const chart = (change: Partial<Chart>): Chart => ({
  id: "1", name: "Chart 1", type: "ColumnClustered", title: null, series: [], left: 0, top: 0, width: 100, height: 100,
  legend: "right", axisMin: null, axisMax: null, fromFile: false, ...change,
});

describe("what a chart shows", () => {
  it.each([
    ["ColumnClustered", "column"], ["BarStacked100", "bar"], ["Line", "line"], ["LineMarkers", "line"], ["RadarFilled", "radar"],
    ["XYScatterLines", "scatter"], ["Pie", "pie"], ["Doughnut", "doughnut"], ["AreaStacked", "area"],
  ])("%s is drawn as %s", (type, shape) => {
    expect(shapeOf(type)).toBe(shape);
  });

  it("follows its cells, and leaves a gap where there is no number", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("访谈 数据");
    [["", "分"], ["甲", 3], ["乙", null], ["丙", "n/a"]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value as string | number | null)));
    const series = [{ name: null, nameRef: "='访谈 数据'!$B$1", valuesRef: "='访谈 数据'!$B$2:$B$4", categoriesRef: "='访谈 数据'!$A$2:$A$4", color: null }];
    const data = chartData(workbook, sheet.id, chart({ series }));
    expect(data.labels).toEqual(["甲", "乙", "丙"]);
    expect(data.series[0]).toMatchObject({ name: "分", values: [3, null, null] });
  });

  it("a series of a combined chart keeps its own kind and axis", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("S");
    const series = [{ name: "a", nameRef: null, valuesRef: "=S!A1:A3", categoriesRef: null, color: null }, { name: "b", nameRef: null, valuesRef: "=S!B1:B3", categoriesRef: null, color: null, type: "LineMarkers", secondary: true }];
    expect(chartData(workbook, sheet.id, chart({ series })).series.map(({ shape, secondary }) => [shape, secondary])).toEqual([["column", false], ["line", true]]);
  });

  it("shows nothing for a sheet that is gone", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("S");
    const series = [{ name: "x", nameRef: null, valuesRef: "=Gone!A1:A3", categoriesRef: null, color: null }];
    expect(chartData(workbook, sheet.id, chart({ series })).series[0]?.values).toEqual([]);
  });
});

import { newWorkbookFile, openWorkbookFile } from "../../../src/workbench/file";
import type { Chart, Workbook } from "../../../src/workbench/model";
import { schemaErrors } from "../../ooxmlValidator";

jest.setTimeout(60_000);

const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const chart = (type: string, number: number): Chart => ({
  id: `new${number}`, name: `Chart ${number}`, type, title: `${type} & <more>`, left: 300, top: 20 + number * 200, width: 260, height: 180, legend: "bottom", axisMin: 0, axisMax: null, fromFile: false,
  series: [{ name: null, nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$B$2:$B$4", categoriesRef: "Sheet1!$A$2:$A$4", color: number === 0 ? "#4472C4" : null }],
});
const CHARTS = ["Radar", "RadarMarkers", "RadarFilled", "ColumnClustered", "BarClustered", "ColumnStacked", "Line", "LineMarkers", "XYScatter", "Pie"];

function fill(workbook: Workbook): void {
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("A new file has a sheet.");
  workbook.batch(() => {
    [["Name", "Score"], ["甲", 3], ["乙", 4.5], ["丙", 2]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
    workbook.addTable(sheet.id, rect(0, 0, 3, 1), true, "People");
    sheet.setFormula(5, 0, "=SORT(People[Score])", "dynamic");
    sheet.setSpill(5, 0, rect(5, 0, 7, 0), [[2], [3], [4.5]]);
    sheet.setFormula(5, 1, "=QUAL.SCORE(People[Score])");
    sheet.setResult(5, 1, { error: "#BUSY!" });
    sheet.setStyle(rect(0, 0, 0, 1), { bold: true, fill: "#DDEBF7", wrap: true, horizontal: "center", borderBottom: { line: "thin", color: "#000000" } });
    sheet.setStyle(rect(1, 1, 3, 1), { numberFormat: '0.0"分"', locked: false, rotation: -30 });
    sheet.setStyle(rect(0, 3, 1_048_575, 3), { italic: true });
    sheet.setColumnWidth(0, 0, 120);
    sheet.setRowHeight(0, 0, 30);
    sheet.setRowsHidden(9, 10, true);
    sheet.merge(rect(11, 0, 12, 2));
    sheet.setView({ freeze: { rows: 1, columns: 1 }, tabColor: "#FF8800", showGridlines: false, zoom: 90 });
    sheet.setPageSetup({ orientation: "landscape", fitToWidth: 1, printTitleRows: "1:1", printArea: "A1:H20", header: "&L&A", centerHorizontally: true });
    sheet.setConditionalFormats([
      { id: "a", ranges: [rect(1, 1, 3, 1)], priority: 1, stopIfTrue: true, rule: { kind: "cellValue", operator: "between", formula1: "=1", formula2: "=3", style: { fill: "#FFC7CE", fontColor: "#9C0006" } } },
      { id: "b", ranges: [rect(1, 1, 3, 1)], priority: 2, stopIfTrue: false, rule: { kind: "colorScale", points: [{ type: "min", value: null, color: "#FFFFFF" }, { type: "num", value: "=4", color: "#00B050" }] } },
      { id: "c", ranges: [rect(1, 0, 3, 0)], priority: 3, stopIfTrue: false, rule: { kind: "containsText", operator: "beginsWith", text: 'a"b', style: { bold: true } } },
      { id: "d", ranges: [rect(1, 0, 3, 0)], priority: 4, stopIfTrue: false, rule: { kind: "custom", formula: "=$B2>3", style: { borderTop: { line: "thin", color: "#FF0000" }, numberFormat: "0.00" } } },
      { id: "e", ranges: [rect(1, 1, 3, 1)], priority: 5, stopIfTrue: false, rule: { kind: "dataBar", color: "#638EC6" } },
      { id: "f", ranges: [rect(1, 1, 3, 1)], priority: 6, stopIfTrue: false, rule: { kind: "iconSet", set: "4Arrows" } },
    ]);
    sheet.setCharts(CHARTS.map(chart));
    workbook.setName({ name: "得分", sheetId: null, formula: "=Sheet1!$B$2:$B$4", visible: true, comment: "" });
    const hidden = workbook.addSheet("it's hidden");
    workbook.setName({ name: "_MARK", sheetId: hidden.id, formula: '="kind/1"', visible: false, comment: "" });
    workbook.setVisibility(hidden.id, "veryHidden");
    hidden.setProtected(true);
    workbook.setSetting("round", { id: "2026-H1", open: true });
  });
}

it("a new file with everything in it is valid and reads back as it was", async () => {
  const file = newWorkbookFile();
  fill(file.workbook);
  const bytes = await file.save({ customFunctionNamespaces: ["QUAL"] });
  expect(schemaErrors(bytes)).toEqual([]);
  const { workbook } = await openWorkbookFile(bytes);
  const [sheet, hidden] = workbook.sheets;
  const before = file.workbook.sheets[0];
  expect(sheet?.values(rect(0, 0, 8, 1))).toEqual([["Name", "Score"], ["甲", 3], ["乙", 4.5], ["丙", 2], [null, null], [2, { error: "#VALUE!" }], [3, null], [4.5, null], [null, null]]);
  expect(sheet?.content(5, 0)).toEqual({ value: 2, formula: "=SORT(People[Score])", arrayKind: "dynamic" });
  expect(sheet?.spillRect(5, 0)).toEqual(rect(5, 0, 7, 0));
  expect(sheet?.formula(5, 1)).toBe("=QUAL.SCORE(People[Score])");
  for (const [row, column] of [[0, 0], [2, 1], [900, 3], [40, 40]] as const) expect(sheet?.style(row, column)).toEqual(before?.style(row, column));
  expect([sheet?.columnWidth(0), sheet?.rowHeight(0), sheet?.isRowHidden(10), sheet?.isRowHidden(11)]).toEqual([120, 30, true, false]);
  expect(sheet?.view).toEqual(before?.view);
  expect(sheet?.pageSetup).toEqual(before?.pageSetup);
  expect(sheet?.merges).toEqual(before?.merges);
  expect(sheet?.conditionalFormats.map(({ rule, ranges, priority, stopIfTrue }) => ({ rule, ranges, priority, stopIfTrue })).slice(0, 1)).toEqual(before?.conditionalFormats.map(({ rule, ranges, priority, stopIfTrue }) => ({ rule, ranges, priority, stopIfTrue })).slice(0, 1));
  expect(sheet?.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(["cellValue", "colorScale", "containsText", "custom", "dataBar", "iconSet"]);
  expect(sheet?.charts.map(({ type }) => type)).toEqual(CHARTS);
  expect(sheet?.charts[3]).toMatchObject({ left: 300, top: 620, width: 260, height: 180, title: "ColumnClustered & <more>", legend: "bottom", axisMin: 0, axisMax: null, fromFile: true });
  expect([hidden?.name, hidden?.visibility, hidden?.isProtected]).toEqual(["it's hidden", "veryHidden", true]);
  expect(workbook.names.map(({ name, sheetId, formula, visible }) => ({ name, scoped: sheetId !== null, formula, visible }))).toEqual([
    { name: "得分", scoped: false, formula: "=Sheet1!$B$2:$B$4", visible: true }, { name: "_MARK", scoped: true, formula: '="kind/1"', visible: false },
  ]);
  expect(workbook.settings.get("round")).toEqual({ id: "2026-H1", open: true });
  expect(workbook.tables[0]).toMatchObject({ name: "People", columns: ["Name", "Score"], style: "TableStyleMedium2", showFilter: true, showBandedRows: true });
});

it("the same workbook gives the same bytes", async () => {
  const [first, second] = [newWorkbookFile(), newWorkbookFile()];
  fill(first.workbook);
  fill(second.workbook);
  expect(Buffer.compare(await first.save(), await second.save())).toBe(0);
});

it("a file of ours is patched like any other: charts, rules, tables and settings change and stay valid", async () => {
  const file = newWorkbookFile();
  fill(file.workbook);
  const opened = await openWorkbookFile(await file.save());
  const { workbook } = opened;
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("The sheet is gone.");
  workbook.batch(() => {
    sheet.setCharts([...sheet.charts.slice(2), chart("BarStacked", 0)]);
    sheet.setConditionalFormats([...sheet.conditionalFormats.slice(1), { id: "new", ranges: [rect(0, 0, 9, 0)], priority: 9, stopIfTrue: false, rule: { kind: "custom", formula: "=A1=1", style: { fill: "#00FF00" } } }]);
    sheet.setValue(4, 0, "丁");
    workbook.resizeTable(1, rect(0, 0, 4, 2));
    workbook.updateTable(1, { name: "Staff", style: "TableStyleLight1", showFilter: false });
    sheet.setColumnWidth(1, 2, 90);
    sheet.setView({ freeze: null, tabColor: null });
    sheet.unmerge(rect(11, 0, 11, 0));
    workbook.setSetting("round", "2026-H2");
    workbook.deleteName("得分", null);
  });
  const bytes = await opened.save();
  expect(schemaErrors(bytes)).toEqual([]);
  const again = (await openWorkbookFile(bytes)).workbook;
  expect(again.sheets[0]?.charts.map(({ type }) => type)).toEqual([...CHARTS.slice(2), "BarStacked"]);
  expect(again.sheets[0]?.conditionalFormats).toHaveLength(6);
  expect(again.tables[0]).toMatchObject({ name: "Staff", rect: rect(0, 0, 4, 2), columns: ["Name", "Score", "Column3"], style: "TableStyleLight1", showFilter: false });
  expect(again.sheets[0]?.view).toMatchObject({ freeze: null, tabColor: null, showGridlines: false });
  expect([again.sheets[0]?.columnWidth(0), again.sheets[0]?.columnWidth(2)]).toEqual([120, 90]);
  expect(again.sheets[0]?.merges).toEqual([]);
  expect(again.settings.get("round")).toBe("2026-H2");
  expect(again.names.map(({ name }) => name)).toEqual(["_MARK"]);
});

import { openWorkbookFile } from "../../../src/workbench/file";
import type { Sheet, Workbook } from "../../../src/workbench/model";
import { richWorkbook } from "../../fixtures/files/richWorkbook";
import { schemaErrors } from "../../ooxmlValidator";

jest.setTimeout(60_000);

let workbook: Workbook;
const sheet = (name: string): Sheet => workbook.sheetByName(name) as Sheet;
const data = (): Sheet => sheet("访谈 数据");

beforeAll(async () => {
  ({ workbook } = await openWorkbookFile(richWorkbook(), { name: "rich.xlsx" }));
});

it("the fixture is a valid workbook", () => {
  expect(schemaErrors(richWorkbook())).toEqual([]);
});

describe("sheets", () => {
  it("stand in their order, hidden as they are, the active one selected", () => {
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets.map((one) => [one.name, one.visibility])).toEqual([["说明", "visible"], ["访谈 数据", "visible"], ["Lists", "hidden"], ["Secret", "veryHidden"]]);
    expect(workbook.selection.sheetId).toBe(data().id);
  });

  it("have their panes, grid lines, tab colours, widths and hiding", () => {
    expect(data().view.freeze).toEqual({ rows: 3, columns: 1 });
    // Accent 2 (C0504D) 40 % lighter, as Excel's own palette shows it.
    expect(sheet("说明").view).toMatchObject({ showGridlines: false, zoom: 85, freeze: null, tabColor: "#DA9694" });
    expect([0, 1, 3].map((column) => sheet("说明").isColumnHidden(column))).toEqual([false, true, false]);
    // Twenty digits of 7 pixels in Calibri 11, and 5 pixels of margin.
    expect(sheet("说明").columnWidth(0)).toBe(145 * 0.75);
    expect(sheet("说明").rowHeight(0)).toBe(30);
    expect([4, 5, 6].map((row) => data().isRowHidden(row))).toEqual([false, true, false]);
    expect(data().isProtected).toBe(true);
  });

  it("know how they are printed", () => {
    expect(sheet("说明").pageSetup).toMatchObject({ orientation: "landscape", paperSize: "A3", fitToWidth: 1, fitToHeight: null, centerHorizontally: true, header: "&C&A", footer: "&P / &N" });
    expect(data().pageSetup).toMatchObject({ printArea: "A1:G12", printTitleRows: "3:3", printTitleColumns: "A:A" });
  });
});

describe("cells", () => {
  it("of every type keep their values", () => {
    expect(sheet("Lists").values({ top: 0, left: 0, bottom: 2, right: 1 })).toEqual([[true, { error: "#N/A" }], ["text", -0.0025], [0.001, false]]);
    expect(data().value(4, 1)).toBe(" 乙 ");
    expect(data().value(5, 1)).toBe("丙");
    expect(sheet("说明").value(0, 0)).toBe("rich text");
    expect(sheet("说明").value(2, 0)).toBe("line\u000Btab");
    expect(sheet("说明").content(3, 0)).toEqual({ value: "=not a formula", formula: null, arrayKind: null });
  });

  it("show formulas as Excel does", () => {
    const formulas = (["D4", "F4", "G4", "H4", "H5", "H7"] as const).map((name) => data().formula(Number(name.slice(1)) - 1, name.charCodeAt(0) - 65));
    expect(formulas).toEqual(["=tblData[[#This Row],[得分]]*2", "=SORT(C4:C6)", "=C4:C6*Half", "=QUAL.SCORE(B4:D4,$C$4:$C$6)", '=LET(x,C5,x&"!")', "=SUM(F4#)"]);
  });

  it("of a shared formula have it as it reads there", () => {
    expect([[8, 0], [8, 1], [9, 0], [9, 1]].map(([row, column]) => data().formula(row as number, column as number))).toEqual(["=C4+$A4", "=D4+$A4", "=C5+$A5", "=D5+$A5"]);
  });

  it("of a spill and of an array are results of their anchor", () => {
    expect(data().content(3, 5)).toEqual({ value: 1, formula: "=SORT(C4:C6)", arrayKind: "dynamic" });
    expect(data().spillRect(3, 5)).toEqual({ top: 3, left: 5, bottom: 5, right: 5 });
    expect(data().spillAnchor(5, 5)).toMatchObject({ row: 3, column: 5 });
    expect(data().content(5, 5)).toEqual({ value: 4, formula: null, arrayKind: null });
    expect(data().content(3, 6).arrayKind).toBe("array");
    expect(data().arrayRect(5, 6)).toEqual({ top: 3, left: 6, bottom: 5, right: 6 });
  });
});

it("styles have theme colours with their tints, indexed colours, borders and alignment resolved", () => {
  expect(sheet("说明").style(0, 0)).toEqual({
    // Accent 1 (4F81BD): 25 % darker and 80 % lighter, as Excel's palette shows them.
    numberFormat: '0.0"分"', fontName: "Calibri", fontSize: 14, fontColor: "#366092", bold: true, italic: true, underline: true, strike: true, fill: "#DCE6F1",
    horizontal: "center", vertical: "top", wrap: true, indent: 1, rotation: -45, locked: false,
    borderTop: null, borderLeft: { line: "thin", color: "#000000" }, borderRight: { line: "other", color: "#112233" }, borderBottom: { line: "double", color: "#9BBB59" },
  });
  expect(data().style(0, 0)).toMatchObject({ numberFormat: "m/d/yyyy", fontColor: "#FF0000", fill: "#FFFF00" });
  expect(data().style(0, 7).numberFormat).toBe('yyyy"年"m"月"d"日"');
  expect(data().style(50, 0).fontName).toBe("等线");
  // The row's format reaches cells that are not in the file; the column's those of other rows.
  expect(data().style(2, 9).bold).toBe(true);
  expect(data().style(50, 4).bold).toBe(true);
});

it("tables, names, rules, merges and charts are there", () => {
  expect(workbook.tables).toEqual([expect.objectContaining({ id: 3, name: "tblData", rect: { top: 2, left: 0, bottom: 6, right: 3 }, hasTotals: true, columns: ["编号", "姓名", "得分", "加倍"], style: "Own table" })]);
  expect(workbook.names.map(({ name, sheetId, formula, visible }) => [name, sheetId === null ? null : workbook.sheet(sheetId)?.name, formula, visible])).toEqual([
    ["Double", null, "=LAMBDA(x,x*2)", true], ["Half", null, "=0.5", true], ["local", "访谈 数据", "='访谈 数据'!$C$4", true], ["_mark", "访谈 数据", '="data/1"', false], ["权重", null, "='访谈 数据'!$C$4:$C$6", true],
  ]);
  expect(data().conditionalFormats.map(({ rule, priority, ranges }) => [rule.kind, priority, ranges.length])).toEqual([["cellValue", 2, 1], ["dataBar", 1, 1], ["colorScale", 3, 2], ["other", 4, 2]]);
  expect(data().conditionalFormats[0]?.rule).toEqual({ kind: "cellValue", operator: "lessThan", formula1: "=2", formula2: null, style: { bold: true, fontColor: "#9C0006", fill: "#FFC7CE" } });
  expect(sheet("说明").merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  const [chart] = sheet("说明").charts;
  expect(chart).toMatchObject({ name: "得分图", type: "RadarMarkers", title: "得分", legend: "bottom", axisMin: 0, axisMax: 5, fromFile: true, top: 30 });
  expect(chart?.series).toEqual([{ name: null, nameRef: "'访谈 数据'!$C$3", valuesRef: "'访谈 数据'!$C$4:$C$6", categoriesRef: "'访谈 数据'!$B$4:$B$6", color: "#C0504D" }]);
  expect(workbook.settings.get("round")).toBe("2026-H1");
});

import { writeFileSync } from "node:fs";
import { openWorkbookFile, saveNew } from "../../../src/workbench/file";
import type { Workbook } from "../../../src/workbench/model";
import { schemaErrors } from "../../ooxmlValidator";
import { changedParts } from "../file/changedParts";
import { CHART_TYPES, makeEverything } from "./everything";
import { codeOf, onSheet, openExcel } from "./openExcel";

jest.setTimeout(60_000);

/** Without the signs that only say that nothing moves. */
const plain = (reference: string | null): string | undefined => reference?.replace(/\$/g, "");

/** What a person could tell of a workbook, apart from ids that a file gives anew. */
function described(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name, visibility: sheet.visibility, view: sheet.view, pageSetup: { ...sheet.pageSetup, printArea: plain(sheet.pageSetup.printArea), printTitleRows: plain(sheet.pageSetup.printTitleRows) }, merges: sheet.merges,
    validations: sheet.dataValidations.map(({ id: _id, ...rest }) => rest), links: sheet.hyperlinks.map(({ id: _id, ...rest }) => rest),
    rules: sheet.conditionalFormats.map(({ id: _id, ...rest }) => rest),
    charts: sheet.charts.map(({ name, type, title, legend, axisMin, axisMax, series, left, top, width, height }) => ({
      name, type, title, legend, axisMin, axisMax, place: [left, top, width, height].map(Math.round),
      series: series.map((one) => ({ name: one.name, nameRef: one.nameRef, valuesRef: one.valuesRef, categoriesRef: one.categoriesRef, type: one.type, secondary: one.secondary, labels: one.labels })),
    })),
    cells: sheet.values({ top: 0, left: 0, bottom: 12, right: 12 }),
    formulas: [[0, 6], [0, 7], [0, 8], [1, 8]].map(([row = 0, column = 0]) => sheet.content(row, column).formula),
    styles: [[0, 0], [1, 4], [0, 12]].map(([row = 0, column = 0]) => sheet.style(row, column)),
  }));
}

describe("a workbook in which everything is made through Office.js", () => {
  it("is valid as a file and is the same when it is opened again", async () => {
    const { workbook } = await makeEverything();
    const bytes = await saveNew(workbook, { customFunctionNamespaces: ["QUAL"] });
    if (process.env["KEEP_WORKBOOK"] !== undefined) writeFileSync(process.env["KEEP_WORKBOOK"], bytes);
    expect(schemaErrors(bytes)).toEqual([]);
    const again = await openWorkbookFile(bytes, { customFunctionNamespaces: ["QUAL"] });
    expect(described(again.workbook)).toEqual(described(workbook));
    expect(again.workbook.tables.map(({ name, hasTotals, style, columns }) => ({ name, hasTotals, style, columns }))).toEqual([{ name: "People", hasTotals: true, style: "TableStyleMedium9", columns: ["姓名", "部门", "级别", "得分", "入职"] }]);
    expect(again.workbook.sheets[2]?.charts.map(({ type }) => type)).toEqual([...CHART_TYPES, "ColumnClustered"]);
  });

  it("is patched like any other file: one cell, one part", async () => {
    const { workbook } = await makeEverything();
    const parts = await changedParts(await saveNew(workbook, { customFunctionNamespaces: ["QUAL"] }), (opened) => opened.sheets[1]?.setValue(4, 4, "x"));
    expect([...parts.keys()]).toEqual(["xl/worksheets/sheet2.xml"]);
  });

  it("refuses charts it cannot write by their name instead of drawing another kind", async () => {
    const { workbook } = await openExcel();
    expect(await codeOf(onSheet((sheet) => { sheet.charts.add("Sunburst", sheet.getRange("A1:B2")); }))).toBe("NotImplemented");
    workbook.sheets[0]?.setValue(0, 0, 1);
    await onSheet((sheet) => { sheet.charts.add("Pie", sheet.getRange("A1:A1")); });
    expect(await codeOf(onSheet((sheet) => { sheet.charts.getItemAt(0).chartType = "3DPie"; }))).toBe("NotImplemented");
    expect(await codeOf(onSheet((sheet) => { const chart = sheet.charts.getItemAt(0); chart.series.add("x"); chart.series.getItemAt(1).chartType = "Line"; }))).toBe("InvalidArgument");
  });
});

import { fill, openExcel } from "./openExcel";
import type { OpenExcel } from "./openExcel";

const PEOPLE = [["姓名", "部门", "级别", "得分", "入职"], ["甲", "研发", 3, 4.5, 45292], ["乙", "研发", 2, 3.5, 45658], ["丙", "人力", 4, 2, 44927], ["丁", "人力", 1, 5, 46027]];

/** One chart of each kind the workbench writes. */
export const CHART_TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineMarkers", "LineStacked", "LineMarkersStacked100",
  "Radar", "RadarMarkers", "RadarFilled", "XYScatter", "XYScatterLines", "XYScatterSmoothNoMarkers", "Pie", "PieExploded", "Doughnut", "Area", "AreaStacked", "AreaStacked100",
] as const;

/** A workbook in which everything an add-in can make through Office.js is made. */
export async function makeEverything(): Promise<OpenExcel> {
  const excel = await openExcel();
  fill(excel.workbook, PEOPLE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    await decorate(sheet, context);
    validate(sheet, context.workbook.worksheets.add("Lists"));
    link(sheet);
    print(sheet);
    chartSheet(context.workbook.worksheets.add("图表"), sheet);
    await context.sync();
  });
  return excel;
}

async function decorate(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> {
  const table = sheet.tables.add("A1:E5", true);
  table.name = "People";
  table.style = "TableStyleMedium9";
  table.showTotals = true;
  const header = sheet.getRange("A1:E1");
  header.format.font.bold = true;
  header.format.fill.color = "#1F4E78";
  header.format.font.color = "#FFFFFF";
  sheet.getRange("E2:E5").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]];
  sheet.getRange("G1").formulas = [["=SORT(People[得分])"]];
  sheet.getRange("H1").formulas = [["=QUAL.SCORE(People[得分],$C$2)"]];
  sheet.getRange("I1:I2").formulas = [["=SUM(People[得分])"], ["=LET(x,D2,x*2)"]];
  sheet.getRange("K1:L1").merge();
  sheet.freezePanes.freezeRows(1);
  context.workbook.names.add("得分上限", sheet.getRange("D2:D5"));
  const rules = sheet.getRange("D2:D5").conditionalFormats;
  const less = rules.add("CellValue");
  less.cellValue.format.font.color = "#9C0006";
  less.cellValue.format.fill.color = "#FFC7CE";
  less.cellValue.rule = { operator: "LessThan", formula1: "3" };
  rules.add("DataBar").dataBar.positiveFormat.fillColor = "#63C384";
  sheet.getRange("C2:C5").conditionalFormats.add("IconSet").iconSet.style = "ThreeArrows";
  sheet.getRange("C2:C5").conditionalFormats.add("ColorScale");
  const own = sheet.getRange("A2:A5").conditionalFormats.add("Custom");
  own.custom.rule.formula = "=$D2>4";
  own.custom.format.font.bold = true;
  const text = sheet.getRange("B2:B5").conditionalFormats.add("ContainsText");
  text.textComparison.rule = { operator: "Contains", text: "研" };
  text.textComparison.format.font.italic = true;
  await context.sync();
}

function validate(sheet: Excel.Worksheet, lists: Excel.Worksheet): void {
  lists.getRange("A1:A2").values = [["研发"], ["人力"]];
  sheet.getRange("B2:B5").dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A2") } };
  const level = sheet.getRange("C2:C5").dataValidation;
  level.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
  level.errorAlert = { message: "1 to 5", showAlert: true, style: "Warning", title: "Level" };
  level.prompt = { message: "How well?\nFrom 1 to 5.", showPrompt: true, title: "Level" };
  sheet.getRange("D2:D5").dataValidation.rule = { decimal: { formula1: 0, formula2: "=5", operator: "Between" } };
  sheet.getRange("E2:E5").dataValidation.rule = { date: { formula1: "2020-01-01", operator: "GreaterThan" } };
  sheet.getRange("A2:A5").dataValidation.rule = { custom: { formula: "=COUNTIF($A$2:$A$5,A2)=1" } };
  sheet.getRange("A2:A5").dataValidation.ignoreBlanks = false;
  sheet.getRange("K2:K9").dataValidation.rule = { list: { inCellDropDown: false, source: "yes,no,\"maybe\"" } };
  sheet.getRange("L2:L9").dataValidation.rule = { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } };
}

function link(sheet: Excel.Worksheet): void {
  sheet.getRange("M1").hyperlink = { address: "https://example.org/a%20b?x=1&y=2", textToDisplay: "Outside", screenTip: "far away" };
  sheet.getRange("M2").hyperlink = { documentReference: "Lists!A1", textToDisplay: "Inside" };
}

function print(sheet: Excel.Worksheet): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A3";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintMargins("Centimeters", { left: 1, right: 1, top: 2, bottom: 2, header: 0.5, footer: 0.5 });
  page.centerHorizontally = true;
  page.setPrintArea("A1:M20");
  page.setPrintTitleRows("$1:$1");
  page.headersFooters.defaultForAllPages.centerHeader = "&A";
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
}

function chartSheet(sheet: Excel.Worksheet, data: Excel.Worksheet): void {
  sheet.getRange("A1:D4").values = [["", "要求", "实际", "差距"], ["Java", 3, 4, 1], ["SQL", 4, 2, -2], ["Git", 2, 2.5, 0.5]];
  const source = sheet.getRange("A1:D4");
  CHART_TYPES.forEach((type, index) => {
    const chart = sheet.charts.add(type, source, "Columns");
    chart.title.text = type;
    chart.left = 20 + (index % 3) * 330;
    chart.top = 90 + Math.floor(index / 3) * 200;
    chart.width = 310;
    chart.height = 180;
    chart.legend.position = "Bottom";
  });
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  const combo = sheet.charts.add("ColumnClustered", source, "Columns");
  combo.name = "Combo";
  combo.title.text = "Combo";
  combo.top = 90 + 8 * 200;
  combo.left = 20;
  combo.width = 480;
  combo.height = 260;
  const line = combo.series.getItemAt(2);
  line.chartType = "LineMarkers";
  line.axisGroup = "Secondary";
  line.format.line.color = "#C00000";
  line.hasDataLabels = true;
  line.dataLabels.position = "Top";
  line.dataLabels.numberFormat = "0.0";
  combo.series.getItemAt(0).name = "Wanted";
  combo.axes.valueAxis.title.text = "Level";
  combo.axes.valueAxis.numberFormat = "0.0";
  combo.axes.valueAxis.minimum = 0;
  combo.axes.valueAxis.maximum = 5;
  combo.axes.categoryAxis.title.text = "Skill";
  combo.axes.getItem("Value", "Secondary").title.text = "Gap";
  const labelled = data.charts.add("Pie", data.getRange("A1:A5"), "Columns");
  labelled.series.getItemAt(0).setValues(data.getRange("D2:D5"));
  labelled.series.getItemAt(0).setXAxisValues(data.getRange("A2:A5"));
  labelled.dataLabels.showPercentage = true;
  labelled.dataLabels.showCategoryName = true;
  labelled.title.text = "Scores";
  labelled.setPosition("A10", "F22");
}

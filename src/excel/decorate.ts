import type { PlanBlock, PlanChart, SheetPlan } from "../reports";
import { queueHeat } from "./heat";
import { LOOKS, paint, setNumberFormat } from "./looks";
import { tableRect } from "./planShape";
import type { ExcelSession } from "./session";

const CHART_TYPES = { radar: "RadarMarkers", bar: "BarClustered", column: "ColumnClustered", line: "Line", scatter: "XYScatter" } as const;
export const TABLE_STYLE = "TableStyleLight1";

/** Characters to points: 7 pixels a digit and 5 of padding in the default font, 0.75 points a pixel. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function queueChart(sheet: Excel.Worksheet, chart: PlanChart): void {
  const data = sheet.getRangeByIndexes(chart.row, chart.column, chart.rows, chart.columns);
  const added = sheet.charts.add(CHART_TYPES[chart.type], data, "Columns");
  added.title.text = chart.title;
  added.legend.position = "Bottom";
  added.setPosition(sheet.getRangeByIndexes(chart.atRow, chart.atColumn, 1, 1));
  added.width = chart.width;
  added.height = chart.height;
  if (chart.axisMin !== undefined) added.axes.valueAxis.minimum = chart.axisMin;
  if (chart.axisMax !== undefined) added.axes.valueAxis.maximum = chart.axisMax;
}

function queueTable(sheet: Excel.Worksheet, block: Extract<PlanBlock, { kind: "table" }>, there: boolean): void {
  const rect = tableRect(block);
  const range = sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, block.fields.length);
  if (!there) sheet.tables.add(range, true).name = block.name;
  sheet.tables.getItem(block.name).style = TABLE_STYLE;
  if (block.looks.some((look) => LOOKS[look].wrap)) range.format.autofitRows();
}

function queueBlock(sheet: Excel.Worksheet, block: PlanBlock, tables: ReadonlySet<string>): void {
  if (block.kind === "merge") {
    const room = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    room.merge(false);
    if (block.wrap === true) {
      room.format.wrapText = true;
      room.format.verticalAlignment = "Top";
    }
  }
  if (block.kind === "table") queueTable(sheet, block, tables.has(block.name));
  if (block.kind === "spill") {
    block.looks.forEach((look, c) => {
      const range = sheet.getRangeByIndexes(block.row + 1, block.column + c, block.rows, 1);
      setNumberFormat(range, LOOKS[look].numberFormat === "@" ? "General" : LOOKS[look].numberFormat);
      paint(range, LOOKS[look]);
    });
    paint(sheet.getRangeByIndexes(block.row, block.column, 1, Math.max(1, block.looks.length)), LOOKS.header);
  }
}

/** Widths, frozen panes, heat, charts and page set-up. Queues only, but for one journey at the end. */
export async function decorate(session: ExcelSession, name: string, plan: SheetPlan, tables: ReadonlySet<string>): Promise<void> {
  const sheet = session.context.workbook.worksheets.getItem(name);
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  for (const block of plan.blocks) queueBlock(sheet, block, tables);
  for (const { row, points } of plan.heights ?? []) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  const { freeze } = plan;
  if (freeze && freeze.rows > 0 && freeze.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  for (const heat of plan.heats) queueHeat(sheet, heat);
  for (const chart of plan.charts) queueChart(sheet, chart);
  if (plan.tab !== null) sheet.tabColor = plan.tab;
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = plan.print.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.paperSize = "A4";
  if (plan.print.fitWide) sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (plan.print.titleRows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${plan.print.titleRows}`);
  await session.sync();
}

import type { Chart, Sheet } from "../../model";
import { chartForm } from "../../model";
import type { Arguments, Call, Definition, HostContext, OfficeObject, Scalar } from "../engine";
import { asNumber, asText, HostError, invalid, notFound, oneOf } from "../engine";
import { guardLayout } from "../cells/readCells";
import { seriesOf } from "../cells/chartSeries";
import type { RangeRef } from "../cells/rangeRef";
import { wholeSheet } from "../cells/rangeRef";
import { rangeArgument } from "./rangeGetters";
import type { ChartRef } from "./selves";

export function chartOf({ sheet, id }: ChartRef): Chart {
  return sheet.charts.find((chart) => chart.id === id) ?? notFound();
}

/** A type the workbench can write; any other is refused by name rather than drawn as something else. */
export function chartType(value: unknown): string {
  const type = asText(value);
  if (chartForm(type) === undefined) throw new HostError("NotImplemented", `The workbench makes no charts of the type ${type}.`);
  return type;
}

/** What can be put into the text of a chart whose kind the workbench does not write. */
const PATCHABLE = new Set<keyof Chart>(["name", "title", "legend", "left", "top", "width", "height", "axisMin", "axisMax"]);

export function changeChart(ref: ChartRef, change: Partial<Chart>): void {
  const { type, series } = chartOf(ref);
  const foreign = [type, ...series.map((each) => each.type ?? type)].find((each) => chartForm(each) === undefined);
  if (foreign !== undefined && change.type === undefined && (Object.keys(change) as (keyof Chart)[]).some((name) => !PATCHABLE.has(name))) {
    throw new HostError("NotImplemented", `The workbench makes no charts of the type ${foreign}, so it changes of this one its name, title, legend and place alone.`);
  }
  ref.sheet.setCharts(ref.sheet.charts.map((chart) => (chart.id === ref.id ? { ...chart, ...change } : chart)));
}

function measure(name: "left" | "top" | "width" | "height"): Scalar<ChartRef> {
  return {
    get: (ref) => chartOf(ref)[name],
    set: (ref, value) => {
      const points = asNumber(value);
      if (points < 0) invalid();
      changeChart(ref, { [name]: points });
    },
  };
}

/** Points from the sheet's corner to a row or column. */
function offset(count: number, size: (index: number) => number, hidden: (index: number) => boolean): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += hidden(index) ? 0 : size(index);
  return total;
}

function corner({ sheet }: RangeRef, row: number, column: number): { left: number; top: number } {
  return {
    left: offset(column, (index) => sheet.columnWidth(index), (index) => sheet.isColumnHidden(index)),
    top: offset(row, (index) => sheet.rowHeight(index), (index) => sheet.isRowHidden(index)),
  };
}

/** From the start cell to the end of the end cell; without an end only the corner moves. */
const setPosition: Call<ChartRef> = (ref, args, context) => {
  const home = { sheet: ref.sheet, rect: wholeSheet() };
  const start = rangeArgument(args, 0, home, context);
  const from = corner(start, start.rect.top, start.rect.left);
  if (args.at(1) === null) return changeChart(ref, from);
  const end = rangeArgument(args, 1, home, context);
  const to = corner(end, end.rect.bottom + 1, end.rect.right + 1);
  changeChart(ref, { ...from, width: to.left - from.left, height: to.top - from.top });
};

const setData: Call<ChartRef> = (ref, args, context) => {
  changeChart(ref, { series: seriesOf(rangeArgument(args, 0, { sheet: ref.sheet, rect: wholeSheet() }, context), oneOf(args.at(1) ?? "Auto", ["Auto", "Columns", "Rows"])) });
};

export const chart: Definition<ChartRef> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: (ref) => chartOf(ref).name, set: (ref, value) => { changeChart(ref, { name: asText(value) }); } },
    ChartType: { get: (ref) => chartOf(ref).type, set: (ref, value) => { changeChart(ref, { type: chartType(value), series: chartOf(ref).series.map(({ type: _own, ...each }) => each) }); } },
    Left: measure("left"), Top: measure("top"), Width: measure("width"), Height: measure("height"),
  },
  navigations: {
    Title: (ref, context) => context.present("ChartTitle", ref),
    DataLabels: (ref, context) => context.present("ChartDataLabels", ref),
    Legend: (ref, context) => context.present("ChartLegend", ref),
    Axes: (ref, context) => context.present("ChartAxes", ref),
    Series: (ref, context) => context.present("ChartSeriesCollection", ref),
    Worksheet: ({ sheet }, context) => context.present("Worksheet", sheet),
  },
  methods: {
    Delete: ({ sheet, id }) => { sheet.setCharts(sheet.charts.filter((each) => each.id !== id)); },
    SetData: setData,
    SetPosition: setPosition,
  },
};

function freeNumber(sheet: Sheet): number {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((each) => each.id === `{chart-${number}}` || each.name === `Chart ${number}`)) number += 1;
  return number;
}

/** A chart of Excel's usual size; `width` × `height` in points. */
function add(sheet: Sheet, args: Arguments, context: HostContext): OfficeObject {
  guardLayout(sheet);
  const type = chartType(args.at(0));
  const source = rangeArgument(args, 1, { sheet, rect: wholeSheet() }, context);
  const series = seriesOf(source, oneOf(args.at(2) ?? "Auto", ["Auto", "Columns", "Rows"]));
  if (series.length === 0) throw new HostError("EmptyChartSeries");
  const number = freeNumber(sheet);
  const id = `{chart-${number}}`;
  sheet.setCharts([...sheet.charts, { id, name: `Chart ${number}`, type, title: null, series, left: 0, top: 0, width: 360, height: 216, legend: "right", axisMin: null, axisMax: null, fromFile: false }]);
  return context.present("Chart", { sheet, id });
}

export const chartCollection: Definition<Sheet> = {
  items: (sheet, context) => sheet.charts.map(({ id }) => context.present("Chart", { sheet, id })),
  indexer: (sheet, key, context) => {
    const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return found ? context.present("Chart", { sheet, id: found.id }) : notFound();
  },
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  methods: { Add: add },
};

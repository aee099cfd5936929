import type { ChartSeries } from "../../model";
import { canCombine, chartForm } from "../../model";
import type { Definition } from "../engine";
import { asFlag, asText, invalid, oneOf } from "../engine";
import { absoluteReference } from "../cells/chartSeries";
import { asColor } from "../cells/color";
import { wholeSheet } from "../cells/rangeRef";
import { changeChart, chartOf, chartType } from "./chart";
import { VALUE_LABELS } from "./chartLabels";
import { rangeArgument } from "./rangeGetters";
import type { ChartRef, SeriesRef } from "./selves";

export function seriesOf({ chart, index }: SeriesRef): ChartSeries {
  return chartOf(chart).series[index] ?? invalid();
}

export function changeSeries({ chart, index }: SeriesRef, change: Partial<ChartSeries>): void {
  changeChart(chart, { series: chartOf(chart).series.map((each, at) => (at === index ? { ...each, ...change } : each)) });
}

/** Columns, lines and areas may stand in one chart; a series of another kind needs a chart of its own. */
function setType(ref: SeriesRef, value: unknown): void {
  const type = chartType(value);
  const { series, type: whole } = chartOf(ref.chart);
  const form = chartForm(type);
  const others = series.filter((_each, index) => index !== ref.index).map((each) => chartForm(each.type ?? whole));
  if (form === undefined || others.some((other) => other !== undefined && !canCombine(form, other))) invalid(`A series of the type ${type} cannot stand beside the others.`);
  changeSeries(ref, { type: type === whole ? undefined : type });
}

/** Pies, rings and radars have no second axis. */
function setAxisGroup(ref: SeriesRef, value: unknown): void {
  const secondary = oneOf(value, ["Primary", "Secondary"]) === "Secondary";
  const element = chartForm(seriesOf(ref).type ?? chartOf(ref.chart).type)?.element;
  if (secondary && (element === "pieChart" || element === "doughnutChart" || element === "radarChart")) invalid();
  changeSeries(ref, { secondary: secondary ? true : undefined });
}

export const chartSeries: Definition<SeriesRef> = {
  scalars: {
    Name: { get: (ref) => seriesOf(ref).name ?? seriesOf(ref).nameRef ?? "", set: (ref, value) => { changeSeries(ref, { name: asText(value), nameRef: null }); } },
    ChartType: { get: (ref) => seriesOf(ref).type ?? chartOf(ref.chart).type, set: setType },
    AxisGroup: { get: (ref) => (seriesOf(ref).secondary === true ? "Secondary" : "Primary"), set: setAxisGroup },
    HasDataLabels: { get: (ref) => seriesOf(ref).labels !== undefined, set: (ref, value) => { changeSeries(ref, { labels: asFlag(value) ? seriesOf(ref).labels ?? VALUE_LABELS : undefined }); } },
  },
  navigations: {
    Format: (ref, context) => context.present("ChartSeriesFormat", ref),
    DataLabels: (ref, context) => context.present("ChartSeriesLabels", ref),
  },
  methods: {
    SetValues: (ref, args, context) => { changeSeries(ref, { valuesRef: absoluteReference(rangeArgument(args, 0, { sheet: ref.chart.sheet, rect: wholeSheet() }, context)) }); },
    SetXAxisValues: (ref, args, context) => { changeSeries(ref, { categoriesRef: absoluteReference(rangeArgument(args, 0, { sheet: ref.chart.sheet, rect: wholeSheet() }, context)) }); },
    Delete: ({ chart, index }) => { changeChart(chart, { series: chartOf(chart).series.filter((_each, at) => at !== index) }); },
  },
};

export const chartSeriesFormat: Definition<SeriesRef> = {
  navigations: { Fill: (ref, context) => context.present("ChartFill", ref), Line: (ref, context) => context.present("ChartLineFormat", ref) },
};

export const chartFill: Definition<SeriesRef> = {
  methods: { SetSolidColor: (ref, args) => { changeSeries(ref, { color: asColor(args.at(0)) }); }, Clear: (ref) => { changeSeries(ref, { color: null }); } },
};

export const chartLineFormat: Definition<SeriesRef> = {
  scalars: { Color: { get: (ref) => seriesOf(ref).color ?? "", set: (ref, value) => { changeSeries(ref, { color: asColor(value) }); } } },
};

export const chartSeriesCollection: Definition<ChartRef> = {
  items: (chart, context) => chartOf(chart).series.map((_each, index) => context.present("ChartSeries", { chart, index })),
  scalars: { Count: { get: (ref) => chartOf(ref).series.length } },
  methods: {
    Add: (chart, args, context) => {
      const { series } = chartOf(chart);
      changeChart(chart, { series: [...series, { name: args.optionalText(0), nameRef: null, valuesRef: "", categoriesRef: null, color: null }] });
      return context.present("ChartSeries", { chart, index: series.length });
    },
  },
};

import type { Chart } from "../../model";
import type { Definition, Scalar } from "../engine";
import { asFlag, asNumber, asText, invalid, oneOf } from "../engine";
import { absoluteReference } from "../cells/chartSeries";
import { asColor } from "../cells/color";
import { wholeSheet } from "../cells/rangeRef";
import { changeChart, chartOf } from "./chart";
import { rangeArgument } from "./rangeGetters";
import type { ChartRef, SeriesRef } from "./selves";

export const chartTitle: Definition<ChartRef> = {
  scalars: {
    Text: { get: (ref) => chartOf(ref).title ?? "", set: (ref, value) => { changeChart(ref, { title: asText(value) }); } },
    Visible: { get: (ref) => chartOf(ref).title !== null, set: (ref, value) => { changeChart(ref, { title: asFlag(value) ? chartOf(ref).title ?? "Chart Title" : null }); } },
  },
};

const LEGENDS: Readonly<Record<string, Chart["legend"]>> = { Right: "right", Bottom: "bottom", Top: "top", Left: "left" };

export const chartLegend: Definition<ChartRef> = {
  scalars: {
    Visible: { get: (ref) => chartOf(ref).legend !== "none", set: (ref, value) => { changeChart(ref, { legend: asFlag(value) ? "right" : "none" }); } },
    Position: {
      get: (ref) => Object.keys(LEGENDS).find((word) => LEGENDS[word] === chartOf(ref).legend) ?? "Invalid",
      set: (ref, value) => { changeChart(ref, { legend: LEGENDS[oneOf(value, Object.keys(LEGENDS))] ?? invalid() }); },
    },
  },
};

export const chartAxes: Definition<ChartRef> = {
  navigations: { ValueAxis: (ref, context) => context.present("ChartAxis", ref) },
};

/** "" means automatic, as Excel reads it. */
function bound(name: "axisMin" | "axisMax"): Scalar<ChartRef> {
  return {
    get: (ref) => chartOf(ref)[name] ?? "",
    set: (ref, value) => { changeChart(ref, { [name]: value === "" || value === null ? null : asNumber(value) }); },
  };
}

export const chartAxis: Definition<ChartRef> = {
  scalars: { Minimum: bound("axisMin"), Maximum: bound("axisMax") },
};

type Series = Chart["series"][number];

function seriesOf({ chart, index }: SeriesRef): Series {
  return chartOf(chart).series[index] ?? invalid();
}

function changeSeries({ chart, index }: SeriesRef, change: Partial<Series>): void {
  changeChart(chart, { series: chartOf(chart).series.map((each, at) => (at === index ? { ...each, ...change } : each)) });
}

export const chartSeries: Definition<SeriesRef> = {
  scalars: {
    Name: { get: (ref) => seriesOf(ref).name ?? seriesOf(ref).nameRef ?? "", set: (ref, value) => { changeSeries(ref, { name: asText(value), nameRef: null }); } },
  },
  navigations: { Format: (ref, context) => context.present("ChartSeriesFormat", ref) },
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

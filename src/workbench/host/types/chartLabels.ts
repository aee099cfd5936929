import type { ChartLabels } from "../../model";
import type { Definition, Scalar } from "../engine";
import { asFlag, asText, oneOf } from "../engine";
import { changeChart, chartOf } from "./chart";
import type { ChartRef, SeriesRef } from "./selves";

/** Labels as Excel makes them when they are merely switched on. */
export const VALUE_LABELS: ChartLabels = { showValue: true, showSeriesName: false, showCategoryName: false, showPercentage: false, position: null, numberFormat: null };
const NO_LABELS: ChartLabels = { ...VALUE_LABELS, showValue: false };
const POSITIONS = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"];

/** Series of a chart by place; those of the chart's labels are all. */
function seriesOf(ref: ChartRef | SeriesRef): { readonly chart: ChartRef; readonly holds: (index: number) => boolean } {
  return "chart" in ref ? { chart: ref.chart, holds: (index) => index === ref.index } : { chart: ref, holds: () => true };
}

function labelsOf(ref: ChartRef | SeriesRef): ChartLabels {
  const { chart, holds } = seriesOf(ref);
  return chartOf(chart).series.find((_each, index) => holds(index))?.labels ?? NO_LABELS;
}

function change(ref: ChartRef | SeriesRef, edit: Partial<ChartLabels>): void {
  const { chart, holds } = seriesOf(ref);
  changeChart(chart, { series: chartOf(chart).series.map((each, index) => (holds(index) ? { ...each, labels: { ...(each.labels ?? NO_LABELS), ...edit } } : each)) });
}

type Flag = "showValue" | "showSeriesName" | "showCategoryName" | "showPercentage";

function flag(name: Flag): Scalar<ChartRef | SeriesRef> {
  return { get: (ref) => labelsOf(ref)[name], set: (ref, value) => { change(ref, { [name]: asFlag(value) }); } };
}

const labels: Definition<ChartRef | SeriesRef> = {
  scalars: {
    ShowValue: flag("showValue"), ShowSeriesName: flag("showSeriesName"), ShowCategoryName: flag("showCategoryName"), ShowPercentage: flag("showPercentage"),
    Position: { get: (ref) => labelsOf(ref).position ?? "None", set: (ref, value) => { const position = oneOf(value, POSITIONS); change(ref, { position: position === "None" ? null : position }); } },
    NumberFormat: { get: (ref) => labelsOf(ref).numberFormat ?? "General", set: (ref, value) => { change(ref, { numberFormat: asText(value) }); } },
  },
};

export const chartDataLabels: Definition<ChartRef> = labels;
export const chartSeriesLabels: Definition<SeriesRef> = labels;

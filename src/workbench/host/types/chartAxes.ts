import type { Chart, ChartAxis } from "../../model";
import type { Definition, Scalar } from "../engine";
import { asFlag, asNumber, asText, invalid, oneOf } from "../engine";
import { changeChart, chartOf } from "./chart";
import type { AxisRef, ChartRef } from "./selves";

const PLACES = { category: "categoryAxis", value: "valueAxis", secondary: "secondaryAxis" } as const;

function axisOf({ chart, axis }: AxisRef): ChartAxis {
  return chartOf(chart)[PLACES[axis]] ?? {};
}

function changeAxis(ref: AxisRef, change: Partial<ChartAxis>): void {
  changeChart(ref.chart, { [PLACES[ref.axis]]: { ...axisOf(ref), ...change } });
}

export const chartAxes: Definition<ChartRef> = {
  navigations: {
    CategoryAxis: (chart, context) => context.present("ChartAxis", { chart, axis: "category" }),
    ValueAxis: (chart, context) => context.present("ChartAxis", { chart, axis: "value" }),
  },
  methods: {
    GetItem: (chart, args, context) => {
      const type = oneOf(args.at(0), ["Category", "Value", "Series"]);
      const group = oneOf(args.at(1) ?? "Primary", ["Primary", "Secondary"]);
      if (type === "Series" || (type === "Category" && group === "Secondary")) return invalid("The workbench knows the axis of categories and the two axes of values.");
      if (group === "Secondary" && !chartOf(chart).series.some(({ secondary }) => secondary === true)) return invalid("No series is measured on a second axis.");
      return context.present("ChartAxis", { chart, axis: type === "Category" ? "category" : group === "Secondary" ? "secondary" : "value" });
    },
  },
};

const FLAT = { min: "axisMin", max: "axisMax" } as const;

/** "" means automatic, as Excel reads it. The first value axis keeps its bounds with the chart. */
function bound(side: "min" | "max"): Scalar<AxisRef> {
  return {
    get: (ref) => (ref.axis === "value" ? chartOf(ref.chart)[FLAT[side]] : axisOf(ref)[side]) ?? "",
    set: (ref, value) => {
      const number = value === "" || value === null ? null : asNumber(value);
      if (ref.axis === "value") changeChart(ref.chart, { [FLAT[side]]: number } satisfies Partial<Chart>);
      else changeAxis(ref, { [side]: number ?? undefined });
    },
  };
}

export const chartAxis: Definition<AxisRef> = {
  scalars: {
    Minimum: bound("min"), Maximum: bound("max"),
    MajorUnit: { get: (ref) => axisOf(ref).majorUnit ?? "", set: (ref, value) => { changeAxis(ref, { majorUnit: value === "" ? undefined : positive(value) }); } },
    NumberFormat: { get: (ref) => axisOf(ref).numberFormat ?? "General", set: (ref, value) => { changeAxis(ref, { numberFormat: asText(value) }); } },
    ReversePlotOrder: { get: (ref) => axisOf(ref).reversed ?? false, set: (ref, value) => { changeAxis(ref, { reversed: asFlag(value) }); } },
    Visible: { get: (ref) => axisOf(ref).visible ?? true, set: (ref, value) => { changeAxis(ref, { visible: asFlag(value) }); } },
    AxisGroup: { get: ({ axis }) => (axis === "secondary" ? "Secondary" : "Primary") },
    Type: { get: ({ axis }) => (axis === "category" ? "Category" : "Value") },
  },
  navigations: {
    Title: (ref, context) => context.present("ChartAxisTitle", ref),
    MajorGridlines: (ref, context) => context.present("ChartGridlines", ref),
  },
};

function positive(value: unknown): number {
  return asNumber(value) > 0 ? asNumber(value) : invalid();
}

export const chartAxisTitle: Definition<AxisRef> = {
  scalars: {
    Text: { get: (ref) => axisOf(ref).title ?? "", set: (ref, value) => { changeAxis(ref, { title: asText(value) }); } },
    Visible: { get: (ref) => axisOf(ref).title !== undefined, set: (ref, value) => { changeAxis(ref, { title: asFlag(value) ? axisOf(ref).title ?? "Axis Title" : undefined }); } },
  },
};

export const chartGridlines: Definition<AxisRef> = {
  scalars: { Visible: { get: (ref) => axisOf(ref).majorGridlines ?? ref.axis === "value", set: (ref, value) => { changeAxis(ref, { majorGridlines: asFlag(value) }); } } },
};

import type { Chart } from "../../model";
import type { Definition } from "../engine";
import { asFlag, asText, invalid, oneOf } from "../engine";
import { changeChart, chartOf } from "./chart";
import type { ChartRef } from "./selves";

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

import type { Chart } from "../../model";
import { axisIds } from "./axesXml";
import type { Plot } from "./chartXml";
import { seriesXml } from "./seriesXml";

/** One group of series with how it is drawn. */
export function plotXml(chart: Chart, plot: Plot): string {
  const { form } = plot;
  const round = form.element === "pieChart" || form.element === "doughnutChart";
  const series = plot.series.map((index) => seriesXml(chart, index, form)).join("");
  const varied = `<c:varyColors val="${round ? 1 : 0}"/>`;
  const grouping = form.grouping === undefined ? "" : `<c:grouping val="${form.grouping}"/>`;
  const [categories, values] = axisIds(plot.secondary);
  const axes = `<c:axId val="${categories}"/><c:axId val="${values}"/>`;
  switch (form.element) {
    case "barChart":
      return `<c:barChart><c:barDir val="${form.direction}"/>${grouping}${varied}${series}<c:gapWidth val="80"/>${form.grouping === "clustered" ? "" : '<c:overlap val="100"/>'}${axes}</c:barChart>`;
    case "lineChart":
      return `<c:lineChart>${grouping}${varied}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "radarChart":
      return `<c:radarChart><c:radarStyle val="${form.style}"/>${varied}${series}${axes}</c:radarChart>`;
    case "scatterChart":
      return `<c:scatterChart><c:scatterStyle val="${form.smooth === true ? "smoothMarker" : "lineMarker"}"/>${varied}${series}${axes}</c:scatterChart>`;
    case "pieChart":
      return `<c:pieChart>${varied}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnutChart":
      return `<c:doughnutChart>${varied}${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case "areaChart":
      return `<c:areaChart>${grouping}${varied}${series}${axes}</c:areaChart>`;
  }
}

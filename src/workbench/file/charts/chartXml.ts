import type { Chart, ChartForm } from "../../model";
import { chartForm } from "../../model";
import { axesXml } from "./axesXml";
import { plotXml } from "./plotXml";
import { titleXml } from "./titleXml";

/** Namespaces the part speaks: the file's own dialect. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly relationships: string;
}

/** Series that are drawn in one way on one pair of axes. */
export interface Plot {
  readonly form: ChartForm;
  readonly secondary: boolean;
  /** Places of its series in the chart. */
  readonly series: readonly number[];
}

const LEGEND = { right: "r", bottom: "b", top: "t", left: "l" } as const;

/** A chart as a part. */
export function chartXml(chart: Chart, names: ChartNamespaces): string {
  const plots = plotsOf(chart);
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.relationships}"><c:roundedCorners val="0"/><c:chart>`
    + `${chart.title === null ? "" : titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>`
    + `<c:plotArea><c:layout/>${plots.map((plot) => plotXml(chart, plot)).join("")}${axesXml(chart, plots)}</c:plotArea>${legendXml(chart)}`
    + '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}

export function legendXml({ legend }: Chart): string {
  return legend === "none" ? "" : `<c:legend><c:legendPos val="${LEGEND[legend]}"/><c:overlay val="0"/></c:legend>`;
}

/** Writing something else than what was asked for would be worse than saying that it cannot be written. */
function formOf(type: string): ChartForm {
  const form = chartForm(type);
  if (form === undefined) throw new TypeError(`A chart of the type ${type} cannot be written to a file.`);
  return form;
}

/** A chart without series still has its kind. */
function plotsOf(chart: Chart): Plot[] {
  const plots = new Map<string, { form: ChartForm; secondary: boolean; series: number[] }>();
  chart.series.forEach((series, index) => {
    const form = formOf(series.type ?? chart.type);
    const secondary = series.secondary === true;
    const key = JSON.stringify([form, secondary]);
    const plot = plots.get(key);
    if (plot === undefined) plots.set(key, { form, secondary, series: [index] });
    else plot.series.push(index);
  });
  const found = [...plots.values()];
  if (found.length === 0) return [{ form: formOf(chart.type), secondary: false, series: [] }];
  // Excel has no second axes without first ones.
  return found.every(({ secondary }) => secondary) ? found.map((plot) => ({ ...plot, secondary: false })) : found.sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

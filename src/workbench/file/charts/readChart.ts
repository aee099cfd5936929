import type { Chart } from "../../model";
import { chartTypeOf } from "../../model";
import type { Colors } from "../styles";
import type { XmlNode } from "../xml";
import { child, childrenOf, descend, find, findAll } from "../xml";
import { numberOf, readAxis, valueOf } from "./readAxis";
import { readSeries } from "./readSeries";

const LEGENDS: ReadonlyMap<string, Chart["legend"]> = new Map([["r", "right"], ["b", "bottom"], ["t", "top"], ["l", "left"], ["tr", "right"]]);

/** What a chart shows, without where it stands. Null for a part without a kind of chart we know. */
export function readChart(root: XmlNode | undefined, colors: Colors): Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "fromFile"> | null {
  const chart = child(root, "c:chart");
  const area = descend(chart, "c:plotArea");
  const plots = area?.children.filter((one) => one.name.endsWith("Chart")) ?? [];
  const [first] = plots;
  if (first === undefined) return null;
  const firstAxes = axesOf(first);
  const isSecond = (plot: XmlNode): boolean => axesOf(plot).length > 0 && !axesOf(plot).some((id) => firstAxes.includes(id));
  const type = typeOf(first);
  const series = plots.flatMap((plot) => {
    const [own, second] = [typeOf(plot), isSecond(plot)];
    return childrenOf(plot, "c:ser").map((node) => ({ order: Number(valueOf(node, "c:order") ?? 0), read: readSeries(node, own === type ? undefined : own, second, colors) }));
  });
  const axes = (ids: readonly string[]): XmlNode[] => area?.children.filter((one) => /^c:(?:cat|val|date|ser)Ax$/.test(one.name) && ids.includes(valueOf(one, "c:axId") ?? "")) ?? [];
  const [across, upright] = split(axes(firstAxes));
  const second = plots.find(isSecond);
  const valueAxis = upright ?? find(chart, "c:valAx");
  const legend = child(chart, "c:legend");
  return {
    type, title: readTitle(child(chart, "c:title")),
    series: series.sort((a, b) => a.order - b.order).map(({ read }) => read),
    legend: legend === undefined ? "none" : LEGENDS.get(valueOf(legend, "c:legendPos") ?? "r") ?? "right",
    axisMin: numberOf(child(valueAxis, "c:scaling"), "c:min"),
    axisMax: numberOf(child(valueAxis, "c:scaling"), "c:max"),
    categoryAxis: readAxis(across, across?.name === "c:valAx"),
    valueAxis: readAxis(valueAxis, false),
    ...(second === undefined ? {} : { secondaryAxis: readAxis(split(axes(axesOf(second)))[1], true) }),
  };
}

/** The axis of categories (of a scatter chart, of x) and that of values. */
function split(axes: readonly XmlNode[]): [XmlNode | undefined, XmlNode | undefined] {
  const named = axes.find((one) => one.name !== "c:valAx");
  const values = axes.filter((one) => one.name === "c:valAx");
  if (named !== undefined) return [named, values[0]];
  const across = values.find((one) => ["b", "t"].includes(valueOf(one, "c:axPos") ?? "")) ?? values[0];
  return [across, values.find((one) => one !== across)];
}

function axesOf(plot: XmlNode): string[] {
  return childrenOf(plot, "c:axId").map((one) => one.attributes.val ?? "");
}

function typeOf(plot: XmlNode): string {
  const element = plot.name.replace(/^c:/, "").replace(/3DChart$/, "Chart");
  const series = childrenOf(plot, "c:ser");
  const facts = {
    barChart: { direction: valueOf(plot, "c:barDir") ?? "col", grouping: valueOf(plot, "c:grouping") ?? "clustered" },
    lineChart: { grouping: valueOf(plot, "c:grouping") ?? "standard", markers: valueOf(plot, "c:marker") === "1" && hasMarkers(series) },
    areaChart: { grouping: valueOf(plot, "c:grouping") ?? "standard" },
    radarChart: { style: valueOf(plot, "c:radarStyle") ?? "standard" },
    scatterChart: { markers: hasMarkers(series), joined: series.some((one) => descend(one, "c:spPr", "a:ln", "a:noFill") === undefined), smooth: series.some((one) => child(one, "c:smooth") !== undefined && isOn(valueOf(one, "c:smooth"))) },
    pieChart: { exploded: isExploded(series) },
    doughnutChart: { exploded: isExploded(series) },
  }[element] as object | undefined;
  return chartTypeOf({ element, ...facts });
}

function hasMarkers(series: readonly XmlNode[]): boolean {
  return series.length === 0 || series.some((one) => valueOf(child(one, "c:marker"), "c:symbol") !== "none");
}

function isExploded(series: readonly XmlNode[]): boolean {
  return series.some((one) => Number(valueOf(one, "c:explosion") ?? 0) > 0);
}

/** A flag without a value is set. */
function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true";
}

function readTitle(node: XmlNode | undefined): string | null {
  if (node === undefined) return null;
  const text = findAll(node, "a:t").map((one) => one.text).join("");
  return text !== "" ? text : find(node, "c:v")?.text ?? null;
}

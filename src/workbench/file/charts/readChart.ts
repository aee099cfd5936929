import type { Chart } from "../../model";
import type { Colors } from "../styles";
import { schemeColor } from "../styles";
import type { XmlNode } from "../xml";
import { child, childrenOf, descend, find, findAll } from "../xml";
import { typeOf } from "./chartTypes";

type Series = Chart["series"][number];

const LEGENDS: ReadonlyMap<string, Chart["legend"]> = new Map([["r", "right"], ["b", "bottom"], ["t", "top"], ["l", "left"], ["tr", "right"]]);

/** What a chart shows, without where it stands. Null for a part without a kind of chart we know. */
export function readChart(root: XmlNode | undefined, colors: Colors): Pick<Chart, "type" | "title" | "series" | "legend" | "axisMin" | "axisMax"> | null {
  const chart = child(root, "c:chart");
  const plot = descend(chart, "c:plotArea")?.children.find((one) => one.name.endsWith("Chart"));
  if (plot === undefined) return null;
  const valueAxis = find(chart, "c:valAx");
  const legend = child(chart, "c:legend");
  return {
    type: typeOf({
      element: plot.name.replace(/^c:/, "").replace(/3DChart$/, "Chart"),
      direction: valueOf(plot, "c:barDir"),
      grouping: valueOf(plot, "c:grouping"),
      style: valueOf(plot, "c:radarStyle") ?? valueOf(plot, "c:scatterStyle"),
      markers: hasMarkers(plot),
    }),
    title: readTitle(child(chart, "c:title")),
    series: childrenOf(plot, "c:ser").map((one) => readSeries(one, colors)),
    legend: legend === undefined ? "none" : LEGENDS.get(valueOf(legend, "c:legendPos") ?? "r") ?? "right",
    axisMin: numberOf(descend(valueAxis, "c:scaling"), "c:min"),
    axisMax: numberOf(descend(valueAxis, "c:scaling"), "c:max"),
  };
}

function readSeries(node: XmlNode, colors: Colors): Series {
  const name = child(node, "c:tx");
  const fill = find(child(node, "c:spPr"), "a:solidFill")?.children[0];
  const rgb = fill?.name === "a:srgbClr" ? fill.attributes.val : undefined;
  return {
    name: find(name, "c:v")?.text ?? null,
    nameRef: find(name, "c:f")?.text ?? null,
    valuesRef: find(child(node, "c:val") ?? child(node, "c:yVal"), "c:f")?.text ?? "",
    categoriesRef: find(child(node, "c:cat") ?? child(node, "c:xVal"), "c:f")?.text ?? null,
    color: rgb !== undefined ? `#${rgb.toUpperCase()}` : schemeColor(fill?.attributes.val, colors),
  };
}

function readTitle(node: XmlNode | undefined): string | null {
  if (node === undefined) return null;
  const text = findAll(node, "a:t").map((one) => one.text).join("");
  return text !== "" ? text : find(node, "c:v")?.text ?? null;
}

function hasMarkers(plot: XmlNode): boolean {
  if (valueOf(plot, "c:marker") !== "1") return false;
  return childrenOf(plot, "c:ser").some((one) => valueOf(child(one, "c:marker"), "c:symbol") !== "none");
}

function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.val;
}

function numberOf(node: XmlNode | undefined, name: string): number | null {
  const text = valueOf(node, name);
  return text === undefined ? null : Number(text);
}

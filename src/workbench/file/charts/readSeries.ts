import type { ChartLabels, ChartSeries } from "../../model";
import type { Colors } from "../styles";
import { schemeColor } from "../styles";
import type { XmlNode } from "../xml";
import { child, find } from "../xml";
import { labelPosition } from "./labelsXml";
import { isFlag, valueOf } from "./readAxis";

/** One series; `type` where it differs from the chart's. */
export function readSeries(node: XmlNode, type: string | undefined, secondary: boolean, colors: Colors): ChartSeries {
  const name = child(node, "c:tx");
  const labels = readLabels(child(node, "c:dLbls"));
  const fill = find(child(node, "c:spPr"), "a:solidFill")?.children[0] ?? find(child(child(node, "c:marker"), "c:spPr"), "a:solidFill")?.children[0];
  const rgb = fill?.name === "a:srgbClr" ? fill.attributes.val : undefined;
  return {
    name: find(name, "c:v")?.text ?? null,
    nameRef: find(name, "c:f")?.text ?? null,
    valuesRef: find(child(node, "c:val") ?? child(node, "c:yVal"), "c:f")?.text ?? "",
    categoriesRef: find(child(node, "c:cat") ?? child(node, "c:xVal"), "c:f")?.text ?? null,
    color: rgb !== undefined ? `#${rgb.toUpperCase()}` : schemeColor(fill?.attributes.val, colors),
    ...(type === undefined ? {} : { type }),
    ...(secondary ? { secondary } : {}),
    ...(labels === undefined ? {} : { labels }),
  };
}

function readLabels(node: XmlNode | undefined): ChartLabels | undefined {
  if (node === undefined || isFlag(valueOf(node, "c:delete"))) return undefined;
  const shows = (name: string): boolean => isFlag(valueOf(node, name));
  const labels: ChartLabels = {
    showValue: shows("c:showVal"), showSeriesName: shows("c:showSerName"), showCategoryName: shows("c:showCatName"), showPercentage: shows("c:showPercent"),
    position: labelPosition(valueOf(node, "c:dLblPos")), numberFormat: child(node, "c:numFmt")?.attributes.formatCode ?? null,
  };
  return labels.showValue || labels.showSeriesName || labels.showCategoryName || labels.showPercentage ? labels : undefined;
}

import type { ChartForm, ChartLabels } from "../../model";
import { escapeAttribute } from "../xml";

const POSITIONS: ReadonlyMap<string, string> = new Map([
  ["Center", "ctr"], ["InsideEnd", "inEnd"], ["InsideBase", "inBase"], ["OutsideEnd", "outEnd"], ["Left", "l"], ["Right", "r"], ["Top", "t"], ["Bottom", "b"], ["BestFit", "bestFit"],
]);

/** Where each kind of chart may put its labels; at any other place Excel calls the file broken. */
function allowed({ element, grouping }: ChartForm): readonly string[] {
  switch (element) {
    case "barChart": return grouping === "clustered" ? ["ctr", "inBase", "inEnd", "outEnd"] : ["ctr", "inBase", "inEnd"];
    case "lineChart": case "scatterChart": return ["ctr", "l", "r", "t", "b"];
    case "pieChart": return ["bestFit", "ctr", "inEnd", "outEnd"];
    default: return [];
  }
}

/** Labels of a series' points; nothing where it has none. */
export function labelsXml(labels: ChartLabels | undefined, form: ChartForm): string {
  if (labels === undefined) return "";
  const position = POSITIONS.get(labels.position ?? "");
  const placed = position !== undefined && allowed(form).includes(position) ? `<c:dLblPos val="${position}"/>` : "";
  const format = labels.numberFormat === null ? "" : `<c:numFmt formatCode="${escapeAttribute(labels.numberFormat)}" sourceLinked="0"/>`;
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  return `<c:dLbls>${format}${placed}${flag("showLegendKey", false)}${flag("showVal", labels.showValue)}${flag("showCatName", labels.showCategoryName)}`
    + `${flag("showSerName", labels.showSeriesName)}${flag("showPercent", labels.showPercentage)}${flag("showBubbleSize", false)}</c:dLbls>`;
}

/** Office.js's word for a place of labels in a file. */
export function labelPosition(value: string | undefined): string | null {
  return [...POSITIONS].find(([, one]) => one === value)?.[0] ?? null;
}

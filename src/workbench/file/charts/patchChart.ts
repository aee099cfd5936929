import type { Chart, ChartSeries } from "../../model";
import { attributeOf, moved, outline, spliced, withAttributes, within } from "../xml";
import type { Span } from "../xml";
import type { ChartNamespaces } from "./chartXml";
import { chartXml, legendXml } from "./chartXml";
import { categoriesXml, nameXml, valuesXml } from "./seriesXml";
import { titleXml } from "./titleXml";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part of a chart that came with the file, with what changed of it: title, legend, bounds and the cells it refers to
 * are put into its own text. Where its kind, series, colours or axes changed it is written anew.
 */
export function patchedChart(xml: string, before: Chart, after: Chart, names: ChartNamespaces): string {
  if (!sameShape(before, after)) return chartXml(after, names);
  const edits: Edit[] = [];
  const root = xml.slice(outline(xml).root.start, outline(xml).root.inner);
  const spoken = attributeOf(root, "xmlns:c") === names.chart && attributeOf(root, "xmlns:a") === names.drawing;
  const own = (text: string): string => (spoken ? text : text.replace(/^<[^\s/>]+/, (tag) => `${tag} xmlns:c="${names.chart}" xmlns:a="${names.drawing}"`));
  if (before.title !== after.title) edits.push(...titleEdits(xml, after.title, own));
  if (before.legend !== after.legend) edits.push(...replaced(xml, ["chart", "legend"], own(legendXml(after)), ["chart", "plotArea"]));
  if (before.axisMin !== after.axisMin || before.axisMax !== after.axisMax) edits.push(...boundEdits(xml, after));
  edits.push(...seriesEdits(xml, before, after, own));
  return spliced(xml, edits);
}

function sameShape(before: Chart, after: Chart): boolean {
  const shape = ({ type, series, categoryAxis, valueAxis, secondaryAxis }: Chart): string =>
    JSON.stringify([type, series.map((one) => [one.type, one.secondary, one.labels, one.color]), categoryAxis, valueAxis, secondaryAxis]);
  // Two value axes side by side look the same in the text; a scatter chart is written anew.
  return shape(before) === shape(after) && (!before.type.startsWith("XY") || (before.axisMin === after.axisMin && before.axisMax === after.axisMax));
}

/** Replaces an element, or puts it behind another where it is missing. */
function replaced(xml: string, path: readonly string[], text: string, behind: readonly string[]): Edit[] {
  const old = within(xml, ...path);
  if (old !== null) return [{ start: old.start, end: old.end, text }];
  const before = within(xml, ...behind);
  return before === null ? [] : [{ start: before.end, end: before.end, text }];
}

function titleEdits(xml: string, title: string | null, own: (text: string) => string): Edit[] {
  const chart = within(xml, "chart");
  const old = within(xml, "chart", "title");
  const deleted = within(xml, "chart", "autoTitleDeleted");
  const text = title === null ? "" : own(titleXml(title));
  const at = old ?? (chart === null ? null : { start: chart.inner, end: chart.inner });
  const flag = deleted === null ? [] : [{ start: deleted.start, end: deleted.inner, text: withAttributes(xml.slice(deleted.start, deleted.inner), { val: title === null ? "1" : "0" }) }];
  return at === null ? [] : [{ start: at.start, end: at.end, text }, ...flag];
}

function boundEdits(xml: string, { axisMin, axisMax }: Chart): Edit[] {
  const scaling = within(xml, "chart", "plotArea", "valAx", "scaling");
  if (scaling === null) return [];
  const text = xml.slice(scaling.start, scaling.end);
  const { root, prefix, children } = outline(text);
  const kept = children.filter(({ name }) => name !== "min" && name !== "max").map((one) => text.slice(one.start, one.end)).join("");
  const bound = (name: string, value: number | null): string => (value === null ? "" : `<${prefix}${name} val="${value}"/>`);
  return [{ start: scaling.start, end: scaling.end, text: `${text.slice(0, root.inner).replace(/\s*\/?>$/, ">")}${kept}${bound("max", axisMax)}${bound("min", axisMin)}</${prefix}scaling>` }];
}

/** References and names; a reference that changed leaves behind the values it last had. */
function seriesEdits(xml: string, before: Chart, after: Chart, own: (text: string) => string): Edit[] {
  const spans = seriesSpans(xml);
  return after.series.flatMap((series, index) => {
    const [old, span] = [before.series[index], spans[index]];
    if (old === undefined || span === undefined) return [];
    const children = outline(xml.slice(span.start, span.end)).children.map((one) => moved(one, span.start));
    const put = (names: readonly string[], text: string): Edit[] => children.filter(({ name }) => names.includes(name)).slice(0, 1).map(({ start, end }) => ({ start, end, text: text === "" ? "" : own(text) }));
    const scatter = children.some(({ name }) => name === "yVal");
    return [
      ...(sameName(series, old) ? [] : nameEdit(children, own(nameXml(series)))),
      ...(series.categoriesRef === old.categoriesRef ? [] : put(["cat", "xVal"], categoriesXml(series.categoriesRef, scatter))),
      ...(series.valuesRef === old.valuesRef ? [] : put(["val", "yVal"], valuesXml(series.valuesRef, scatter))),
    ];
  });
}

function sameName(one: ChartSeries, other: ChartSeries): boolean {
  return one.nameRef === other.nameRef && one.name === other.name;
}

function nameEdit(children: readonly Span[], text: string): Edit[] {
  const at = children.find(({ name }) => name === "tx");
  const order = children.find(({ name }) => name === "order");
  if (at !== undefined) return [{ start: at.start, end: at.end, text }];
  return order === undefined ? [] : [{ start: order.end, end: order.end, text }];
}

/** The chart's series in the order they are counted. */
function seriesSpans(xml: string): Span[] {
  const area = within(xml, "chart", "plotArea");
  if (area === null) return [];
  const plots = outline(xml.slice(area.start, area.end)).children.filter(({ name }) => name.endsWith("Chart")).map((one) => moved(one, area.start));
  const found = plots.flatMap((plot) => outline(xml.slice(plot.start, plot.end)).children.filter(({ name }) => name === "ser").map((one) => moved(one, plot.start)));
  return found.map((span) => ({ span, order: orderOf(xml.slice(span.start, span.end)) })).sort((a, b) => a.order - b.order).map(({ span }) => span);
}

function orderOf(series: string): number {
  const order = within(series, "order");
  return order === null ? 0 : Number(attributeOf(series.slice(order.start, order.inner), "val") ?? 0);
}

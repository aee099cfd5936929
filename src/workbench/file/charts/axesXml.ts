import type { Chart, ChartAxis } from "../../model";
import { escapeAttribute } from "../xml";
import type { Plot } from "./chartXml";
import { titleXml } from "./titleXml";

/** Ids of the category and the value axis a plot stands on. */
export function axisIds(secondary: boolean): readonly [number, number] {
  return secondary ? [500_000_003, 500_000_004] : [500_000_001, 500_000_002];
}

interface AxisFacts {
  readonly id: number;
  readonly crosses: number;
  readonly side: "b" | "l" | "r" | "t";
  readonly axis: ChartAxis;
  readonly min: number | null;
  readonly max: number | null;
  readonly gridlines: boolean;
  readonly numberFormat: string;
  readonly hidden: boolean;
  /** Where the other axis crosses this one's partner. */
  readonly at: "autoZero" | "max";
}

/** The axes the plots stand on: one pair, and a second where series ask for it, whose categories are the first's and not shown again. */
export function axesXml(chart: Chart, plots: readonly Plot[]): string {
  const [first, second] = [plots.find((plot) => !plot.secondary), plots.find((plot) => plot.secondary)];
  return (first === undefined ? "" : pairXml(chart, first)) + (second === undefined ? "" : pairXml(chart, second));
}

function pairXml(chart: Chart, { form, secondary }: Plot): string {
  if (form.element === "pieChart" || form.element === "doughnutChart") return "";
  const [categories, values] = axisIds(secondary);
  const sideways = form.direction === "bar";
  const axis = (secondary ? chart.secondaryAxis : chart.valueAxis) ?? {};
  const share = form.grouping === "percentStacked" ? "0%" : "General";
  const valueXml = valueAxis({
    id: values, crosses: categories, axis, hidden: axis.visible === false, at: secondary ? "max" : "autoZero",
    side: secondary ? (sideways ? "t" : "r") : sideways ? "b" : "l",
    min: secondary ? axis.min ?? null : chart.axisMin, max: secondary ? axis.max ?? null : chart.axisMax,
    gridlines: axis.majorGridlines ?? !secondary, numberFormat: axis.numberFormat ?? share,
  }, form.element === "areaChart" || form.element === "scatterChart" ? "midCat" : "between");
  const named = secondary ? {} : chart.categoryAxis ?? {};
  const facts: AxisFacts = {
    id: categories, crosses: values, axis: named, hidden: secondary || named.visible === false, at: "autoZero", side: sideways ? "l" : "b",
    min: named.min ?? null, max: named.max ?? null, gridlines: named.majorGridlines ?? form.element === "radarChart", numberFormat: named.numberFormat ?? "General",
  };
  return (form.element === "scatterChart" ? valueAxis(facts, "midCat") : `<c:catAx>${bodyXml({ ...facts, min: null, max: null })}</c:catAx>`) + valueXml;
}

function valueAxis(facts: AxisFacts, between: "between" | "midCat"): string {
  const unit = facts.axis.majorUnit === undefined ? "" : `<c:majorUnit val="${facts.axis.majorUnit}"/>`;
  return `<c:valAx>${bodyXml(facts)}<c:crossBetween val="${between}"/>${unit}</c:valAx>`;
}

/** What both kinds of axis have, in the schema's order. */
function bodyXml({ id, crosses, side, axis, min, max, gridlines, numberFormat, hidden, at }: AxisFacts): string {
  const bound = (name: string, value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  const title = axis.title === undefined || axis.title === "" ? "" : titleXml(axis.title, side === "l" || side === "r" ? "upright" : "across");
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed === true ? "maxMin" : "minMax"}"/>${bound("max", max)}${bound("min", min)}</c:scaling>`
    + `<c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${side}"/>${gridlines ? "<c:majorGridlines/>" : ""}${title}`
    + `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`
    + `<c:crossAx val="${crosses}"/><c:crosses val="${at}"/>`;
}

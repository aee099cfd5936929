import type { Chart, ChartForm, ChartSeries } from "../../model";
import { OFFICE_THEME } from "../styles";
import { escapeXml } from "../xml";
import { labelsXml } from "./labelsXml";

const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** One series in the order the schema wants its parts. */
export function seriesXml(chart: Chart, index: number, form: ChartForm): string {
  const series = chart.series[index] as ChartSeries;
  const scatter = form.element === "scatterChart";
  const round = form.element === "pieChart" || form.element === "doughnutChart";
  // Without a colour of its own a series takes the theme's accent by its place, said outright: not every program does so by itself.
  const color = series.color ?? (round ? null : (OFFICE_THEME[FIRST_ACCENT + (index % ACCENTS)] as string));
  const lined = scatter || form.element === "lineChart" || form.element === "radarChart";
  const look = lookXml(color, lined && form.style !== "filled", scatter && form.joined === false);
  const inverted = form.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "";
  const exploded = form.exploded === true ? '<c:explosion val="25"/>' : "";
  const marker = lined && form.style !== "filled" ? markerXml(form, color) : "";
  const smooth = scatter || form.element === "lineChart" ? `<c:smooth val="${form.smooth === true ? 1 : 0}"/>` : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}${look}${inverted}${exploded}${marker}${labelsXml(series.labels, form)}`
    + `${categoriesXml(series.categoriesRef, scatter)}${valuesXml(series.valuesRef, scatter)}${smooth}</c:ser>`;
}

export function nameXml({ name, nameRef }: ChartSeries): string {
  if (nameRef !== null) return `<c:tx><c:strRef><c:f>${reference(nameRef)}</c:f></c:strRef></c:tx>`;
  return name === null ? "" : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

export function categoriesXml(ref: string | null, scatter: boolean): string {
  if (ref === null) return "";
  return scatter ? `<c:xVal>${numbersXml(ref)}</c:xVal>` : `<c:cat><c:strRef><c:f>${reference(ref)}</c:f></c:strRef></c:cat>`;
}

export function valuesXml(ref: string, scatter: boolean): string {
  return scatter ? `<c:yVal>${numbersXml(ref)}</c:yVal>` : `<c:val>${numbersXml(ref)}</c:val>`;
}

/** A scatter chart without lines says so, or Excel joins its points. */
function lookXml(color: string | null, asLine: boolean, pointsOnly: boolean): string {
  if (pointsOnly) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  if (color === null) return "";
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  return asLine ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr>`;
}

function markerXml(form: ChartForm, color: string | null): string {
  const marked = form.element === "radarChart" ? form.style === "marker" : form.markers === true;
  if (!marked) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = color === null ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/>${look}</c:marker>`;
}

function numbersXml(ref: string): string {
  return `<c:numRef><c:f>${reference(ref)}</c:f></c:numRef>`;
}

function reference(ref: string): string {
  return escapeXml(ref.replace(/^=/, ""));
}

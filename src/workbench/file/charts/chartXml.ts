import type { Chart } from "../../model";
import { OFFICE_THEME } from "../styles";
import { escapeXml } from "../xml";
import type { ChartForm } from "./chartTypes";
import { formOf } from "./chartTypes";

type Series = Chart["series"][number];

/** Namespaces the part speaks: the file's own dialect. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly relationships: string;
}

const FALLBACK: ChartForm = { element: "barChart", direction: "col", grouping: "clustered" };
const LEGEND = { right: "r", bottom: "b", top: "t", left: "l" } as const;
const FIRST_ACCENT = 4;
const ACCENTS = 6;
const AXES = '<c:axId val="500000001"/><c:axId val="500000002"/>';

/** A chart as a part. A type no file of ours can hold is written as columns. */
export function chartXml(chart: Chart, names: ChartNamespaces): string {
  const known = formOf(chart.type);
  const form = known === undefined || known.element === "bubbleChart" ? FALLBACK : known;
  const title = chart.title === null ? "" : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-US" sz="1400"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend = chart.legend === "none" ? "" : `<c:legend><c:legendPos val="${LEGEND[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.relationships}"><c:roundedCorners val="0"/><c:chart>`
    + `${title}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>${plotXml(chart, form)}${axesXml(chart, form)}</c:plotArea>${legend}`
    + '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}

function plotXml(chart: Chart, form: ChartForm): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, form, chart.type)).join("");
  const varied = `<c:varyColors val="${form.element === "pieChart" || form.element === "doughnutChart" ? 1 : 0}"/>`;
  const grouping = form.grouping === undefined ? "" : `<c:grouping val="${form.grouping}"/>`;
  switch (form.element) {
    case "barChart":
      return `<c:barChart><c:barDir val="${form.direction}"/>${grouping}${varied}${series}<c:gapWidth val="80"/>${form.grouping === "clustered" ? "" : '<c:overlap val="100"/>'}${AXES}</c:barChart>`;
    case "lineChart":
      return `<c:lineChart>${grouping}${varied}${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
    case "radarChart":
      return `<c:radarChart><c:radarStyle val="${form.style}"/>${varied}${series}${AXES}</c:radarChart>`;
    case "scatterChart":
      return `<c:scatterChart><c:scatterStyle val="${form.style}"/>${varied}${series}${AXES}</c:scatterChart>`;
    case "pieChart":
      return `<c:pieChart>${varied}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnutChart":
      return `<c:doughnutChart>${varied}${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    default:
      return `<c:areaChart>${grouping}${varied}${series}${AXES}</c:areaChart>`;
  }
}

function seriesXml(series: Series, index: number, form: ChartForm, type: string): string {
  const scatter = form.element === "scatterChart";
  const round = form.element === "pieChart" || form.element === "doughnutChart";
  // Without a colour of its own a series takes the theme's accent by its place, said outright: not every program does so by itself.
  const color = series.color ?? (round ? null : (OFFICE_THEME[FIRST_ACCENT + (index % ACCENTS)] as string));
  const lined = scatter || form.element === "lineChart" || form.element === "radarChart";
  const marker = lined && (form.element !== "radarChart" || form.style === "marker") ? markerXml(form, color) : "";
  const categories = series.categoriesRef === null ? "" : scatter ? `<c:xVal>${numbersXml(series.categoriesRef)}</c:xVal>` : `<c:cat><c:strRef><c:f>${reference(series.categoriesRef)}</c:f></c:strRef></c:cat>`;
  const values = scatter ? `<c:yVal>${numbersXml(series.valuesRef)}</c:yVal>` : `<c:val>${numbersXml(series.valuesRef)}</c:val>`;
  const smooth = scatter || form.element === "lineChart" ? `<c:smooth val="${type.toLowerCase().includes("smooth") ? 1 : 0}"/>` : "";
  const inverted = form.element === "barChart" ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}${lookXml(color, lined && form.style !== "filled", scatter && type.toLowerCase() === "xyscatter")}${inverted}${marker}${categories}${values}${smooth}</c:ser>`;
}

function nameXml({ name, nameRef }: Series): string {
  if (nameRef !== null) return `<c:tx><c:strRef><c:f>${reference(nameRef)}</c:f></c:strRef></c:tx>`;
  return name === null ? "" : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

/** A scatter chart without lines says so, or Excel joins its points. */
function lookXml(color: string | null, asLine: boolean, pointsOnly: boolean): string {
  if (pointsOnly) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  if (color === null) return "";
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  return asLine ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr>`;
}

function markerXml(form: ChartForm, color: string | null): string {
  if (form.element === "lineChart" && form.markers !== true) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = color === null ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/>${look}</c:marker>`;
}

function numbersXml(ref: string): string {
  return `<c:numRef><c:f>${reference(ref)}</c:f></c:numRef>`;
}

function reference(ref: string): string {
  return escapeXml(ref.replace(/^=/, ""));
}

function axesXml(chart: Chart, form: ChartForm): string {
  if (form.element === "pieChart" || form.element === "doughnutChart") return "";
  const sideways = form.direction === "bar";
  const [first, second] = sideways ? ["l", "b"] : ["b", "l"];
  const grid = "<c:majorGridlines/>";
  const scale = `<c:scaling><c:orientation val="minMax"/>${chart.axisMax === null ? "" : `<c:max val="${chart.axisMax}"/>`}${chart.axisMin === null ? "" : `<c:min val="${chart.axisMin}"/>`}</c:scaling>`;
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const plain = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  const format = '<c:numFmt formatCode="General" sourceLinked="0"/>';
  const values = `<c:valAx><c:axId val="500000002"/>${scale}<c:delete val="0"/><c:axPos val="${second}"/>${grid}${format}${ticks}<c:crossAx val="500000001"/><c:crosses val="autoZero"/></c:valAx>`;
  if (form.element === "scatterChart") {
    return `<c:valAx><c:axId val="500000001"/>${plain}<c:delete val="0"/><c:axPos val="b"/>${format}${ticks}<c:crossAx val="500000002"/><c:crosses val="autoZero"/></c:valAx>${values}`;
  }
  const radial = form.element === "radarChart" ? grid : "";
  return `<c:catAx><c:axId val="500000001"/>${plain}<c:delete val="0"/><c:axPos val="${first}"/>${radial}${format}${ticks}<c:crossAx val="500000002"/><c:crosses val="autoZero"/></c:catAx>${values}`;
}

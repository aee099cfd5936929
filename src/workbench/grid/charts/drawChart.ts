import {
  ArcElement, BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement,
  RadarController, RadialLinearScale, ScatterController, Title, Tooltip,
} from "chart.js";
import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { Chart as SheetChart } from "../../model";
import { UI_FONT } from "../display/fonts";
import type { Palette } from "../display/palette";
import type { ChartData } from "./chartData";

Chart.register(
  ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement,
  RadarController, RadialLinearScale, ScatterController, Title, Tooltip,
);

const COLORS = ["#4472C4", "#ED7D31", "#8E8E8E", "#E0A800", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
/** The second value axis. */
const SECOND = "second";
const TYPES = { bar: "bar", column: "bar", line: "line", area: "line", radar: "radar", scatter: "scatter", pie: "pie", doughnut: "doughnut" } as const;

function datasets(data: ChartData): ChartDataset[] {
  const round = data.shape === "pie" || data.shape === "doughnut";
  return data.series.map((series, index) => {
    const color = series.color ?? COLORS[index % COLORS.length] ?? "#4472C4";
    const { shape } = series;
    const values = shape === "scatter" ? series.values.map((y, at) => ({ x: typeof series.categories[at] === "number" ? (series.categories[at] as number) : at + 1, y })) : [...series.values];
    return {
      label: series.name,
      // Lines lie over columns, as in Excel.
      ...(shape === data.shape ? {} : { type: TYPES[shape] }),
      order: shape === "line" || shape === "scatter" ? 0 : 1,
      ...(series.secondary ? { [data.shape === "bar" ? "xAxisID" : "yAxisID"]: SECOND } : {}),
      data: values,
      borderColor: round ? "transparent" : color,
      backgroundColor: round ? series.values.map((_, at) => COLORS[at % COLORS.length]) : shape === "radar" || shape === "area" ? `${color}${data.filled ? "40" : "14"}` : color,
      borderWidth: shape === "bar" || shape === "column" || round ? 0 : 2,
      pointRadius: shape === "scatter" ? 4 : 2.5,
      fill: data.filled || shape === "area" ? "origin" : shape === "radar",
      spanGaps: false,
    } as ChartDataset;
  });
}

function axis(data: ChartData, chart: SheetChart, palette: Palette, isValue: boolean) {
  return {
    stacked: data.stacked,
    grid: { color: palette.line, display: isValue || data.shape === "scatter" },
    border: { color: palette.line },
    ticks: { color: palette.headingText, font: { family: UI_FONT, size: 11 } },
    ...(isValue && chart.axisMin !== null ? { min: chart.axisMin } : {}),
    ...(isValue && chart.axisMax !== null ? { max: chart.axisMax } : {}),
  };
}

/** Stands opposite the first, without lines of its own across the plot. */
function secondAxis(data: ChartData, chart: SheetChart, palette: Palette) {
  const { min, max } = chart.secondaryAxis ?? {};
  const flat = data.shape === "bar";
  return {
    ...axis(data, { ...chart, axisMin: min ?? null, axisMax: max ?? null }, palette, true),
    axis: flat ? "x" : "y", position: flat ? "top" : "right", grid: { drawOnChartArea: false, color: palette.line }, beginAtZero: true,
  };
}

function scales(data: ChartData, chart: SheetChart, palette: Palette) {
  if (data.shape === "pie" || data.shape === "doughnut") return {};
  if (data.shape === "radar") {
    const { ticks, min, max } = axis(data, chart, palette, true) as { ticks: object; min?: number; max?: number };
    return { r: { min, max, beginAtZero: true, angleLines: { color: palette.line }, grid: { color: palette.line }, pointLabels: { color: palette.text, font: { family: UI_FONT, size: 11 } }, ticks: { ...ticks, backdropColor: "transparent" } } };
  }
  const flat = data.shape === "bar";
  const second = data.series.some((series) => series.secondary) ? { [SECOND]: secondAxis(data, chart, palette) } : {};
  return { [flat ? "y" : "x"]: { ...axis(data, chart, palette, false), reverse: flat }, [flat ? "x" : "y"]: { ...axis(data, chart, palette, true), beginAtZero: true }, ...second };
}

/** The legend names the series as they come, whichever is drawn on top. */
const inOrder = (a: { datasetIndex?: number }, b: { datasetIndex?: number }): number => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0);

/** A chart on a canvas; the caller destroys it before drawing again. */
export function drawChart(canvas: HTMLCanvasElement, chart: SheetChart, data: ChartData, palette: Palette): { destroy(): void } {
  const computed = getComputedStyle(canvas);
  // Chart.js mixes colours itself and does not know the system's keywords: in forced colours it gets what they stand for.
  const own: Palette = palette.forced ? { ...palette, text: computed.color, headingText: computed.color, line: computed.color } : palette;
  const configuration = {
    type: TYPES[data.shape],
    data: { labels: [...data.labels], datasets: datasets(data) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      indexAxis: data.shape === "bar" ? "y" : "x",
      scales: scales(data, chart, own),
      plugins: {
        legend: { display: chart.legend !== "none", position: chart.legend === "none" ? "right" : chart.legend, labels: { color: own.text, sort: inOrder, boxWidth: 12, font: { family: UI_FONT, size: 11 } } },
        title: { display: chart.title !== null, text: chart.title ?? "", color: own.text, font: { family: UI_FONT, size: 14, weight: 600 } },
      },
    },
  };
  return new Chart(canvas, configuration as unknown as ChartConfiguration);
}

import type { Chart, Value, Workbook } from "../../model";
import { parseAddress } from "../address";

export type Shape = "bar" | "column" | "line" | "area" | "radar" | "scatter" | "pie" | "doughnut";

export interface ChartData {
  readonly shape: Shape;
  readonly stacked: boolean;
  /** 1 where stacked columns each reach 100 %. */
  readonly share: boolean;
  readonly filled: boolean;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly categories: readonly Value[]; readonly color: string | null; readonly shape: Shape; readonly secondary: boolean }[];
}

/** Office.js names the kinds `ColumnClustered`, `BarStacked100`, `RadarMarkers`, `XYScatter…`; files come as the same. */
export function shapeOf(type: string): Shape {
  const name = type.toLowerCase();
  if (name.includes("scatter") || name.includes("bubble")) return "scatter";
  if (name.includes("radar")) return "radar";
  if (name.includes("doughnut")) return "doughnut";
  if (name.includes("pie")) return "pie";
  if (name.includes("area")) return "area";
  if (name.includes("line")) return "line";
  return name.includes("bar") && !name.includes("column") ? "bar" : "column";
}

function valuesAt(workbook: Workbook, sheetId: string, reference: string | null): readonly Value[] {
  const address = reference === null ? null : parseAddress(reference);
  const sheet = address?.sheet ? workbook.sheetByName(address.sheet) : workbook.sheet(sheetId);
  if (!address || !sheet) return [];
  const used = sheet.usedRect();
  return sheet.values({ ...address.rect, bottom: Math.min(address.rect.bottom, used?.bottom ?? address.rect.top), right: Math.min(address.rect.right, used?.right ?? address.rect.left) }).flat();
}

const text = (value: Value | undefined): string => (value === null || value === undefined ? "" : typeof value === "object" ? value.error : String(value));

/** What a chart shows now, read from the cells its series refer to. Cells without a number are gaps, never zero. */
export function chartData(workbook: Workbook, sheetId: string, chart: Chart): ChartData {
  const shape = shapeOf(chart.type);
  const series = chart.series.map((each, index) => ({
    name: each.nameRef ? text(valuesAt(workbook, sheetId, each.nameRef)[0]) : (each.name ?? String(index + 1)),
    values: valuesAt(workbook, sheetId, each.valuesRef).map((value) => (typeof value === "number" ? value : null)),
    categories: valuesAt(workbook, sheetId, each.categoriesRef),
    color: each.color,
    // In a combined chart a series may have a kind, and a value axis, of its own.
    shape: each.type === undefined ? shape : shapeOf(each.type),
    secondary: each.secondary ?? false,
  }));
  const longest = Math.max(0, ...series.map((each) => each.values.length));
  const categories = series.find((each) => each.categories.length > 0)?.categories ?? [];
  const labels = Array.from({ length: longest }, (_, index) => text(categories[index]) || String(index + 1));
  const name = chart.type.toLowerCase();
  return { shape, stacked: name.includes("stacked"), share: name.includes("100"), filled: name.includes("filled") || shape === "area", labels, series };
}

/** How Office.js's chart types stand in a file, for the kinds this room reads and writes. */
export interface ChartForm {
  readonly element: "barChart" | "lineChart" | "radarChart" | "scatterChart" | "pieChart" | "doughnutChart" | "areaChart" | "bubbleChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Of a radar or scatter chart. */
  readonly style?: string;
  readonly markers?: boolean;
}

const FORMS: readonly (readonly [string, ChartForm])[] = [
  ["ColumnClustered", { element: "barChart", direction: "col", grouping: "clustered" }],
  ["ColumnStacked", { element: "barChart", direction: "col", grouping: "stacked" }],
  ["ColumnStacked100", { element: "barChart", direction: "col", grouping: "percentStacked" }],
  ["BarClustered", { element: "barChart", direction: "bar", grouping: "clustered" }],
  ["BarStacked", { element: "barChart", direction: "bar", grouping: "stacked" }],
  ["BarStacked100", { element: "barChart", direction: "bar", grouping: "percentStacked" }],
  ["Line", { element: "lineChart", grouping: "standard", markers: false }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineStacked", { element: "lineChart", grouping: "stacked", markers: false }],
  ["LineStacked100", { element: "lineChart", grouping: "percentStacked", markers: false }],
  ["Radar", { element: "radarChart", style: "standard" }],
  ["RadarMarkers", { element: "radarChart", style: "marker" }],
  ["RadarFilled", { element: "radarChart", style: "filled" }],
  ["XYScatter", { element: "scatterChart", style: "lineMarker", markers: true }],
  ["XYScatterLines", { element: "scatterChart", style: "lineMarker", markers: true }],
  ["XYScatterSmooth", { element: "scatterChart", style: "smoothMarker", markers: true }],
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ["AreaStacked", { element: "areaChart", grouping: "stacked" }],
  ["Bubble", { element: "bubbleChart" }],
];

const SHORT: ReadonlyMap<string, string> = new Map([["column", "ColumnClustered"], ["bar", "BarClustered"], ["scatter", "XYScatter"]]);

/** Undefined where the type is one we cannot write. */
export function formOf(type: string): ChartForm | undefined {
  const wanted = (SHORT.get(type.toLowerCase()) ?? type).toLowerCase();
  return FORMS.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Office.js's name for what a file holds; the element's own name where Office.js has none that fits. */
export function typeOf(form: { readonly element: string; readonly direction?: string | undefined; readonly grouping?: string | undefined; readonly style?: string | undefined; readonly markers?: boolean | undefined }): string {
  const fits = FORMS.find(([, known]) =>
    known.element === form.element &&
    (known.direction === undefined || known.direction === form.direction) &&
    (known.grouping === undefined || known.grouping === form.grouping) &&
    (known.style === undefined || known.style === form.style) &&
    (known.element !== "lineChart" || known.markers === (form.markers ?? false) || form.grouping !== "standard"));
  return fits?.[0] ?? FORMS.find(([, known]) => known.element === form.element)?.[0] ?? form.element;
}

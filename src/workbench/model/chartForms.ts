/** How one of Office.js's chart types stands in a file. */
export interface ChartForm {
  readonly element: "barChart" | "lineChart" | "radarChart" | "scatterChart" | "pieChart" | "doughnutChart" | "areaChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Of a radar chart. */
  readonly style?: "standard" | "marker" | "filled";
  readonly markers?: boolean;
  /** Of a scatter chart: whether its points are joined, and roundly. */
  readonly joined?: boolean;
  readonly smooth?: boolean;
  /** Slices stand apart. */
  readonly exploded?: boolean;
}

/** Every type the workbench can write; others it refuses rather than write something else. */
const FORMS: ReadonlyMap<string, ChartForm> = new Map<string, ChartForm>([
  ["ColumnClustered", { element: "barChart", direction: "col", grouping: "clustered" }],
  ["ColumnStacked", { element: "barChart", direction: "col", grouping: "stacked" }],
  ["ColumnStacked100", { element: "barChart", direction: "col", grouping: "percentStacked" }],
  ["BarClustered", { element: "barChart", direction: "bar", grouping: "clustered" }],
  ["BarStacked", { element: "barChart", direction: "bar", grouping: "stacked" }],
  ["BarStacked100", { element: "barChart", direction: "bar", grouping: "percentStacked" }],
  ["Line", { element: "lineChart", grouping: "standard", markers: false }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineStacked", { element: "lineChart", grouping: "stacked", markers: false }],
  ["LineMarkersStacked", { element: "lineChart", grouping: "stacked", markers: true }],
  ["LineStacked100", { element: "lineChart", grouping: "percentStacked", markers: false }],
  ["LineMarkersStacked100", { element: "lineChart", grouping: "percentStacked", markers: true }],
  ["Radar", { element: "radarChart", style: "standard" }],
  ["RadarMarkers", { element: "radarChart", style: "marker" }],
  ["RadarFilled", { element: "radarChart", style: "filled" }],
  ["XYScatter", { element: "scatterChart", markers: true, joined: false, smooth: false }],
  ["XYScatterLines", { element: "scatterChart", markers: true, joined: true, smooth: false }],
  ["XYScatterLinesNoMarkers", { element: "scatterChart", markers: false, joined: true, smooth: false }],
  ["XYScatterSmooth", { element: "scatterChart", markers: true, joined: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { element: "scatterChart", markers: false, joined: true, smooth: true }],
  ["Pie", { element: "pieChart", exploded: false }],
  ["PieExploded", { element: "pieChart", exploded: true }],
  ["Doughnut", { element: "doughnutChart", exploded: false }],
  ["DoughnutExploded", { element: "doughnutChart", exploded: true }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ["AreaStacked", { element: "areaChart", grouping: "stacked" }],
  ["AreaStacked100", { element: "areaChart", grouping: "percentStacked" }],
]);

/** Undefined where the type is one the workbench cannot write. */
export function chartForm(type: string): ChartForm | undefined {
  const exact = FORMS.get(type);
  if (exact !== undefined) return exact;
  const wanted = type.toLowerCase();
  return [...FORMS].find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Office.js's name for what a file holds, as far as the file says; the element's own name where Office.js has none that fits. */
export function chartTypeOf(form: { readonly element: string } & Partial<Omit<ChartForm, "element">>): string {
  const candidates = [...FORMS].filter(([, known]) => known.element === form.element);
  const fits = candidates.find(([, known]) => (Object.keys(known) as (keyof ChartForm)[]).every((fact) => known[fact] === form[fact]));
  return fits?.[0] ?? candidates[0]?.[0] ?? form.element;
}

/** Whether series of both types can stand in one chart: columns, lines and areas share their axes, others stand alone. */
export function canCombine(one: ChartForm, other: ChartForm): boolean {
  return sharesAxes(one) && sharesAxes(other) || (one.element === other.element && one.direction === other.direction);
}

function sharesAxes({ element, direction }: ChartForm): boolean {
  return element === "lineChart" || element === "areaChart" || (element === "barChart" && direction === "col");
}

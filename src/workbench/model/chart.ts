/** What stands beside the points of a series. */
export interface ChartLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  /** Office.js's word (`OutsideEnd`, `Center` …); null = where Excel puts them by itself. */
  readonly position: string | null;
  readonly numberFormat: string | null;
}

export interface ChartSeries {
  readonly name: string | null;
  readonly nameRef: string | null;
  readonly valuesRef: string;
  readonly categoriesRef: string | null;
  readonly color: string | null;
  /** Office.js's type of this series where it differs from the chart's. */
  readonly type?: string | undefined;
  /** Measured on the second value axis. */
  readonly secondary?: boolean | undefined;
  readonly labels?: ChartLabels | undefined;
}

/** Everything an axis has beyond its bounds; absent = as Excel makes it. */
export interface ChartAxis {
  readonly title?: string | undefined;
  readonly numberFormat?: string | undefined;
  readonly visible?: boolean | undefined;
  readonly majorGridlines?: boolean | undefined;
  readonly majorUnit?: number | undefined;
  readonly reversed?: boolean | undefined;
  /** Bounds of the second value axis; those of the first are the chart's `axisMin` and `axisMax`. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A native chart as Office.js or the file describes it; file writes it as a part, grid draws it. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  readonly series: readonly ChartSeries[];
  /** Position in points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: "right" | "bottom" | "top" | "left" | "none";
  axisMin: number | null;
  axisMax: number | null;
  readonly categoryAxis?: ChartAxis | undefined;
  readonly valueAxis?: ChartAxis | undefined;
  readonly secondaryAxis?: ChartAxis | undefined;
  /** True where it came with the file: only what is changed of it is written anew. */
  readonly fromFile: boolean;
}

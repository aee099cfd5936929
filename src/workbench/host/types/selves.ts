import type { Sheet, Workbook } from "../../model";
import type { RangeRef } from "../cells/rangeRef";
import type { FunctionAnswer } from "./functions";

/** A table, name, rule or chart is kept by its key and looked up anew: somebody may have deleted it meanwhile. */
export interface TableRef { readonly id: number }
export interface TableColumnRef { readonly table: TableRef; readonly index: number }
export interface TableRowRef { readonly table: TableRef; readonly index: number }
export interface NameRef { readonly name: string; readonly sheetId: string | null }
/** null = the whole workbook's collection. */
export interface ScopeRef { readonly sheetId: string | null }
export interface RuleRef { readonly sheet: Sheet; readonly id: string }
export interface BorderRef { readonly range: RangeRef; readonly edge: BorderEdge }
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal" | "DiagonalDown" | "DiagonalUp";
export interface ChartRef { readonly sheet: Sheet; readonly id: string }
export interface SeriesRef { readonly chart: ChartRef; readonly index: number }
/** One axis of a chart. */
export interface AxisRef { readonly chart: ChartRef; readonly axis: "category" | "value" | "secondary" }
export interface CommentRef { readonly sheet: Sheet; readonly row: number; readonly column: number }
export interface ReplyRef { readonly comment: CommentRef; readonly index: number }
export interface SettingRef { readonly key: string }

/** What stands behind each Office.js type. */
export interface Selves {
  Workbook: Workbook;
  Functions: Workbook;
  FunctionResult: FunctionAnswer;
  Application: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: RangeRef;
  RangeAreas: readonly RangeRef[];
  RangeCollection: readonly RangeRef[];
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderRef;
  FormatProtection: RangeRef;
  DataValidation: RangeRef;
  TableCollection: ScopeRef;
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: TableColumnRef;
  TableRowCollection: TableRef;
  TableRow: TableRowRef;
  NamedItemCollection: ScopeRef;
  NamedItem: NameRef;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: RuleRef;
  CellValueConditionalFormat: RuleRef;
  CustomConditionalFormat: RuleRef;
  TextConditionalFormat: RuleRef;
  ColorScaleConditionalFormat: RuleRef;
  DataBarConditionalFormat: RuleRef;
  IconSetConditionalFormat: RuleRef;
  ConditionalFormatRule: RuleRef;
  ConditionalRangeFormat: RuleRef;
  ConditionalRangeFill: RuleRef;
  ConditionalRangeFont: RuleRef;
  ConditionalDataBarPositiveFormat: RuleRef;
  ChartCollection: Sheet;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartLegend: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartAxisTitle: AxisRef;
  ChartGridlines: AxisRef;
  ChartDataLabels: ChartRef;
  ChartSeriesLabels: SeriesRef;
  CommentCollection: readonly Sheet[];
  Comment: CommentRef;
  CommentReplyCollection: CommentRef;
  CommentReply: ReplyRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartFill: SeriesRef;
  ChartLineFormat: SeriesRef;
  SettingCollection: Workbook;
  Setting: SettingRef;
}

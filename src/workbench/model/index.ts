/** The workbook in memory. `createWorkbook` makes an empty one; `file` fills one from .xlsx or .csv. */
export type { Value, ErrorCode, ErrorValue } from "./values";
export { isError } from "./values";
export type { Border, BorderLine, CellStyle, HorizontalAlignment, StyleId, VerticalAlignment } from "./style";
export { DEFAULT_STYLE } from "./style";
export type {
  CellContent, Change, ConditionalFormat, DefinedName, FreezePanes, PageMargins, PageSetup, Rect, Selection, Sheet, SheetView, Table, Visibility, Workbook,
} from "./types";
export type { CellComment } from "./cellComment";
export type { Chart, ChartAxis, ChartLabels, ChartSeries } from "./chart";
export type { ChartForm } from "./chartForms";
export { canCombine, chartForm, chartTypeOf } from "./chartForms";
export type { Comparison, DataValidation, ValidationAlert, ValidationPrompt, ValidationRule } from "./dataValidation";
export { DEFAULT_ALERT, DEFAULT_PROMPT } from "./dataValidation";
export type { Hyperlink } from "./hyperlink";
export { createWorkbook } from "./createWorkbook";
export type { ModelErrorCode } from "./modelError";
export { ModelError } from "./modelError";
export { MAX_COLUMNS, MAX_ROWS } from "./limits";
export { cellName, columnName, parseCell, parseRect, rectName } from "./address";
export { contains, intersect, without } from "./rects";
export { CellArea } from "./cellArea";
export type { FormulaHome, Lines, Shift, StructuralEdit } from "./references";
export { isWhole, movedRegion, quoteSheet, rebasedFormula, rewriteFormula, shiftedArea, shiftedLine, shiftedLines, shiftedLinesRect, shiftedRect } from "./references";
/** For `file` alone: filling a workbook unheard, and what was touched since. */
export type { SheetModel, SheetPart, StoredFormula, StoredTable, TouchedSheet, TouchedWorkbook, WorkbookModel } from "./forFile";
export { beginLoading, DEFAULT_PAGE_SETUP, DEFAULT_VIEW, endLoading, modelOf } from "./forFile";

/** The workbook in memory. `createWorkbook` makes an empty one; `file` fills one from .xlsx or .csv. */
export type { Value, ErrorCode, ErrorValue } from "./values";
export { isError } from "./values";
export type { Border, BorderLine, CellStyle, HorizontalAlignment, StyleId, VerticalAlignment } from "./style";
export { DEFAULT_STYLE } from "./style";
export type {
  CellContent, Change, Chart, ConditionalFormat, DefinedName, FreezePanes, PageSetup, Rect, Selection, Sheet, SheetView, Table, Visibility, Workbook,
} from "./types";

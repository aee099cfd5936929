/** What was read of a workbook, before anyone judged it: values, number formats, merges, hidden rows, addresses. */
export type { CellError, CellScalar, GridTable, Rect, SheetGrid, SheetVisibility, WorkbookGrid } from "./types";
export { judgeTexts } from "./judgeTexts";
export { absoluteCell, absoluteRect, cellAddress, columnLetters, isCellError, parseAddress, quotedSheet, rectAddress } from "./address";
export { cellWithin, rectsMeet } from "./rects";
export { DAYS_1904 } from "./days1904";

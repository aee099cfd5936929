import type { ChangeLog } from "./changes";
import type { StyleTable } from "./styleTable";

/** What a sheet needs of its workbook. */
export interface SheetContext {
  readonly log: ChangeLog;
  readonly styles: StyleTable;
  /** A cell of a row that heads a table was written: the table's column may have a new name. */
  headerWritten(sheetId: string, row: number): void;
}

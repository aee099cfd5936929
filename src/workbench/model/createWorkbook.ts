import type { Workbook } from "./types";
import { WorkbookModel } from "./workbookModel";

/** An empty workbook: no sheet yet (Excel would have one; whoever makes a new file adds it). */
export function createWorkbook(options: { readonly date1904?: boolean } = {}): Workbook {
  return new WorkbookModel(options.date1904 ?? false);
}

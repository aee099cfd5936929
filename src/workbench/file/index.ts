/** .xlsx in and out (patched, never regenerated), .csv in. */
export type { OpenedFile, OpenOptions, RefusalReason, SaveOptions } from "./types";
export { FileRefused } from "./fileRefused";
export { newWorkbookFile, saveNew } from "./newWorkbookFile";
export { openWorkbookFile } from "./openWorkbookFile";

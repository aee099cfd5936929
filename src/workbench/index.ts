/** The workbench without a screen: opens a file, calculates it, and lets this process's Office.js talk to it. For cli and tests. */
export { openWorkbench } from "./openWorkbench";
export type { Workbench } from "./openWorkbench";
export { createWorkbook } from "./model";
export type { Sheet, Value, Workbook } from "./model";
export { isError } from "./model";
export { FileRefused } from "./file";

/** .xlsx out: the file the workbook came from with only what changed, or a new one. */
export { emptyOrigin } from "./emptyPackage";
export { saveWorkbook } from "./saveWorkbook";

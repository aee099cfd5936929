/** CSV in. Saving makes a workbook of it. */
export { readCsv } from "./readCsv";

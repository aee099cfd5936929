/** Hygiene of a workbook (W-…): what no rule of the sources orders and a careful analyst would still point at. */
export { HYGIENE, type FixKind, type HygieneCode } from "./catalogue";
export { checkHygiene } from "./hygiene";
export type { HygieneInput } from "./hygiene";
export { withPlainSpaces } from "./cells";
export { filledCells, usedColumns, usedTables, type UsedColumn } from "./usedTables";

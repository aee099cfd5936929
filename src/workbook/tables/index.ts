/** Foreign sheets → tables that are understood → tidy rows → records. Imports no schema library: the functions use this room too. */
export type { ColumnMapping, DateOrder, Orientation, ScaleMapping, StopRule, TableMapping, WorkbookMapping } from "./mapping";
export type { TidyTable, TidyValue } from "./tidy";
export type { CellPlace, HygieneFinding } from "./place";
export { FindingList } from "./place";
export { findTables } from "./findTables";
export { readTables, scaleOfTables } from "./readTables";
export type { ReadResult } from "./readTables";
export type { RowCount } from "./readTable";
export { nameKey, People, toRecords, withoutZeros } from "./records";
export type { RecordsRead } from "./records";
export { knownFromTables, NOTHING_KNOWN, type Known } from "./known";
export { recogniseArgument, tidyBlock } from "./recogniseArgument";
export type { ArgumentProblem, Recognised } from "./recogniseArgument";
export { mappingFromRows, SETUP_COLUMNS, setupRows } from "./setupRows";
export type { SetupProblem, SetupRead, SetupRow } from "./setupRows";
export { tidyFromSetup } from "./tidyFromSetup";
export type { TidyProblem, TidyRead } from "./tidyFromSetup";

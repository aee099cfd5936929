import { checkHygiene } from "../../../src/workbook/findings";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { cellAddress } from "../../../src/workbook/grid";
import { findTables, readTables, toRecords, type HygieneFinding, type WorkbookMapping } from "../../../src/workbook/tables";
import { DAY } from "./company";

/** Everything that reading, joining and hygiene find. */
export function hygieneOf(grid: WorkbookGrid, mapping: WorkbookMapping = findTables(grid), asOf: number | null = DAY): readonly HygieneFinding[] {
  const read = readTables(grid, mapping);
  const records = toRecords(read.tables);
  return [...read.findings, ...records.findings, ...checkHygiene({ grid, mapping, read, records, asOf })];
}

/** `code Sheet!A1`, sorted; the sheet alone where the finding is about all of it. */
export function told(findings: readonly HygieneFinding[]): readonly string[] {
  return findings.map(({ code, where }) => [code, where.sheet === null ? "" : where.row < 0 || where.column < 0 ? where.sheet : `${where.sheet}!${cellAddress(where.row, where.column)}`].join(" ").trim()).sort();
}

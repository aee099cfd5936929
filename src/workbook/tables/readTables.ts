import { scaleFromLabels, type Scale } from "../../rules/scales";
import type { WorkbookGrid } from "../grid";
import type { ScaleMapping, WorkbookMapping } from "./mapping";
import { FindingList, type HygieneFinding } from "./place";
import { readRows } from "./readFactRows";
import type { RowCount } from "./readTable";
import { requiredRows } from "./requiredRows";
import { tellScales } from "./tellScales";
import { withOneQuestion } from "./unexplainedLevels";
import type { TidyTable } from "./tidy";

export interface ReadResult {
  readonly tables: readonly TidyTable[];
  readonly findings: readonly HygieneFinding[];
  /** Rows in, used and ignored, table by table: the reconciliation. */
  readonly counts: readonly RowCount[];
}

/** Reads every table of a mapping that has a purpose and is not off, with canonical values and a finding for each fault. */
export function readTables(workbook: WorkbookGrid, mapping: WorkbookMapping): ReadResult {
  const findings = new FindingList();
  const tables: TidyTable[] = [];
  const counts: RowCount[] = [];
  const scales = scalesOf(mapping.scales);
  const read = (onlyLevels: boolean, general: Scale | undefined): void => {
    for (const table of mapping.tables) {
      if (table.off === true || (table.purpose === "levels") !== onlyLevels) continue;
      const grid = workbook.sheets.find((sheet) => sheet.name === table.sheet);
      if (!grid) {
        findings.add("sheet-gone", "error", "W-SHEET-GONE", { sheet: table.sheet, row: -1, column: -1 }, { table: table.id });
        continue;
      }
      const options = { scaleOf: (id: string | undefined) => (id === undefined ? general : scales.get(id)), date1904: workbook.date1904, blankZero: false, findings };
      const result = readRows(grid, table, options);
      if (!result) continue;
      tellScales(table, mapping.scales, findings);
      tables.push(result.table);
      const required = requiredRows(grid, table, options);
      if (required) tables.push(required);
      counts.push(result.count);
    }
  };
  // The table of levels first: the others are read by it.
  read(true, undefined);
  read(false, scaleOfTables(tables));
  return { tables, findings: withOneQuestion(findings.all(), mapping.tables, tables), counts };
}

export function scalesOf(scales: readonly ScaleMapping[]): ReadonlyMap<string, Scale> {
  return new Map(scales.map((scale) => [scale.id, { id: scale.id, levels: scale.levels }]));
}

/** The company's own scale, where the workbook has a table of levels with at least two of them. */
export function scaleOfTables(tables: readonly TidyTable[]): Scale | undefined {
  const rows: { number: number; label: string }[] = [];
  for (const table of tables) {
    if (table.purpose !== "levels") continue;
    const level = table.fields.indexOf("level");
    const label = table.fields.indexOf("label");
    for (const row of table.rows) {
      const number = row[level];
      if (typeof number === "number" && Number.isInteger(number)) rows.push({ number, label: label < 0 ? "" : String(row[label] ?? "") });
    }
  }
  const built = scaleFromLabels(rows);
  return built.kind === "scale" ? built.scale : undefined;
}

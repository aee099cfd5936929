import type { Language } from "../messages/language";
import { valueTablePlan, type SheetPlan } from "../reports";
import type { Purpose } from "../rules/records";
import { kindOf } from "../workbook/vocabulary";
import { scaleOfTables, SETUP_COLUMNS, setupRows, type ScaleMapping, type TableMapping, type TidyTable, type WorkbookMapping } from "../workbook/tables";

const OWN_SCALE = "own-levels";

function isLevel(purpose: Purpose | null, field: string | null): boolean {
  return purpose !== null && field !== null && kindOf(purpose, field) === "level";
}

function withScale(table: TableMapping, scale: string): TableMapping {
  if (table.purpose === "levels") return table;
  return { ...table, columns: table.columns.map((column) => (isLevel(table.purpose, column.field) && column.scale === undefined ? { ...column, scale } : column)) };
}

/**
 * The mapping with the workbook's own table of levels written into it as a scale: QUAL.TABLE sees one purpose at a time and
 * could not know otherwise what the company's words for levels mean.
 */
export function withOwnScale(mapping: WorkbookMapping, tables: readonly TidyTable[]): WorkbookMapping {
  const own = scaleOfTables(tables);
  if (!own) return mapping;
  const scale: ScaleMapping = { id: OWN_SCALE, levels: own.levels };
  return {
    tables: mapping.tables.map((table) => withScale(table, OWN_SCALE)),
    scales: [...mapping.scales.filter((each) => each.id !== OWN_SCALE), scale],
  };
}

/** The table QualSetup: what each source is, a row per column. */
export function setupPlan(mapping: WorkbookMapping, tables: readonly TidyTable[], language: Language): SheetPlan {
  return valueTablePlan({
    sheet: "QUAL Setup", name: "QualSetup", kind: "setup", title: "title-setup", note: "note-setup",
    fields: SETUP_COLUMNS, rows: setupRows(withOwnScale(mapping, tables)),
  }, language);
}

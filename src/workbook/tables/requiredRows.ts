import type { SheetGrid } from "../grid";
import { rowKindOf } from "../vocabulary";
import { cellAt, firstText, isBlank } from "./cells";
import type { ColumnMapping, TableMapping } from "./mapping";
import { contextFor, readValue } from "./readValue";
import { reportFault } from "./reportFault";
import type { ReadOptions } from "./readTable";
import type { TidyTable, TidyValue } from "./tidy";

/**
 * A people × competencies matrix may carry its standard along: a row "required" and a row "weight" among the people.
 * They become lines of a standard that holds for everybody in the table.
 */
export function requiredRows(grid: SheetGrid, mapping: TableMapping, options: ReadOptions): TidyTable | null {
  if (mapping.purpose !== "ratings" || mapping.orientation !== "wide") return null;
  const keyed = mapping.columns.filter((column) => column.key?.["competency"] !== undefined && column.field === "level");
  const { rect } = mapping;
  let levelRow = -1, weightRow = -1;
  for (let row = rect.top + mapping.headerRows; row <= rect.bottom; row += 1) {
    const kind = rowKindOf(firstText(grid, row, rect));
    if (kind === "required" && levelRow < 0) levelRow = row;
    if (kind === "weight" && weightRow < 0) weightRow = row;
  }
  if (levelRow < 0 || keyed.length === 0) return null;
  const value = (column: ColumnMapping, field: string, row: number): TidyValue => {
    const at = column.index + rect.left;
    const cell = row < 0 ? null : cellAt(grid, row, at);
    if (isBlank(cell)) return null;
    const context = contextFor("standards", { ...column, field }, options.scaleOf(column.scale), options.blankZero, options.date1904, false);
    const read = readValue(cell, context, () => grid.numberFormat(row, at));
    if (read.fault) reportFault(options.findings, read, cell, context, { sheet: mapping.sheet, row, column: at });
    return read.value;
  };
  const rows = keyed.map((column): TidyValue[] => [column.key?.["competency"] ?? null, value(column, "requiredLevel", levelRow), value(column, "weight", weightRow)]);
  return {
    purpose: "standards", source: `${mapping.id}#required`, sheet: mapping.sheet, fields: ["competency", "requiredLevel", "weight"], rows,
    sheetRow: () => levelRow, sheetColumn: (row) => (keyed[row]?.index ?? -1) + rect.left,
  };
}

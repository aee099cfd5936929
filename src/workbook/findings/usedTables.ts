import type { CellScalar, SheetGrid, WorkbookGrid } from "../grid";
import { cellAt, isBlank, type ColumnMapping, type TableMapping, type WorkbookMapping } from "../tables";
import { kindOf, type FieldKind } from "../vocabulary";

/** A table that is read, with its sheet and the rows of its body. */
export interface UsedTable {
  readonly table: TableMapping;
  readonly grid: SheetGrid;
  readonly first: number;
  readonly last: number;
}

/** One of its columns that has a field. `at` is the column of the sheet. */
export interface UsedColumn extends UsedTable {
  readonly column: ColumnMapping;
  readonly field: string;
  readonly kind: FieldKind;
  readonly at: number;
}

/** Tables that are read, with a purpose or (`all`) without one. */
export function usedTables(workbook: WorkbookGrid, mapping: WorkbookMapping, all = false): readonly UsedTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return mapping.tables.flatMap((table) => {
    const grid = sheets.get(table.sheet);
    if (!grid || table.off === true || (table.purpose === null && !all)) return [];
    return [{ table, grid, first: table.rect.top + table.headerRows, last: Math.min(table.rect.bottom, grid.top + grid.values.length - 1) }];
  });
}

export function usedColumns(used: UsedTable): readonly UsedColumn[] {
  const { purpose } = used.table;
  if (purpose === null) return [];
  return used.table.columns.flatMap((column) => (column.field === null ? [] : [{
    ...used, column, field: column.field, kind: kindOf(purpose, column.field), at: used.table.rect.left + column.index,
  }]));
}

/** Filled cells of a column, in the order of the rows. */
export function* filledCells({ grid, first, last, at }: UsedColumn): Generator<readonly [row: number, value: Exclude<CellScalar, null>]> {
  for (let row = first; row <= last; row += 1) {
    const value = cellAt(grid, row, at);
    if (value !== null && !isBlank(value)) yield [row, value];
  }
}

export function placeIn(used: UsedTable, row: number, column: number): { readonly sheet: string; readonly row: number; readonly column: number } {
  return { sheet: used.table.sheet, row, column };
}

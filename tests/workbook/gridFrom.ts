import type { CellScalar, GridTable, Rect, SheetGrid, SheetVisibility, WorkbookGrid } from "../../src/workbook/grid";
import { cellAddress, parseAddress } from "../../src/workbook/grid";

/** A sheet as a test writes it: rows of cells, the rest where it matters. Dates are serials with a format. */
export interface SheetSpec {
  readonly name?: string;
  readonly rows: readonly (readonly CellScalar[])[];
  /** Cell of the first row and column, A1 by default. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Number format by address (a cell or a block); the first that holds the cell counts. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly totals?: boolean }[];
  readonly visibility?: SheetVisibility;
  readonly mark?: string;
  readonly hiddenRows?: readonly number[];
  /** 0-based columns of the sheet. */
  readonly hiddenColumns?: readonly number[];
  /** Formula by address of one cell; its value stands in the rows. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Rows the sheet claims to have, most of them blank. */
  readonly claims?: number;
}

function rectOf(address: string): Rect {
  const rect = parseAddress(address);
  if (!rect) throw new Error(`not an address: ${address}`);
  return rect;
}

export function sheetFrom(spec: SheetSpec): SheetGrid {
  const origin = rectOf(spec.at ?? "A1");
  const formats = Object.entries(spec.formats ?? {}).map(([address, format]) => ({ rect: rectOf(address), format }));
  const tables: readonly GridTable[] = (spec.tables ?? []).map((table) => ({ name: table.name, rect: rectOf(table.range), hasHeader: true, hasTotals: table.totals === true }));
  return {
    name: spec.name ?? "Sheet1", visibility: spec.visibility ?? "visible", mark: spec.mark ?? null, top: origin.top, left: origin.left,
    values: spec.claims === undefined ? spec.rows : [...spec.rows, ...Array.from({ length: spec.claims - spec.rows.length }, () => [])],
    numberFormat: (row, column) => formats.find(({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right)?.format ?? "General",
    formula: (row, column) => spec.formulas?.[cellAddress(row, column)] ?? null,
    merges: (spec.merges ?? []).map(rectOf), tables,
    isRowHidden: (row) => spec.hiddenRows?.includes(row) ?? false,
    isColumnHidden: (column) => spec.hiddenColumns?.includes(column) ?? false,
  };
}

export function workbookFrom(...sheets: readonly SheetSpec[]): WorkbookGrid {
  return { sheets: sheets.map((sheet, index) => sheetFrom({ name: `Sheet${index + 1}`, ...sheet })), date1904: false, omitted: [] };
}

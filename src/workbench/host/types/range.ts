import type { Definition } from "../engine";
import { asFlag, invalid } from "../engine";
import { cellsOf, columnsOf, addressOf, isUnbounded, rowsOf } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import { guardLayout, readFormulas, readNumberFormats, readText, readValues, readValueTypes, shared, tooLarge } from "../cells/readCells";
import { writeCells, writeNumberFormats } from "../cells/writeCells";
import { readHyperlink, writeHyperlink } from "../cells/hyperlinks";
import { rangeGetters } from "./rangeGetters";
import { rangeEdits } from "./rangeEdits";
import { rangeShifts } from "./rangeShifts";
import { rangeProperties } from "./rangeProperties";

/** Cells as a matrix; null beyond what Excel reads at once. */
function matrix(read: (ref: RangeRef) => unknown[][], write?: typeof writeCells, calculated?: true): NonNullable<Definition<RangeRef>["scalars"]>[string] {
  return {
    ...(calculated ? { calculated } : {}),
    get: (ref, { cellLimit }) => (tooLarge(ref.rect, cellLimit()) ? null : read(ref)),
    ...(write ? { set: (ref: RangeRef, value: unknown, { workbook }: { workbook: Parameters<typeof writeCells>[0] }) => { write(workbook, ref, value); } } : {}),
  };
}

function rowsHidden({ sheet, rect }: RangeRef): boolean | null {
  return shared({ sheet, rect: { ...rect, right: rect.left } }, (row) => sheet.isRowHidden(row));
}

function columnsHidden({ sheet, rect }: RangeRef): boolean | null {
  return shared({ sheet, rect: { ...rect, bottom: rect.top } }, (_row, column) => sheet.isColumnHidden(column));
}

const LARGEST_COUNT = 2 ** 31 - 1;

export const range: Definition<RangeRef> = {
  referenced: true,
  isAlive: ({ sheet }, { workbook }) => workbook.sheet(sheet.id) !== undefined,
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: ({ rect }) => (cellsOf(rect) > LARGEST_COUNT ? -1 : cellsOf(rect)) },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => rowsOf(rect) },
    ColumnCount: { get: ({ rect }) => columnsOf(rect) },
    IsEntireColumn: { get: ({ rect }) => isUnbounded({ ...rect, left: 0, right: 0 }) },
    IsEntireRow: { get: ({ rect }) => isUnbounded({ ...rect, top: 0, bottom: 0 }) },
    Values: matrix(readValues, writeCells, true),
    Formulas: matrix(readFormulas, writeCells, true),
    FormulasLocal: matrix(readFormulas, writeCells, true),
    Text: matrix(readText, undefined, true),
    ValueTypes: matrix(readValueTypes, undefined, true),
    NumberFormat: matrix(readNumberFormats, writeNumberFormats),
    NumberFormatLocal: matrix(readNumberFormats, writeNumberFormats),
    Hyperlink: { get: readHyperlink, set: (ref, value, { workbook }) => { writeHyperlink(workbook, ref, value); } },
    HasSpill: { calculated: true, get: (ref) => shared(ref, (row, column) => ref.sheet.spillAnchor(row, column) !== null) },
    RowHidden: { get: rowsHidden, set: ({ sheet, rect }, value) => { guardLayout(sheet); sheet.setRowsHidden(rect.top, rect.bottom, asFlag(value)); } },
    ColumnHidden: { get: columnsHidden, set: ({ sheet, rect }, value) => { guardLayout(sheet); sheet.setColumnsHidden(rect.left, rect.right, asFlag(value)); } },
    Hidden: { get: (ref) => rowsHidden(ref) === true || columnsHidden(ref) === true },
    Left: { get: ({ sheet, rect }) => sum(0, rect.left - 1, (column) => sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column)) },
    Top: { get: ({ sheet, rect }) => sum(0, rect.top - 1, (row) => sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)) },
    Width: { get: ({ sheet, rect }) => sum(rect.left, rect.right, (column) => sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column)) },
    Height: { get: ({ sheet, rect }) => sum(rect.top, rect.bottom, (row) => sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)) },
  },
  navigations: {
    Worksheet: ({ sheet }, context) => context.present("Worksheet", sheet),
    Format: (ref, context) => context.present("RangeFormat", ref),
    ConditionalFormats: (ref, context) => context.present("ConditionalFormatCollection", ref),
    DataValidation: (ref, context) => context.present("DataValidation", ref),
  },
  methods: {
    ...rangeGetters,
    ...rangeEdits,
    ...rangeShifts,
    ...rangeProperties,
    /** Sent by the client before a large write that it cuts into pieces. */
    _ValidateArraySize: ({ rect }, args) => (args.number(0) === rowsOf(rect) && args.number(1) === columnsOf(rect) ? null : invalid()),
  },
};

function sum(first: number, last: number, measure: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += measure(index);
  return total;
}

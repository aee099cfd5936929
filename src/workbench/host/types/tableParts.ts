import type { Rect, Table } from "../../model";
import type { Definition, HostContext } from "../engine";
import { asText, notFound } from "../engine";
import { readValues } from "../cells/readCells";
import { rowsOf } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import { writeCells } from "../cells/writeCells";
import { bodyRect, sheetOfTable, tableOf } from "./table";
import { addColumn, addRows, deleteColumn, deleteRow, deleteRows, deleteSomeRows } from "./tableEdits";
import type { TableColumnRef, TableRef, TableRowRef } from "./selves";

function columnRange({ table: ref, index }: TableColumnRef, context: HostContext, rows: (table: Table) => Rect): RangeRef {
  const table = tableOf(ref, context);
  const column = table.rect.left + index;
  if (column > table.rect.right) notFound();
  return { sheet: sheetOfTable(table, context), rect: { ...rows(table), left: column, right: column } };
}

const whole = (table: Table): Rect => table.rect;
const header = (table: Table): Rect => ({ ...table.rect, bottom: table.rect.top });

export const tableColumn: Definition<TableColumnRef> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }, context) => tableOf(table, context).columns[index] ?? notFound(),
      set: (ref, value, context) => { writeCells(context.workbook, columnRange(ref, context, header), [[asText(value)]]); },
    },
    Values: {
      calculated: true,
      get: (ref, context) => readValues(columnRange(ref, context, whole)),
      set: (ref, value, context) => { writeCells(context.workbook, columnRange(ref, context, whole), value); },
    },
  },
  methods: {
    Delete: deleteColumn,
    GetRange: (ref, _args, context) => context.present("Range", columnRange(ref, context, whole)),
    GetDataBodyRange: (ref, _args, context) => context.present("Range", columnRange(ref, context, bodyRect)),
    GetHeaderRowRange: (ref, _args, context) => context.present("Range", columnRange(ref, context, header)),
  },
};

export const tableColumnCollection: Definition<TableRef> = {
  items: (table, context) => tableOf(table, context).columns.map((_name, index) => context.present("TableColumn", { table, index })),
  indexer: (table, key, context) => {
    const { columns } = tableOf(table, context);
    const byName = columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    const index = byName >= 0 ? byName : Number(key) - 1;
    return index >= 0 && index < columns.length ? context.present("TableColumn", { table, index }) : notFound();
  },
  scalars: { Count: { get: (table, context) => tableOf(table, context).columns.length } },
  methods: { Add: addColumn },
};

function rowRange({ table: ref, index }: TableRowRef, context: HostContext): RangeRef {
  const table = tableOf(ref, context);
  const row = bodyRect(table).top + index;
  return { sheet: sheetOfTable(table, context), rect: { ...table.rect, top: row, bottom: row } };
}

export const tableRow: Definition<TableRowRef> = {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      calculated: true,
      get: (ref, context) => readValues(rowRange(ref, context)),
      set: (ref, value, context) => { writeCells(context.workbook, rowRange(ref, context), value); },
    },
  },
  methods: { Delete: deleteRow, GetRange: (ref, _args, context) => context.present("Range", rowRange(ref, context)) },
};

export const tableRowCollection: Definition<TableRef> = {
  items: (table, context) => Array.from({ length: rowsOf(bodyRect(tableOf(table, context))) }, (_, index) => context.present("TableRow", { table, index })),
  scalars: { Count: { get: (table, context) => rowsOf(bodyRect(tableOf(table, context))) } },
  methods: {
    Add: addRows,
    DeleteRows: deleteSomeRows,
    DeleteRowsAt: (table, args, context) => { deleteRows(table, args.number(0), args.at(1) === null ? 1 : args.number(1), context); },
  },
};

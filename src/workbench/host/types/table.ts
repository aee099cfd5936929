import type { Rect, Sheet, Table } from "../../model";
import type { Arguments, Call, Definition, HostContext, OfficeObject } from "../engine";
import { asFlag, asText, invalid, notFound } from "../engine";
import { rangeArgument } from "./rangeGetters";
import type { RangeRef } from "../cells/rangeRef";
import { guardLayout } from "../cells/readCells";
import { intersect, rangeOfReference, wholeSheet } from "../cells/rangeRef";
import { setTotals } from "../cells/tableTotals";
import type { ScopeRef, TableRef } from "./selves";

export function tableOf({ id }: TableRef, { workbook }: HostContext): Table {
  return workbook.tables.find((table) => table.id === id) ?? notFound();
}

export function sheetOfTable(table: Table, { workbook }: HostContext): Sheet {
  return workbook.sheet(table.sheetId) ?? notFound();
}

/** Rows between header and totals. */
export function bodyRect({ rect, hasHeader, hasTotals }: Table): Rect {
  return { ...rect, top: rect.top + (hasHeader ? 1 : 0), bottom: rect.bottom - (hasTotals ? 1 : 0) };
}

function part(rectOf: (table: Table) => Rect): Call<TableRef> {
  return (ref, _args, context) => {
    const table = tableOf(ref, context);
    return context.present("Range", { sheet: sheetOfTable(table, context), rect: rectOf(table) });
  };
}

const headerRect = (table: Table): Rect => (table.hasHeader ? { ...table.rect, bottom: table.rect.top } : invalid());
const totalsRect = (table: Table): Rect => (table.hasTotals ? { ...table.rect, top: table.rect.bottom } : invalid());

function resized(args: Arguments, table: Table, context: HostContext): Rect {
  const { sheet, rect } = rangeArgument(args, 0, { sheet: sheetOfTable(table, context), rect: wholeSheet() }, context);
  if (sheet.id !== table.sheetId || rect.top !== table.rect.top || !intersect(rect, table.rect)) invalid();
  return rect;
}

export const table: Definition<TableRef> = {
  identity: ({ id }) => ({ Id: String(id) }),
  scalars: {
    Id: { get: ({ id }) => String(id) },
    Name: { get: (ref, context) => tableOf(ref, context).name, set: ({ id }, value, { workbook }) => { workbook.updateTable(id, { name: asText(value) }); } },
    LegacyId: { get: ({ id }) => String(id) },
    Style: { get: (ref, context) => tableOf(ref, context).style ?? "", set: ({ id }, value, { workbook }) => { workbook.updateTable(id, { style: asText(value) }); } },
    ShowHeaders: { get: (ref, context) => tableOf(ref, context).hasHeader },
    ShowTotals: {
      get: (ref, context) => tableOf(ref, context).hasTotals,
      set: (ref, value, context) => { const found = tableOf(ref, context); setTotals(context.workbook, sheetOfTable(found, context), found, asFlag(value)); },
    },
    ShowBandedRows: { get: (ref, context) => tableOf(ref, context).showBandedRows, set: ({ id }, value, { workbook }) => { workbook.updateTable(id, { showBandedRows: asFlag(value) }); } },
    ShowFilterButton: { get: (ref, context) => tableOf(ref, context).showFilter, set: ({ id }, value, { workbook }) => { workbook.updateTable(id, { showFilter: asFlag(value) }); } },
  },
  navigations: {
    Columns: (ref, context) => context.present("TableColumnCollection", ref),
    Rows: (ref, context) => context.present("TableRowCollection", ref),
    Worksheet: (ref, context) => context.present("Worksheet", sheetOfTable(tableOf(ref, context), context)),
  },
  methods: {
    GetRange: part((each) => each.rect),
    GetHeaderRowRange: part(headerRect),
    GetDataBodyRange: part(bodyRect),
    GetTotalRowRange: part(totalsRect),
    Resize: (ref, args, context) => { context.workbook.resizeTable(ref.id, resized(args, tableOf(ref, context), context)); },
    Delete: deleteTable,
    ConvertToRange: (ref, args, context) => {
      const range = part((each) => each.rect)(ref, args, context);
      context.workbook.deleteTable(ref.id);
      return range;
    },
  },
};

/** `table.delete()` takes the cells with it; `convertToRange` leaves them. */
function deleteTable(ref: TableRef, _args: Arguments, context: HostContext): void {
  const found = tableOf(ref, context);
  const sheet = sheetOfTable(found, context);
  context.workbook.batch(() => {
    context.workbook.deleteTable(ref.id);
    sheet.clear(found.rect, "all");
  });
}

function inScope({ sheetId }: ScopeRef, { workbook }: HostContext): readonly Table[] {
  return sheetId === null ? workbook.tables : workbook.tables.filter((each) => each.sheetId === sheetId);
}

const show = (context: HostContext) => (each: Table): OfficeObject => context.present("Table", { id: each.id });

function addTable({ sheetId }: ScopeRef, args: Arguments, context: HostContext): OfficeObject {
  const text = args.at(0);
  const home = context.workbook.sheet(sheetId ?? context.workbook.selection.sheetId) ?? notFound();
  const target: RangeRef = (typeof text === "string" ? rangeOfReference(context.workbook, text, home) : null) ?? rangeArgument(args, 0, { sheet: home, rect: wholeSheet() }, context);
  if (sheetId !== null && target.sheet.id !== sheetId) invalid();
  guardLayout(target.sheet);
  return show(context)(context.workbook.addTable(target.sheet.id, target.rect, args.flag(1)));
}

export const tableCollection: Definition<ScopeRef> = {
  items: (scope, context) => inScope(scope, context).map(show(context)),
  indexer: (scope, key, context) => {
    const wanted = String(key).toLowerCase();
    const found = inScope(scope, context).find((each) => each.name.toLowerCase() === wanted || String(each.id) === wanted);
    return show(context)(found ?? notFound());
  },
  scalars: { Count: { get: (scope, context) => inScope(scope, context).length } },
  methods: { Add: addTable },
};

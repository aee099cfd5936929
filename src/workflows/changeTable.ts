import type { Purpose } from "../rules/records";
import type { Rect } from "../workbook/grid";
import { dateOrderOf, mapBlock, turnTable, withScalesOf, type ColumnMapping, type DateOrder, type Orientation, type StopRule, type TableMapping, type WorkbookMapping } from "../workbook/tables";
import { fieldsOf, kindOf } from "../workbook/vocabulary";
import type { Understood } from "./session";
import { done, failed, type WorkResult } from "./work";

/** What a person says of one table. Columns go by their index inside it. */
export type TableChange =
  | { readonly kind: "purpose"; readonly purpose: Purpose | null }
  | { readonly kind: "field"; readonly index: number; readonly field: string | null }
  | { readonly kind: "key"; readonly index: number; readonly key: { readonly field: string; readonly value: string } | null }
  | { readonly kind: "scale"; readonly index: number; readonly scale: string | null }
  | { readonly kind: "value"; readonly index: number; readonly text: string; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: "dateOrder"; readonly index: number; readonly order: DateOrder | null }
  | { readonly kind: "fillDown"; readonly index: number; readonly fill: boolean }
  | { readonly kind: "header"; readonly top: number; readonly rows: number }
  | { readonly kind: "range"; readonly rect: Rect }
  | { readonly kind: "orientation"; readonly orientation: Orientation }
  | { readonly kind: "stop"; readonly stop: StopRule }
  | { readonly kind: "off"; readonly off: boolean }
  | { readonly kind: "confirm"; readonly index: number | null }
  | { readonly kind: "anew" };

type Known = Pick<Understood, "grid" | "mapping" | "tables">;

const MOST_HEADER_ROWS = 20;

/** The mapping after a change of one table. What follows from the change is found anew: the columns of another header, the scale of a column of levels. */
export function changeTable(known: Known, id: string, change: TableChange): WorkResult<WorkbookMapping> {
  const table = known.mapping.tables.find((each) => each.id === id);
  if (!table) return failed("table-gone");
  switch (change.kind) {
    case "purpose": return withPurpose(known, table, change.purpose);
    case "header": return withHeader(known, table, change.top, change.rows);
    case "range": return withRange(known, table, change.rect);
    case "anew": return remapped(known, table, { rect: table.rect, headerRows: null, purpose: null });
    case "confirm": return done(put(known.mapping, confirmed(table, change.index)));
    case "field": return done(withField(known, table, change.index, change.field));
    case "orientation": return done(withScalesOf(put(known.mapping, turnTable(table, change.orientation)), known.grid, id));
    case "stop": return done(put(known.mapping, { ...table, stop: change.stop }));
    case "off": return done(put(known.mapping, switched(table, change.off)));
    case "fillDown": return done(put(known.mapping, { ...table, fillDown: change.fill ? [...new Set([...table.fillDown, change.index])].sort((a, b) => a - b) : table.fillDown.filter((index) => index !== change.index) }));
    case "key": case "scale": case "value": case "dateOrder": return done(put(known.mapping, { ...table, columns: changedColumns(table, change) }));
  }
}

function put(mapping: WorkbookMapping, table: TableMapping): WorkbookMapping {
  return { ...mapping, tables: mapping.tables.map((each) => (each.id === table.id ? table : each)) };
}

/** What was found is right, says the person who was asked: one column, or the table with all it uses. */
function confirmed(table: TableMapping, index: number | null): TableMapping {
  const columns = table.columns.map((column) => ((index === null ? column.field !== null : column.index === index) ? { ...column, confidence: 1, reasons: [...new Set([...column.reasons, "confirmed"])] } : column));
  return index === null ? { ...table, columns, confidence: 1, reasons: [...new Set([...table.reasons, "confirmed"])] } : { ...table, columns };
}

function switched({ off: _off, ...table }: TableMapping, off: boolean): TableMapping {
  return off ? { ...table, off: true } : table;
}

function remapped({ grid, mapping, tables }: Known, table: TableMapping, how: { readonly rect: Rect; readonly headerRows: number | null; readonly purpose: Purpose | null }, finish: (found: TableMapping) => TableMapping = (found) => found): WorkResult<WorkbookMapping> {
  const found = mapBlock(grid, mapping, tables, { id: table.id, sheet: table.sheet, ...how });
  const own = found?.tables.find((each) => each.id === table.id);
  return found && own ? done(put(found, finish(own))) : failed("selection-blank");
}

function withPurpose(known: Known, table: TableMapping, purpose: Purpose | null): WorkResult<WorkbookMapping> {
  if (purpose === null) return done(put(known.mapping, { ...table, purpose, confidence: 1, reasons: ["chosen"] }));
  return remapped(known, table, { rect: table.rect, headerRows: table.headerRows, purpose }, (found) => {
    const missing = found.reasons.filter((reason) => reason.startsWith("missing:"));
    return { ...found, stop: table.stop, confidence: missing.length > 0 ? found.confidence : 1, reasons: ["chosen", ...missing] };
  });
}

/** A table that a person gave its purpose keeps it under another header; else the header may tell another one. */
function withHeader(known: Known, table: TableMapping, top: number, rows: number): WorkResult<WorkbookMapping> {
  if (rows < 0 || rows > MOST_HEADER_ROWS || top + rows > table.rect.bottom + 1) return failed("header-too-far");
  const rect = { ...table.rect, top };
  const finish = (found: TableMapping): TableMapping => ({ ...found, stop: table.stop, reasons: [...found.reasons.filter((reason) => reason !== "header-found"), ...(table.reasons.includes("range-chosen") ? ["range-chosen"] : [])] });
  const purpose = table.reasons.includes("chosen") ? table.purpose : null;
  const found = remapped(known, table, { rect, headerRows: rows, purpose }, finish);
  const lost = found.ok && table.purpose !== null && found.value.tables.find((each) => each.id === table.id)?.purpose === null;
  return lost ? remapped(known, table, { rect, headerRows: rows, purpose: table.purpose }, finish) : found;
}

/** Other cells for the same table; what a person decided of a column that is still there stays decided. */
function withRange(known: Known, table: TableMapping, rect: Rect): WorkResult<WorkbookMapping> {
  const sameTop = rect.top === table.rect.top;
  return remapped(known, table, { rect, headerRows: sameTop ? table.headerRows : null, purpose: table.purpose }, (found) => {
    const columns = found.columns.map((column) => {
      const before = table.columns.find((each) => each.index + table.rect.left === column.index + found.rect.left && each.header === column.header);
      return before && (before.reasons.includes("chosen") || before.reasons.includes("saved")) ? { ...before, index: column.index } : column;
    });
    return { ...found, columns, reasons: [...found.reasons, "range-chosen"] };
  });
}

function withField({ grid, mapping }: Known, table: TableMapping, index: number, field: string | null): WorkbookMapping {
  const sheet = grid.sheets.find((each) => each.name === table.sheet);
  const columns = table.columns.map((column): ColumnMapping => {
    if (column.index !== index) return column;
    const kind = table.purpose !== null && field !== null ? kindOf(table.purpose, field) : null;
    const same = kind !== null && table.purpose !== null && column.field !== null && kindOf(table.purpose, column.field) === kind;
    const order = kind === "date" && sheet ? dateOrderOf(sheet, table.rect.left + index, table.rect.top + table.headerRows, table.rect.bottom) : null;
    const { key, scale, values, dateOrder } = column;
    return {
      index, header: column.header, field, confidence: 1, reasons: ["chosen"],
      ...(key !== undefined && same ? { key } : {}), ...(scale !== undefined && same ? { scale } : {}), ...(values !== undefined && same ? { values } : {}),
      ...(dateOrder !== undefined && same ? { dateOrder } : order === null ? {} : { dateOrder: order }),
    };
  });
  const missing = table.purpose === null ? [] : fieldsOf(table.purpose).required.filter((each) => !columns.some((column) => column.field === each || column.key?.[each] !== undefined));
  const reasons = [...table.reasons.filter((reason) => !reason.startsWith("missing:")), ...missing.map((each) => `missing:${each}`)];
  return withScalesOf(put(mapping, { ...table, columns, reasons }), grid, table.id);
}

type ColumnChange = Extract<TableChange, { readonly kind: "key" | "scale" | "value" | "dateOrder" }>;

/** In a block that is headed by values, all its columns speak one scale: what is said of one holds for all. */
function changedColumns(table: TableMapping, change: ColumnChange): readonly ColumnMapping[] {
  const named = table.columns.find((column) => column.index === change.index);
  return table.columns.map((column) => {
    const alike = column.index === change.index || (named?.key !== undefined && column.key !== undefined && column.field === named.field);
    if (!alike || (column.index !== change.index && change.kind !== "scale" && change.kind !== "value")) return column;
    return { ...changedColumn(column, change), confidence: 1, reasons: ["chosen"] };
  });
}

function changedColumn(column: ColumnMapping, change: ColumnChange): ColumnMapping {
  switch (change.kind) {
    case "key": {
      const { key: _key, ...rest } = column;
      return change.key === null ? rest : { ...rest, key: { [change.key.field]: change.key.value } };
    }
    case "scale": return change.scale === null ? withoutScale(column) : { ...withoutScale(column), scale: change.scale };
    case "dateOrder": {
      const { dateOrder: _order, ...rest } = column;
      return change.order === null ? rest : { ...rest, dateOrder: change.order };
    }
    case "value": {
      const { values: _values, ...rest } = column;
      const values = new Map(column.values);
      if (change.value === undefined) values.delete(change.text);
      else values.set(change.text, change.value);
      return values.size === 0 ? rest : { ...rest, values };
    }
  }
}

/** Another scale: what its texts were taken for on the old one no longer holds. */
function withoutScale(column: ColumnMapping): ColumnMapping {
  const { scale: _scale, values: _values, ...rest } = column;
  return rest;
}

import type { Rect, Sheet, Table, Workbook } from "../../model";
import { intersect } from "../../model";
import type { Arguments, HostContext } from "../engine";
import { invalid, OfficeObject } from "../engine";
import { columnsOf, rowsOf } from "../cells/rangeRef";
import { guardLayout } from "../cells/readCells";
import { writeCells } from "../cells/writeCells";
import type { TableColumnRef, TableRef, TableRowRef } from "./selves";
import { bodyRect, sheetOfTable, tableOf } from "./table";

/** Rows at a place of the table, or at its end; what stands below moves down with it. */
export function addRows(ref: TableRef, args: Arguments, context: HostContext): OfficeObject {
  const { workbook } = context;
  const table = tableOf(ref, context);
  const sheet = sheetOfTable(table, context);
  guardLayout(sheet);
  const matrix = asMatrix(args.at(1), (values) => [values]);
  const body = bodyRect(table);
  const index = place(args, rowsOf(body));
  const count = matrix?.length ?? 1;
  if (matrix?.some((row) => row.length !== columnsOf(table.rect))) invalid();
  const added: Rect = { ...table.rect, top: body.top + index, bottom: body.top + index + count - 1 };
  workbook.batch(() => {
    makeRoom(workbook, sheet, table, added, "down");
    if (matrix) writeCells(workbook, { sheet, rect: added }, matrix);
  });
  return context.present("TableRow", { table: ref, index });
}

/** A column at a place of the table, or at its end. `values` begin with the header. */
export function addColumn(ref: TableRef, args: Arguments, context: HostContext): OfficeObject {
  const { workbook } = context;
  const table = tableOf(ref, context);
  const sheet = sheetOfTable(table, context);
  guardLayout(sheet);
  const index = place(args, columnsOf(table.rect));
  const matrix = asMatrix(args.at(1), (values) => values.map((value) => [value]));
  if (matrix !== null && (matrix.length !== rowsOf(table.rect) || matrix.some((row) => row.length !== 1))) invalid();
  const column = table.rect.left + index;
  const added: Rect = { ...table.rect, left: column, right: column };
  const name = args.optionalText(2);
  workbook.batch(() => {
    makeRoom(workbook, sheet, table, added, "right");
    if (matrix) writeCells(workbook, { sheet, rect: added }, matrix);
    if (name !== null && table.hasHeader) writeCells(workbook, { sheet, rect: { ...added, bottom: added.top } }, [[name]]);
  });
  return context.present("TableColumn", { table: ref, index });
}

/** Inside the table room is made by pushing; at its end only what stands in the way is pushed. */
function makeRoom(workbook: Workbook, sheet: Sheet, table: Table, added: Rect, direction: "down" | "right"): void {
  const { rect } = table;
  const wanted: Rect = direction === "down" ? { ...rect, bottom: rect.bottom + rowsOf(added) } : { ...rect, right: rect.right + columnsOf(added) };
  if (intersect(added, rect) !== null || isTaken(workbook, sheet, added)) workbook.insertCells(sheet.id, added, direction);
  const now = workbook.tables.find(({ id }) => id === table.id)?.rect;
  if (now?.bottom !== wanted.bottom || now.right !== wanted.right || now.top !== wanted.top || now.left !== wanted.left) workbook.resizeTable(table.id, wanted);
}

function isTaken(workbook: Workbook, sheet: Sheet, rect: Rect): boolean {
  let taken = workbook.tables.some((other) => other.sheetId === sheet.id && intersect(other.rect, rect) !== null);
  sheet.forEachCell(rect, () => { taken = true; });
  return taken;
}

/** A table keeps one row: the last is emptied. */
export function deleteRows(ref: TableRef, first: number, count: number, context: HostContext): void {
  const table = tableOf(ref, context);
  const sheet = sheetOfTable(table, context);
  guardLayout(sheet);
  const body = bodyRect(table);
  if (!Number.isInteger(first) || !Number.isInteger(count) || first < 0 || count < 1 || first + count > rowsOf(body)) invalid();
  const keepsOne = count === rowsOf(body);
  const gone: Rect = { ...body, top: body.top + first + (keepsOne ? 1 : 0), bottom: body.top + first + count - 1 };
  context.workbook.batch(() => {
    if (gone.top <= gone.bottom) context.workbook.deleteCells(sheet.id, gone, "up");
    if (keepsOne) sheet.clear({ ...body, bottom: body.top }, "contents");
  });
}

export function deleteRow({ table, index }: TableRowRef, _args: Arguments, context: HostContext): void {
  deleteRows(table, index, 1, context);
}

/** `deleteRows` of a collection: rows by their objects or their numbers, in any order. */
export function deleteSomeRows(ref: TableRef, args: Arguments, context: HostContext): void {
  const rows = args.at(0);
  if (!Array.isArray(rows)) return invalid();
  const indexes = rows.map((row: unknown) => (row instanceof OfficeObject && row.type.name === "TableRow" ? (row.self as TableRowRef).index : Number(row)));
  context.workbook.batch(() => {
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) deleteRows(ref, index, 1, context);
  });
}

export function deleteColumn({ table: ref, index }: TableColumnRef, _args: Arguments, context: HostContext): void {
  const table = tableOf(ref, context);
  const sheet = sheetOfTable(table, context);
  guardLayout(sheet);
  if (columnsOf(table.rect) === 1) invalid("A table keeps at least one column.");
  const column = table.rect.left + index;
  context.workbook.deleteCells(sheet.id, { ...table.rect, left: column, right: column }, "left");
}

/** Where to add: null and -1 mean the end. */
function place(args: Arguments, end: number): number {
  const asked = args.at(0) === null ? -1 : args.number(0);
  if (asked === -1) return end;
  return Number.isInteger(asked) && asked >= 0 && asked <= end ? asked : invalid();
}

/** A matrix, or a flat list as `lay` arranges it; null where no values are given. */
function asMatrix(values: unknown, lay: (flat: unknown[]) => unknown[][]): unknown[][] | null {
  if (!Array.isArray(values)) return null;
  return Array.isArray(values[0]) ? (values as unknown[][]) : lay(values as unknown[]);
}

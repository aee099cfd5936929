import type { ErrorValue, Rect, Sheet, Table } from "../../model";
import type { TableNode } from "../syntax";
import { REF, Reference, VALUE } from "../values";
import type { Frame, Session, Thunk } from "./session";

type Place = Pick<Frame, "sheet" | "row" | "column"> & { readonly session: Pick<Session, "tableNamed" | "tableAt" | "workbook"> };

export function compileTable(node: TableNode): Thunk {
  return (frame) => referenceTo(node, frame);
}

/** The cells a structured reference means, seen from a cell. */
export function referenceTo(node: TableNode, place: Place): Reference | ErrorValue {
  const { session } = place;
  const table = node.table === null ? session.tableAt(place.sheet, place.row, place.column) : session.tableNamed(node.table.toUpperCase());
  const sheet = table === undefined ? undefined : session.workbook.sheet(table.sheetId);
  if (table === undefined || sheet === undefined) return REF;
  const rect = tableRect(table, node, place.sheet === sheet ? place.row : null);
  return "error" in rect ? rect : new Reference([{ sheet, rect }]);
}

/** `row` is the formula's own row, null where it stands on another sheet. */
function tableRect(table: Table, node: TableNode, row: number | null): Rect | ErrorValue {
  const { rect } = table;
  const bodyTop = rect.top + (table.hasHeader ? 1 : 0);
  const bodyBottom = rect.bottom - (table.hasTotals ? 1 : 0);
  let top = Number.POSITIVE_INFINITY;
  let bottom = -1;
  const add = (from: number, to: number): void => {
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  };
  for (const part of node.parts.length === 0 ? (["#Data"] as const) : node.parts) {
    if (part === "#All") add(rect.top, rect.bottom);
    else if (part === "#Data") add(bodyTop, bodyBottom);
    else if (part === "#Headers" && table.hasHeader) add(rect.top, rect.top);
    else if (part === "#Totals" && table.hasTotals) add(rect.bottom, rect.bottom);
    else if (part === "#This Row" && row !== null && row >= bodyTop && row <= bodyBottom) add(row, row);
    else return part === "#This Row" ? VALUE : REF;
  }
  if (node.firstColumn === null || node.lastColumn === null) return top > bottom ? REF : { top, bottom, left: rect.left, right: rect.right };
  const first = columnOf(table, node.firstColumn);
  const last = columnOf(table, node.lastColumn);
  if (first < 0 || last < 0 || top > bottom) return REF;
  return { top, bottom, left: rect.left + Math.min(first, last), right: rect.left + Math.max(first, last) };
}

function columnOf(table: Table, name: string): number {
  const wanted = foldHeader(name);
  return table.columns.findIndex((column) => foldHeader(column) === wanted);
}

/** Case, line breaks and spaces at the ends make no difference. */
function foldHeader(name: string): string {
  return name.replace(/\s+/g, " ").trim().toUpperCase();
}

export function tableContaining(tables: readonly Table[], sheet: Sheet, row: number, column: number): Table | undefined {
  return tables.find(({ sheetId, rect }) => sheetId === sheet.id && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right);
}

import { MAX_COLUMNS, MAX_ROWS, parseRect, rectName } from "../../model";
import type { Rect, Sheet, Workbook } from "../../model";
import { invalid } from "../engine/hostError";

/** Cells of one sheet, as an Office.js Range stands for them. */
export interface RangeRef {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

export function rowsOf(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnsOf(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellsOf(rect: Rect): number {
  return rowsOf(rect) * columnsOf(rect);
}

/** Whole columns or rows: their values cannot be read or written. */
export function isUnbounded(rect: Rect): boolean {
  return rowsOf(rect) === MAX_ROWS || columnsOf(rect) === MAX_COLUMNS;
}

export function wholeSheet(): Rect {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

/** Refuses what leaves the grid. */
export function rangeOf(sheet: Sheet, rect: Rect): RangeRef {
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS && rect.top <= rect.bottom && rect.left <= rect.right;
  return inside ? { sheet, rect } : invalid();
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export function bound(a: Rect, b: Rect): Rect {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** Quotes a sheet name where a formula would need it. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function plainAddress(rect: Rect): string {
  if (columnsOf(rect) === MAX_COLUMNS) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (rowsOf(rect) === MAX_ROWS) return rectName({ ...rect, bottom: rect.top }).replace(/[0-9]+/g, "").replace(/^([A-Z]+)$/, "$1:$1");
  return rectName(rect);
}

/** `Sheet1!A1:B2`. */
export function addressOf({ sheet, rect }: RangeRef): string {
  return sheetPrefix(sheet.name) + plainAddress(rect);
}

export function localAddress(rect: Rect): string {
  return plainAddress(rect);
}

/** Splits `'My sheet'!A1` into sheet and rest; the sheet is null where none is named. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}

/** Range of a formula's reference (`=Sheet1!$A$1:$B$2`, spilled `#`, or a name that is one); null where it is not one. */
export function rangeOfReference(workbook: Workbook, formula: string, sheet: Sheet | null, depth = 0): RangeRef | null {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, "").trim());
  const home = sheetName === null ? sheet : workbook.sheetByName(sheetName) ?? null;
  const spilled = rest.endsWith("#");
  const rect = parseRect(spilled ? rest.slice(0, -1) : rest);
  if (rect && home) return { sheet: home, rect: spilled ? home.spillRect(rect.top, rect.left) ?? rect : rect };
  const same = (name: string): boolean => name.toLowerCase() === rest.toLowerCase();
  const named = workbook.names.find((name) => same(name.name) && name.sheetId === home?.id) ?? workbook.names.find((name) => same(name.name) && name.sheetId === null);
  if (named && depth < 8) return rangeOfReference(workbook, named.formula, home, depth + 1);
  const table = workbook.tables.find((each) => same(each.name));
  const tableSheet = table && workbook.sheet(table.sheetId);
  if (!table || !tableSheet) return null;
  return { sheet: tableSheet, rect: { ...table.rect, top: table.rect.top + (table.hasHeader ? 1 : 0), bottom: table.rect.bottom - (table.hasTotals ? 1 : 0) } };
}

/** What `getRange(text)` of a sheet means: an address or a name. */
export function rangeOfText(workbook: Workbook, sheet: Sheet, text: string): RangeRef {
  return rangeOfReference(workbook, text, sheet) ?? invalid();
}

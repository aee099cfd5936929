import type { Rect } from "../model";
import { MAX_COLUMNS, MAX_ROWS, cellName, columnName, parseRect } from "../model";

/** `B4`, `B4:D9`; whole columns and rows as `A:C` and `2:4`. */
export function rectAddress(rect: Rect): string {
  if (rect.top === 0 && rect.bottom === MAX_ROWS - 1) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  if (rect.left === 0 && rect.right === MAX_COLUMNS - 1) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = cellName(rect.top, rect.left);
  return isOneCell(rect) ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

export interface SheetAddress {
  /** null where the text names no sheet. */
  readonly sheet: string | null;
  readonly rect: Rect;
}

/** Reads an address with or without `Sheet1!` or `'a sheet'!` and a leading `=`; null where it is none. */
export function parseAddress(text: string): SheetAddress | null {
  const trimmed = text.trim().replace(/^=/, "");
  const bang = trimmed.lastIndexOf("!");
  const quoted = bang < 0 ? null : trimmed.slice(0, bang);
  const sheet = quoted !== null && quoted.length > 1 && quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const rect = sheet === "" ? null : parseRect(trimmed.slice(bang + 1));
  return rect ? { sheet, rect } : null;
}

export const contains = (rect: Rect, row: number, column: number): boolean => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

export const overlaps = (a: Rect, b: Rect): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const isOneCell = (rect: Rect): boolean => rect.top === rect.bottom && rect.left === rect.right;

export const cellRect = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Smallest rectangle around both. */
export const around = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
});

import { isError } from "../../model";
import type { CellStyle, Rect, Value } from "../../model";
import { HostError } from "../engine/hostError";
import { cellText } from "./cellText";
import type { RangeRef } from "./rangeRef";
import { bound, cellsOf, columnsOf, intersect, isUnbounded, rowsOf } from "./rangeRef";

type Matrix = unknown[][];

/** Ranges too large to read come back as null, as Excel's do: no error. */
export function tooLarge(rect: Rect, limit: number): boolean {
  return isUnbounded(rect) || cellsOf(rect) > limit;
}

/** A cell's value in Office.js's words: blank is "", an error its code. */
export function outward(value: Value): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

export function readValues({ sheet, rect }: RangeRef): Matrix {
  return sheet.values(rect).map((row) => row.map(outward));
}

export function readValueTypes({ sheet, rect }: RangeRef): Matrix {
  return sheet.values(rect).map((row) => row.map(valueType));
}

/** Formulas where cells have one, else the constant; cells of a spill show its values. */
export function readFormulas(ref: RangeRef): Matrix {
  const matrix = readValues(ref);
  ref.sheet.forEachCell(ref.rect, (row, column, content) => {
    const line = matrix[row - ref.rect.top];
    if (line && content.formula !== null) line[column - ref.rect.left] = content.formula;
  });
  return matrix;
}

function eachCell(rect: Rect, read: (row: number, column: number) => unknown): Matrix {
  return Array.from({ length: rowsOf(rect) }, (_, r) => Array.from({ length: columnsOf(rect) }, (__, c) => read(rect.top + r, rect.left + c)));
}

export function readText({ sheet, rect }: RangeRef): Matrix {
  const values = sheet.values(rect);
  return eachCell(rect, (row, column) => {
    const value = values[row - rect.top]?.[column - rect.left] ?? null;
    return value === null ? "" : cellText(value, sheet.style(row, column).numberFormat);
  });
}

export function readNumberFormats({ sheet, rect }: RangeRef): Matrix {
  return eachCell(rect, (row, column) => sheet.style(row, column).numberFormat);
}

/** Part of a range that can differ from the rest: its cells with content or format, and one cell beyond them. */
function tellingRect({ sheet, rect }: RangeRef): Rect {
  if (!isUnbounded(rect) && cellsOf(rect) <= 4096) return rect;
  const formatted = sheet.formattedRect();
  const corner = { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
  const part = formatted && intersect(rect, formatted);
  if (!part) return corner;
  const wider = { ...part, bottom: Math.min(part.bottom + 1, rect.bottom), right: Math.min(part.right + 1, rect.right) };
  return bound(corner, wider);
}

/** A look that all cells share; null where they differ. */
export function sharedStyle<Name extends keyof CellStyle>(ref: RangeRef, name: Name): CellStyle[Name] | null {
  return shared(ref, (row, column) => ref.sheet.style(row, column)[name]) as CellStyle[Name] | null;
}

/** Any property of cells that all share; null where they differ. */
export function shared<V>(ref: RangeRef, read: (row: number, column: number) => V): V | null {
  const rect = tellingRect(ref);
  const first = read(rect.top, rect.left);
  const key = JSON.stringify(first);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const other = read(row, column);
      if (other !== first && JSON.stringify(other) !== key) return null;
    }
  }
  return first;
}

/** On a protected sheet only unlocked cells take anything, and an array formula is changed as a whole. */
export function guardUnlocked(ref: RangeRef): void {
  if (ref.sheet.isProtected && sharedStyle(ref, "locked") !== false) throw new HostError("AccessDenied");
  ref.sheet.checkInput([ref.rect]);
}

/** On a protected sheet looks and layout stay as they are. */
export function guardLayout(sheet: RangeRef["sheet"]): void {
  if (sheet.isProtected) throw new HostError("AccessDenied");
}

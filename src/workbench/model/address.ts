import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import type { Rect } from "./types";

const names: string[] = [];

/** `0` → `A`, `16383` → `XFD`. Remembered: writing and shared formulas ask millions of times. */
export function columnName(column: number): string {
  return (names[column] ??= spelled(column));
}

function spelled(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A1:C3`, or `A1` for a single cell. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

/** `B4` or `$B$4`; null where it is no cell of Excel's grid. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (match === null) return null;
  const column = parseColumn(match[1] as string);
  const row = Number(match[2]) - 1;
  return column === null || row < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** `A1`, `A1:C3`, `A:C`, `1:3`, with or without `$`; null where it is none. */
export function parseRect(text: string): Rect | null {
  const [first, second, ...more] = text.split(":");
  if (first === undefined || more.length > 0) return null;
  const a = parseCorner(first);
  const b = second === undefined ? a : parseCorner(second);
  if (a === null || b === null || a.kind !== b.kind || (second === undefined && a.kind !== "cell")) return null;
  return {
    top: a.kind === "column" ? 0 : Math.min(a.row, b.row),
    left: a.kind === "row" ? 0 : Math.min(a.column, b.column),
    bottom: a.kind === "column" ? MAX_ROWS - 1 : Math.max(a.row, b.row),
    right: a.kind === "row" ? MAX_COLUMNS - 1 : Math.max(a.column, b.column),
  };
}

interface Corner {
  readonly kind: "cell" | "column" | "row";
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string): Corner | null {
  const cell = parseCell(text);
  if (cell !== null) return { kind: "cell", ...cell };
  const column = /^\$?([A-Za-z]{1,3})$/.exec(text);
  if (column !== null) {
    const index = parseColumn(column[1] as string);
    return index === null ? null : { kind: "column", row: 0, column: index };
  }
  const row = /^\$?([0-9]{1,7})$/.exec(text);
  const index = row === null ? -1 : Number(row[1]) - 1;
  return index < 0 || index >= MAX_ROWS ? null : { kind: "row", row: index, column: 0 };
}

function parseColumn(letters: string): number | null {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column > MAX_COLUMNS ? null : column - 1;
}

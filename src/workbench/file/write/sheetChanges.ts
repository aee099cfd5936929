import { CellArea, cellName, intersect, MAX_COLUMNS, MAX_ROWS, parseCell } from "../../model";
import type { SheetModel } from "../../model";

/** Which cells of a sheet are to be written: those touched, or all of a sheet that is new. */
export interface SheetChanges {
  /** Next row at or after `row` that may have something to write; null where none has. Asked with ever greater rows. */
  nextRow(row: number): number | null;
  columnsAt(row: number): number[];
  isInput(row: number, column: number): boolean;
  isResult(row: number, column: number): boolean;
  isFormat(row: number, column: number): boolean;
  isRow(row: number): boolean;
  /** A formula whose mark as stale comes or goes. */
  isMark(row: number, column: number): boolean;
}

/** Everything a new sheet holds. */
export function allOf(sheet: SheetModel): SheetChanges {
  const area = sheet.formattedRect();
  const last = Math.max(area?.bottom ?? -1, lastFormattedRow(sheet));
  return {
    nextRow: (row) => (row <= last ? row : null),
    columnsAt: (row) => {
      const columns = new Set(sheet.styles.columnsAt(row));
      if (area !== null) sheet.store.forEach({ ...area, top: row, bottom: row }, (_, column) => columns.add(column));
      return [...columns];
    },
    isInput: () => true,
    isResult: () => true,
    isFormat: () => true,
    isRow: () => true,
    isMark: () => false,
  };
}

/** What was touched since the file was read, formulas that became stale or were so then included. */
export function touchedOf(sheet: SheetModel, staleBefore: ReadonlySet<string>): SheetChanges {
  const { inputs, results, rows } = sheet.touched;
  const formats = withoutEmptyExpanse(sheet);
  const marks = marksOf(sheet, staleBefore);
  const spans = [...inputs.rects(), ...results.rects(), ...formats.rects(), ...marks.rects()].map(({ top, bottom }): [number, number] => [top, bottom]);
  rows.forEachRun(0, LAST_ROW, (first, last, value) => value === 1 && spans.push([first, last]));
  const merged = mergedSpans(spans);
  let at = 0;
  return {
    nextRow(row) {
      while (at < merged.length && (merged[at] as [number, number])[1] < row) at++;
      const span = merged[at];
      return span === undefined ? null : Math.max(row, span[0]);
    },
    columnsAt: (row) => [...new Set([...inputs.columnsAt(row), ...results.columnsAt(row), ...formats.columnsAt(row), ...marks.columnsAt(row)])],
    isInput: (row, column) => inputs.has(row, column),
    isResult: (row, column) => results.has(row, column),
    isFormat: (row, column) => formats.has(row, column),
    isRow: (row) => rows.get(row) === 1,
    isMark: (row, column) => marks.has(row, column),
  };
}

/** Cells whose mark in the file is not what it should be. */
function marksOf(sheet: SheetModel, before: ReadonlySet<string>): CellArea {
  const marks = new CellArea();
  const cell = (row: number, column: number): void => marks.add({ top: row, left: column, bottom: row, right: column });
  for (const { row, column } of sheet.staleCells()) if (!before.has(cellName(row, column))) cell(row, column);
  for (const name of before) {
    const place = parseCell(name);
    if (place !== null && !sheet.isStale(place.row, place.column) && sheet.formula(place.row, place.column) !== null) cell(place.row, place.column);
  }
  return marks;
}

const LAST_ROW = MAX_ROWS - 1;

/** Formats of whole columns and rows reach cells only where cells stand; beyond, the column's or row's own style says it. */
function withoutEmptyExpanse(sheet: SheetModel): CellArea {
  const area = sheet.formattedRect();
  const clipped = new CellArea();
  for (const rect of sheet.touched.formats.rects()) {
    const isWhole = rect.bottom === LAST_ROW || rect.right === MAX_COLUMNS - 1;
    const near = !isWhole ? rect : area === null ? null : intersect(rect, area);
    if (near !== null) clipped.add(near);
  }
  return clipped;
}

function mergedSpans(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [first, last] of spans.sort((a, b) => a[0] - b[0])) {
    const before = merged[merged.length - 1];
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Last row with a height, a format or hiding of its own. */
function lastFormattedRow(sheet: SheetModel): number {
  const ends = [sheet.layout.heights, sheet.layout.hiddenRows, sheet.styles.rows].map((runs) => runs.extent(LAST_ROW)?.last ?? -1);
  return Math.max(...ends);
}

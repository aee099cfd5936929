import type { SheetGrid } from "../grid";
import type { Scale } from "../../rules/scales";
import { holdsBareGrades } from "./bareGrades";
import { cellAt, isBlank, textOf } from "./cells";
import type { ColumnMapping, TableMapping } from "./mapping";
import { contextFor, markedText, readValue } from "./readValue";
import { rowUse } from "./rowUse";
import type { TidyValue } from "./tidy";

/** One text of a column: in how many cells it stands, and what it is read as. */
export interface ColumnText {
  readonly text: string;
  /** As a value mapping names it. */
  readonly key: string;
  readonly cells: number;
  readonly value: TidyValue;
  /** A state read out of a level column. */
  readonly state: TidyValue;
  /** Code of what is wrong with it; null where it is understood. */
  readonly fault: string | null;
}

export interface ColumnReading {
  /** What is not understood first, then the most frequent. */
  readonly texts: readonly ColumnText[];
  /** Different texts beyond those listed. */
  readonly more: number;
  readonly cells: number;
  readonly understood: number;
}

const MOST_TEXTS = 500;
/** Texts that only say how a number or date is written are understood. */
const READ_ALL_THE_SAME: ReadonlySet<string> = new Set(["level-text-number", "number-as-text", "number-with-unit", "date-as-text", "text-padded", "text-wide"]);

/** What the cells of one column say and what they are read as, each different text once. */
export function columnTexts(grid: SheetGrid, table: TableMapping, column: ColumnMapping, scale: Scale | undefined, date1904 = false): ColumnReading {
  const purpose = table.purpose;
  if (purpose === null || column.field === null) return { texts: [], more: 0, cells: 0, understood: 0 };
  const single = contextFor(purpose, column, scale, false, date1904, table.columns.some((each) => each.field === "step"));
  const context = { ...single, bareGrade: single.bareGrade || (single.kind === "grade" && holdsBareGrades(grid, table, column)) };
  const at = table.rect.left + column.index;
  const found = new Map<string, { -readonly [K in keyof ColumnText]: ColumnText[K] }>();
  let cells = 0, understood = 0, more = 0;
  for (let row = table.rect.top + table.headerRows; row <= table.rect.bottom; row += 1) {
    const cell = cellAt(grid, row, at);
    if (isBlank(cell) || cell === null) continue;
    const use = rowUse(grid, table, row);
    if (use === "stop") break;
    if (use !== null) continue;
    cells += 1;
    const text = typeof cell === "object" ? cell.error : textOf(cell);
    const key = typeof cell === "object" ? text : markedText(cell);
    let seen = found.get(text);
    if (seen === undefined) {
      const read = readValue(cell, context, () => grid.numberFormat(row, at));
      const fault = read.fault === undefined || READ_ALL_THE_SAME.has(read.fault) ? null : read.fault;
      seen = { text, key, cells: 0, value: read.value, state: read.also?.value ?? null, fault };
      if (found.size < MOST_TEXTS) found.set(text, seen);
      else more += 1;
    }
    seen.cells += 1;
    if (seen.fault === null) understood += 1;
  }
  const texts = [...found.values()].sort((a, b) => Number(b.fault !== null) - Number(a.fault !== null) || b.cells - a.cells || (a.text < b.text ? -1 : 1));
  return { texts, more, cells, understood };
}

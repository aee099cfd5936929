import { columnName } from "../address";
import { sameName } from "../sheetNames";
import type { SpelledCorner, SpelledReference } from "./scanReferences";
import { replaceReferences } from "./scanReferences";
import { shiftedLines } from "./shiftRect";
import type { FormulaHome, Shift } from "./structuralEdit";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

export interface ShiftedFormula {
  readonly text: string;
  /** The formula's relative form changed: a reference did not move just as its cell did. */
  readonly reshaped: boolean;
}

/**
 * The formula after rows or columns came or went: references move, ranges grow and shrink, what is gone is #REF!.
 * `by` is how far the formula's own cell moved.
 */
export function shiftFormula(formula: string, shift: Shift, home: FormulaHome, by = 0): ShiftedFormula {
  const own = home.sheetId === shift.sheetId;
  const isRow = shift.axis === "row";
  let reshaped = false;
  const text = replaceReferences(formula, (reference) => {
    const { sheets, from, to } = reference;
    const [a, b] = isRow ? [from.row, to.row] : [from.column, to.column];
    const concerned = (a >= shift.at || b >= shift.at) && (sheets === null ? own : isSheet(sheets, shift.sheetName)) && spansBreadth(reference, shift);
    if (!concerned) {
      reshaped ||= by !== 0 && ((a >= 0 && !fixed(from, isRow)) || (b >= 0 && !fixed(to, isRow)));
      return null;
    }
    const lines = shiftedLines(Math.min(a, b), Math.max(a, b), shift);
    if (lines === null) {
      if (home.isName && !fixed(from, isRow) && !fixed(to, isRow)) return null;
      reshaped = true;
      return "#REF!";
    }
    const newFrom = corner(from, a <= b ? lines.first : lines.last, isRow, home.isName);
    const newTo = from === to ? newFrom : corner(to, a <= b ? lines.last : lines.first, isRow, home.isName);
    reshaped ||= bent(from, newFrom, isRow, by) || bent(to, newTo, isRow, by);
    if (newFrom === from && newTo === to) return null;
    return from === to ? spelled(newFrom) : `${spelled(newFrom)}:${spelled(newTo)}`;
  });
  return { text, reshaped };
}

/** A 3-D reference stays, for its other sheets have not moved. */
function isSheet([first, last]: readonly [string, string], name: string): boolean {
  return sameName(first, name) && sameName(last, name);
}

/** A reference follows only if all of its breadth moves. */
function spansBreadth({ from, to }: SpelledReference, { axis, from: low, to: high }: Shift): boolean {
  if (axis === "row") return from.column < 0 ? low === 0 && high === MAX_COLUMNS - 1 : Math.min(from.column, to.column) >= low && Math.max(from.column, to.column) <= high;
  return from.row < 0 ? low === 0 && high === MAX_ROWS - 1 : Math.min(from.row, to.row) >= low && Math.max(from.row, to.row) <= high;
}

function lineOf({ row, column }: SpelledCorner, isRow: boolean): number {
  return isRow ? row : column;
}

function fixed({ fixedRow, fixedColumn }: SpelledCorner, isRow: boolean): boolean {
  return isRow ? fixedRow : fixedColumn;
}

function corner(old: SpelledCorner, line: number, isRow: boolean, isName: boolean): SpelledCorner {
  if (line === lineOf(old, isRow) || (isName && !fixed(old, isRow))) return old;
  return isRow ? { ...old, row: line } : { ...old, column: line };
}

/** True where the corner did not move as its kind moves: absolute ones stay, relative ones go with the cell. */
function bent(before: SpelledCorner, after: SpelledCorner, isRow: boolean, by: number): boolean {
  const line = lineOf(before, isRow);
  return line >= 0 && lineOf(after, isRow) !== (fixed(before, isRow) ? line : line + by);
}

function spelled({ row, column, fixedRow, fixedColumn }: SpelledCorner): string {
  const letters = column < 0 ? "" : (fixedColumn ? "$" : "") + columnName(column);
  return row < 0 ? letters : `${letters}${fixedRow ? "$" : ""}${row + 1}`;
}

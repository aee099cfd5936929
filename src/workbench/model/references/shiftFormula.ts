import { columnName } from "../address";
import { foldName } from "../sheetNames";
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
 * A 3-D reference stays, for its other sheets have not moved. `by` is how far the formula's own cell moved.
 */
export function shiftFormula(formula: string, shift: Shift, home: FormulaHome, by = 0): ShiftedFormula {
  const own = home.sheetId === shift.sheetId;
  const named = foldName(shift.sheetName);
  const isRow = shift.axis === "row";
  let reshaped = false;
  const text = replaceReferences(formula, (reference) => {
    const { sheets, from, to } = reference;
    const concerned = sheets === null ? own : foldName(sheets[0]) === named && foldName(sheets[1]) === named;
    const lines = concerned ? moved(reference, shift) : undefined;
    if (lines === null && !(home.isName && !fixed(from, isRow) && !fixed(to, isRow))) {
      reshaped = true;
      return "#REF!";
    }
    const [first, last] = lines ?? [lineOf(from, isRow), lineOf(to, isRow)];
    const newFrom = corner(from, first, isRow, home.isName);
    const newTo = from === to ? newFrom : corner(to, last, isRow, home.isName);
    reshaped ||= bent(from, newFrom, isRow, by) || bent(to, newTo, isRow, by);
    if (newFrom === from && newTo === to) return null;
    return from === to ? spelled(newFrom) : `${spelled(newFrom)}:${spelled(newTo)}`;
  });
  return { text, reshaped };
}

/** New lines of both corners; undefined where it does not move, null where it is gone. */
function moved({ from, to }: SpelledReference, shift: Shift): readonly [number, number] | null | undefined {
  const isRow = shift.axis === "row";
  const [a, b] = [lineOf(from, isRow), lineOf(to, isRow)];
  if (a < 0 || (a < shift.at && b < shift.at)) return undefined;
  const [c, d] = [lineOf(from, !isRow), lineOf(to, !isRow)];
  const [low, high] = c < 0 ? [0, (isRow ? MAX_COLUMNS : MAX_ROWS) - 1] : [Math.min(c, d), Math.max(c, d)];
  if (low < shift.from || high > shift.to) return undefined;
  const lines = shiftedLines(Math.min(a, b), Math.max(a, b), shift);
  if (lines === null) return null;
  return a <= b ? [lines.first, lines.last] : [lines.last, lines.first];
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

import { markOf } from "../../workbook/vocabulary";
import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";
import { numberFromText } from "./readNumbers";

/** Marks as 1 and null, or months known; 0 and blank are "not given". */
export interface Familiarity {
  readonly byMonths: boolean;
  readonly block: Block<Cell<number>>;
}

/** P-6.6.1.3: marks of the more familiar; if any value of the argument is above 1, all of them are months. */
export function readFamiliarity(raw: Block<RawCell>): Familiarity {
  const byMonths = raw.cells.some((cell) => (numberOf(cell) ?? 0) > 1);
  return { byMonths, block: mapBlock(raw, (cell, index) => (byMonths ? monthsIn(cell, raw, index) : markIn(cell, raw, index))) };
}

function numberOf(cell: RawCell): number | null {
  return typeof cell === "number" ? cell : typeof cell === "string" ? numberFromText(cell) : null;
}

function monthsIn(cell: RawCell, raw: Block<RawCell>, index: number): Cell<number> {
  if (cell === null || cell === false || cell instanceof Problem) return cell === false ? null : cell;
  const where = { argument: "familiarity", ...placeOf(raw, index), found: quoted(cell) };
  if (cell === true) return wrongInput("marks-and-months", where);
  if (typeof cell === "string" && cell.trim() === "") return null;
  const months = numberOf(cell);
  if (months === null) return wrongInput("not-a-number", where);
  return months < 0 ? wrongInput("negative-months", where) : months === 0 ? null : months;
}

function markIn(cell: RawCell, raw: Block<RawCell>, index: number): Cell<number> {
  if (cell === null || cell instanceof Problem) return cell;
  if (typeof cell === "string" && cell.trim() === "") return null;
  const mark = markOf(cell);
  return mark === null ? wrongInput("not-a-mark", { argument: "familiarity", ...placeOf(raw, index), found: quoted(cell) }) : mark ? 1 : null;
}

import { dateSerialOf } from "../../workbook/vocabulary";
import type { CalendarDay } from "../../rules/records";
import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";

/** Last day Excel knows (9999-12-31). */
const LAST_SERIAL = 2_958_465;

/**
 * A day with its year in front, as ISO has it, with a time or without; also 2026/1/31 and 2026年1月31日, which say the same. Of 01/02/2026
 * nobody knows whether it is January or February, and a function sees no column to learn it from; 2026-12 names no day.
 */
const YEAR_FIRST = /^\d{4}(?:\d{4}|\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)(?:[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/i;

/** The day behind an Excel serial or a date's text, its time of day cut off; null for what is no date. */
export function dayOf(cell: Exclude<RawCell, Problem>): CalendarDay | null {
  if (typeof cell === "number") return cell >= 1 && cell < LAST_SERIAL + 1 ? Math.floor(cell) : null;
  return typeof cell === "string" && YEAR_FIRST.test(cell.normalize("NFKC").trim()) ? dateSerialOf(cell) : null;
}

/** Dates cell by cell; blank (0 on the desktop) is null; anything else is #VALUE! with its place. */
export function readDates(raw: Block<RawCell>, name: string): Block<Cell<CalendarDay>> {
  return mapBlock(raw, (cell, index) => {
    if (cell === null || cell === 0 || cell instanceof Problem) return cell === 0 ? null : cell;
    if (typeof cell === "string" && cell.trim() === "") return null;
    return dayOf(cell) ?? wrongInput("not-a-date-in-cell", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

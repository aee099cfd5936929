import { markOf } from "../../workbook/vocabulary";
import type { CalendarDay } from "../../rules/records";
import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";
import { dayOf } from "./readDates";

/** C-s9: whether a certificate is revoked (a mark), or since when (a date). Blank, FALSE and no are null. */
export function readRevoked(raw: Block<RawCell>, name: string): Block<Cell<CalendarDay | true>> {
  return mapBlock(raw, (cell, index) => {
    if (cell === null || cell instanceof Problem || (typeof cell === "string" && cell.trim() === "")) return cell instanceof Problem ? cell : null;
    const mark = markOf(cell);
    if (mark !== null) return mark ? true : null;
    return dayOf(cell) ?? wrongInput("not-revoked", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

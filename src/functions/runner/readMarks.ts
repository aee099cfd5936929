import { markOf } from "../../workbook/vocabulary";
import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";

/** TRUE, 1, yes, y, x, 是, √, ✓ are marks; blank, 0, FALSE, no, 否 are not; anything else is #VALUE! with its place. */
export function readMarks(raw: Block<RawCell>, name: string): Block<Cell<boolean>> {
  return mapBlock(raw, (cell, index) => {
    if (cell === null || (typeof cell === "string" && cell.trim() === "")) return false;
    if (cell instanceof Problem) return cell;
    return markOf(cell) ?? wrongInput("not-a-mark", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

/**
 * A mark whose absence says something else than "no": nothing was asked, nothing was checked. Desktop Excel hands a blank over as 0, Excel
 * on the web as null, so 0 is a blank here; "no" is FALSE, no, 否 and their like.
 */
export function readAnswers(raw: Block<RawCell>, name: string): Block<Cell<boolean>> {
  return mapBlock(raw, (cell, index) => {
    if (cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "")) return null;
    if (cell instanceof Problem) return cell;
    return markOf(cell) ?? wrongInput("not-a-mark", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

import { isAbsent } from "../../workbook/vocabulary";
import type { Cell } from "../entry";
import { mapBlock, type Block } from "./block";
import type { RawCell } from "./rawCell";
import { readNumbers } from "./readNumbers";

/** C-s6.2.4: exam scores. Blank and a word of absence (缺考) are nobody there; 0 is a score that somebody may have [ours]. */
export function readScores(raw: Block<RawCell>, name: string): Block<Cell<number>> {
  return readNumbers(mapBlock(raw, (cell) => (typeof cell === "string" && isAbsent(cell) ? null : cell)), name);
}

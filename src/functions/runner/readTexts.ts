import type { Cell } from "../entry";
import { mapBlock, type Block } from "./block";
import { Problem } from "./problem";
import { quoted, type RawCell } from "./rawCell";

/** Labels and words. A blank (0 on the desktop) is null; the text itself stays as it is but for the spaces around it. */
export function readTexts(raw: Block<RawCell>): Block<Cell<string>> {
  return mapBlock(raw, (cell) => {
    if (cell === null || cell === 0 || cell instanceof Problem) return cell === 0 ? null : cell;
    const text = quotedWhole(cell).trim();
    return text === "" ? null : text;
  });
}

function quotedWhole(cell: Exclude<RawCell, null>): string {
  return typeof cell === "string" ? cell : quoted(cell);
}

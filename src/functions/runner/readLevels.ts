import { parseLevel, type ParsedLevel, type Scale } from "../../rules/scales";
import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";

/**
 * T-LEVELS: a number from 1 to 10, or a text the default scale understands. Blank and 0 are "not rated", never level 0:
 * desktop Excel hands a blank over as 0, Excel on the web as null.
 */
export function readLevels(raw: Block<RawCell>, name: string): Block<Cell<number>> {
  return mapBlock(raw, (cell, index) => {
    if (typeof cell === "number" && cell >= 1 && cell <= 10) return cell;
    if (cell === null || cell === 0) return null;
    if (cell instanceof Problem) return cell;
    const parsed = parseLevel(cell, undefined, "one-to-ten");
    if (parsed.kind === "level") return parsed.level;
    return parsed.kind === "blank" ? null : wrongInput("not-a-level", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

/** What a cell says on a given scale; 0 is a blank. */
export function levelOnScale(cell: Exclude<RawCell, Problem>, scale: Scale): ParsedLevel {
  return parseLevel(cell === 0 ? null : cell, scale);
}

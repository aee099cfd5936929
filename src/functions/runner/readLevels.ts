import { parseLevel, type ParsedLevel, type Scale } from "../../rules/scales";
import type { Cell } from "../entry";
import type { Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, readRaw, type RawCell } from "./rawCell";
import { rectangleOf } from "./rectangle";

/**
 * T-LEVELS: a number from 1 to 10, or a text the default scale understands. Blank and 0 are "not rated", never level 0:
 * desktop Excel hands a blank over as 0, Excel on the web as null.
 */
export function readLevels(value: unknown, name: string): Block<Cell<number>> {
  const { rows, columns } = rectangleOf(value);
  const cells = new Array<Cell<number>>(rows.length * columns).fill(null);
  // Straight from the host's rows, without a copy between: levels come by the million, and nearly all are numbers.
  for (let row = 0; row < rows.length; row += 1) {
    const own = rows[row] as readonly unknown[];
    for (let column = 0; column < columns; column += 1) {
      const cell = own[column];
      cells[row * columns + column] = typeof cell === "number" && cell >= 1 && cell <= 10 ? cell : otherLevel(readRaw(cell), name, row + 1, column + 1);
    }
  }
  return { rows: rows.length, columns, cells };
}

function otherLevel(cell: RawCell, name: string, row: number, column: number): Cell<number> {
  if (cell === null || cell === 0) return null;
  if (cell instanceof Problem) return cell;
  const parsed = parseLevel(cell, undefined, "one-to-ten");
  if (parsed.kind === "level") return parsed.level;
  return parsed.kind === "blank" ? null : wrongInput("not-a-level", { argument: name, row, column, found: quoted(cell) });
}

/** What a cell says on a given scale; 0 is a blank. */
export function levelOnScale(cell: Exclude<RawCell, Problem>, scale: Scale): ParsedLevel {
  return parseLevel(cell === 0 ? null : cell, scale);
}

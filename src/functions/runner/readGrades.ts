import { parseGrade } from "../../rules/grades";
import type { Grade } from "../../rules/records";
import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";

/** P-6.1: 等/级 as a pair, written as text. A bare number says neither which grade nor that it is a step: #VALUE!. */
export function readGrades(raw: Block<RawCell>, name: string): Block<Cell<Grade>> {
  return mapBlock(raw, (cell, index) => {
    if (cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "")) return null;
    if (cell instanceof Problem) return cell;
    const grade = typeof cell === "string" ? parseGrade(cell) : null;
    return grade ?? wrongInput("not-a-grade", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

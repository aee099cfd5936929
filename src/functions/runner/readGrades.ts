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
    const sentence = typeof cell === "number" && cell >= EARLIEST && cell <= LATEST ? "grade-made-a-date" : "not-a-grade";
    return grade ?? wrongInput(sentence, { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

/** 2000-01-01 and 2099-12-31: what Excel makes of 4-20 is a day of the year in which it is typed. */
const [EARLIEST, LATEST] = [36_526, 73_050];

import type { Call } from "../engine";
import { oneOf } from "../engine";
import { columnsOf, isUnbounded, rowsOf } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import { guardLayout } from "../cells/readCells";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";

type RangeCall = Call<RangeRef>;

/** Whole rows can only move down and up, whole columns right and left, whatever is asked for. */
function movesRows({ rect }: RangeRef, asked: boolean): boolean {
  if (!isUnbounded(rect) || (rowsOf(rect) === MAX_ROWS && columnsOf(rect) === MAX_COLUMNS)) return asked;
  return columnsOf(rect) === MAX_COLUMNS;
}

const insert: RangeCall = (ref, args, context) => {
  guardLayout(ref.sheet);
  const down = movesRows(ref, oneOf(args.at(0), ["Down", "Right"]) === "Down");
  context.workbook.insertCells(ref.sheet.id, ref.rect, down ? "down" : "right");
  return context.present("Range", ref);
};

const remove: RangeCall = (ref, args, { workbook }) => {
  guardLayout(ref.sheet);
  const up = movesRows(ref, oneOf(args.at(0), ["Up", "Left"]) === "Up");
  workbook.deleteCells(ref.sheet.id, ref.rect, up ? "up" : "left");
};

/** `range.insert` gives the room that was made; `range.delete` closes it. */
export const rangeShifts: Readonly<Record<string, RangeCall>> = { Insert: insert, Delete: remove };

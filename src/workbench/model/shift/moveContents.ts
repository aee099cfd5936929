import { around, intersect } from "../rects";
import type { Shift } from "../references";
import { isWhole, movedRegion, shiftedArea, shiftedLine, shiftedLinesRect } from "../references";
import type { SheetModel } from "../sheetModel";
import { keyOf } from "../spills";
import type { Rect } from "../types";

/** Values, formulas, spills and marks of a sheet go to their new places. A spill that is cut ends: its formula is to be computed anew. */
export function moveContents(sheet: SheetModel, shift: Shift): void {
  endCutSpills(sheet, shift);
  const used = sheet.usedRect();
  const region = used === null ? null : intersect(movedRegion(shift), used);
  if (region !== null) moveCells(sheet, shift, region);
  sheet.spills.moveAll((spill) => {
    const [rect] = shiftedArea(spill.rect, shift);
    if (rect === undefined) return null;
    const [down, right] = [rect.top - spill.rect.top, rect.left - spill.rect.left];
    const overwritten = [...spill.overwritten].flatMap((key) => movedKey(key, shift) ?? []);
    return { row: spill.row + down, column: spill.column + right, rect, overwritten };
  });
  if (sheet.stale.size === 0) return;
  const stale = [...sheet.stale].flatMap((key) => movedKey(key, shift) ?? []);
  sheet.stale.clear();
  for (const key of stale) sheet.stale.add(key);
}

function moveCells(sheet: SheetModel, shift: Shift, region: Rect): void {
  const { axis, count } = shift;
  const [down, right] = axis === "row" ? [count, 0] : [0, count];
  const gone = count < 0 ? intersect(shiftedLinesRect(shift), region) : null;
  if (gone !== null) sheet.store.drop(gone);
  const behind = movedRegion({ ...shift, at: count > 0 ? shift.at : shift.at - count });
  const moving = intersect(behind, region);
  if (moving !== null) sheet.store.move(moving, down, right);
  if (isWhole(shift)) return;
  // The file's rows stay where they are: what moved within them is written anew.
  const landed = moving === null ? null : { top: moving.top + down, left: moving.left + right, bottom: moving.bottom + down, right: moving.right + right };
  sheet.touched.inputs.add(around(region, landed) as Rect);
}

function endCutSpills(sheet: SheetModel, shift: Shift): void {
  for (const spill of sheet.spills.all()) {
    const { rect, row, column } = spill;
    const pieces = shiftedArea(rect, shift);
    const [piece] = pieces;
    const whole = pieces.length === 1 && piece !== undefined && piece.bottom - piece.top === rect.bottom - rect.top && piece.right - piece.left === rect.right - rect.left;
    if (whole || pieces.length === 0) continue;
    sheet.setSpill(row, column, null, null);
  }
}

function movedKey(key: number, shift: Shift): number | null {
  const [row, column] = [Math.floor(key / 16_384), key % 16_384];
  const across = shift.axis === "row" ? column : row;
  if (across < shift.from || across > shift.to) return key;
  const line = shiftedLine(shift.axis === "row" ? row : column, shift);
  if (line === null) return null;
  return shift.axis === "row" ? keyOf(line, column) : keyOf(row, line);
}

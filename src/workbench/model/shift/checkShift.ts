import { ModelError } from "../modelError";
import { intersect } from "../rects";
import type { Shift } from "../references";
import { lineCount, movedRegion, shiftedArea, shiftedLinesRect, shiftedRect } from "../references";
import type { SheetModel } from "../sheetModel";
import type { Table, Rect } from "../types";

/** Throws where Excel refuses to insert or delete, before anything has moved. */
export function checkShift(sheet: SheetModel, tables: readonly Table[], shift: Shift): void {
  if (shift.count > 0) checkRoom(sheet, shift);
  for (const spill of sheet.spills.all()) {
    const formula = sheet.store.formula(spill.row, spill.column);
    if (typeof formula === "object" && formula.kind === "array" && isCut(spill.rect, shift)) throw new ModelError("array-part", "Part of an array formula cannot be moved or deleted alone. Select the whole array.");
  }
  for (const table of tables) checkTable(table, shift);
  for (const { rect, name } of sheet.wholes) if (isCut(rect, shift)) throw new ModelError("pivot-cut", `${name} would be cut: cells inside it cannot be inserted, moved or deleted.`);
  const torn = sheet.merges.some((merge) => isTorn(merge, shift));
  if (torn) throw new ModelError("merge-cut", "A merged cell would be torn apart. Unmerge it, or select all of it.");
}

/** Cells with something in them do not fall off the sheet's end. */
function checkRoom(sheet: SheetModel, shift: Shift): void {
  const end = lineCount(shift);
  const used = sheet.usedRect();
  const region = movedRegion(shift);
  const off = shift.axis === "row" ? { ...region, top: Math.max(shift.at, end - shift.count) } : { ...region, left: Math.max(shift.at, end - shift.count) };
  const over = used === null ? null : intersect(used, off);
  if (shift.at + shift.count > end || (over !== null && hasCells(sheet, over))) {
    throw new ModelError("cells-pushed-off", "Cells that are not empty would be pushed off the end of the sheet. Delete or move them first.");
  }
}

function hasCells(sheet: SheetModel, rect: Rect): boolean {
  let found = false;
  sheet.store.forEach(rect, (_row, _column, value, formula) => {
    found ||= value !== null || formula !== undefined;
  });
  return found;
}

/** Neither left where it is, nor moved whole, nor gone whole. */
function isCut(rect: Rect, shift: Shift): boolean {
  const pieces = shiftedArea(rect, shift);
  const [piece] = pieces;
  return pieces.length > 1 || (piece !== undefined && !sameSize(piece, rect));
}

/** Its breadth moves in part: rows may come and go inside it, but not half of its columns move. */
function isTorn(rect: Rect, shift: Shift): boolean {
  const region = intersect(rect, movedRegion(shift));
  if (region === null) return false;
  return shift.axis === "row" ? rect.left < shift.from || rect.right > shift.to : rect.top < shift.from || rect.bottom > shift.to;
}

function checkTable(table: Table, shift: Shift): void {
  const { rect } = table;
  if (isTorn(rect, shift)) throw new ModelError("table-cut", `Cells of the table ${table.name} cannot be moved apart from each other. Select all of its rows or columns, or whole rows and columns of the sheet.`);
  if (shift.count > 0 || shift.axis === "column") return;
  const gone = intersect(rect, shiftedLinesRect(shift));
  if (gone === null || shiftedRect(rect, shift) === null) return;
  const last = rect.bottom - (table.hasTotals ? 1 : 0);
  if (table.hasHeader && gone.top === rect.top) throw new ModelError("table-header", `The header row of the table ${table.name} cannot be deleted while the table stands.`);
  const body = rect.top + (table.hasHeader ? 1 : 0);
  if (gone.top <= body && gone.bottom >= last) throw new ModelError("table-header", `A table keeps at least one row: clear the last row of ${table.name}, or delete the whole table.`);
}

function sameSize(a: Rect, b: Rect): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

import type { Rect, Shift } from "../../model";
import { isWhole, movedRegion, shiftedArea, shiftedLine, shiftedRect } from "../../model";
import type { FormulaCell, Precedent } from "../graph/formulaCell";
import type { Graph } from "../graph/graph";
import type { SheetGraph } from "../graph/sheetGraph";
import { cellKey, overlaps } from "../values";
import type { Recalculation } from "./recalculation";
import type { WorkbookSession } from "./workbookSession";

/**
 * Rows or columns came or went: formulas and what they read are moved, not read anew. Only what reads across the line
 * is computed again, and what says where things stand.
 */
export function moveGraph(shift: Shift, graph: Graph, session: WorkbookSession, recalculation: Recalculation): void {
  session.structureChanged();
  session.blocks.forget();
  const sheet = session.workbook.sheet(shift.sheetId);
  if (sheet === undefined) return;
  const of = graph.graphOf(sheet);
  const dirty = new Set<FormulaCell>();
  const freed = moveCells(of, shift, graph, recalculation, dirty);
  const region = movedRegion(shift);
  of.moveReaders(shift);
  for (const cell of graph.cells()) {
    const { names, tables, otherCalls, seesPlaces, spansSheets } = cell.template.dependencies;
    if (movePrecedents(cell, of, shift, region) || seesPlaces || names.length > 0) dirty.add(cell);
    if ((spansSheets || names.length > 0 || tables.length > 0 || otherCalls.length > 0) && graph.reconnected(cell)) dirty.add(cell);
  }
  recalculation.markDirty(dirty);
  for (const rect of freed) for (const piece of shiftedArea(rect, shift)) recalculation.markReaders(of, piece);
}

/** Formulas that read over the line where something came or went, seen from where everything stands afterwards. */
export function readersAcross(shift: Shift, graph: Graph): FormulaCell[] {
  const region = movedRegion(shift);
  const landed = movedRegion({ ...shift, at: Math.max(shift.at, shift.at + shift.count) });
  const isAcross = ({ graph: of, rect }: Precedent): boolean => of.sheet.id === shift.sheetId && overlaps(rect, region) && !isInside(rect, landed);
  return [...graph.cells()].filter((cell) => cell.template.dependencies.seesPlaces || cell.precedents.some(isAcross));
}

function moveCells(of: SheetGraph, shift: Shift, graph: Graph, recalculation: Recalculation, dirty: Set<FormulaCell>): Rect[] {
  const isRow = shift.axis === "row";
  const freed: Rect[] = [];
  const moved = new Map<number, FormulaCell>();
  const gone: FormulaCell[] = [];
  for (const cell of of.cells.values()) {
    const across = isRow ? cell.column : cell.row;
    const line = isRow ? cell.row : cell.column;
    if (cell.spill !== null || cell.blocked !== null || cell.arrayRect !== null) moveSpill(cell, shift, dirty, freed);
    if (line >= shift.at && across >= shift.from && across <= shift.to) {
      const to = shiftedLine(line, shift);
      if (to === null) {
        gone.push(cell);
        continue;
      }
      if (isRow) cell.row = to;
      else cell.column = to;
      // Among cells that stayed, a formula that reads "its own row" now reads another.
      if (cell.mode === "single" && !isWhole(shift)) dirty.add(cell);
    }
    moved.set(cellKey(cell.row, cell.column), cell);
  }
  for (const cell of gone) {
    graph.remove(cell);
    recalculation.forget(cell);
    dirty.delete(cell);
  }
  of.cells = moved;
  return freed;
}

/** A spill that moves whole moves on; one that is cut has ended in the model and is computed anew. */
function moveSpill(cell: FormulaCell, shift: Shift, dirty: Set<FormulaCell>, freed: Rect[]): void {
  const moved = (rect: Rect | null): Rect | null => {
    const pieces = rect === null ? [] : shiftedArea(rect, shift);
    return pieces.length === 1 && rect !== null && sameSize(pieces[0] as Rect, rect) ? pieces[0] as Rect : null;
  };
  const spill = moved(cell.spill);
  if (cell.spill !== null && spill === null) freed.push(cell.spill);
  if ((cell.spill !== null && spill === null) || cell.blocked !== null) dirty.add(cell);
  cell.spill = spill;
  cell.blocked = moved(cell.blocked);
  cell.arrayRect = moved(cell.arrayRect);
}

/** Moves what the formula reads; true where that came out changed, not just moved. */
function movePrecedents(cell: FormulaCell, of: SheetGraph, shift: Shift, region: Rect): boolean {
  if (!cell.precedents.some(({ graph, rect }) => graph === of && overlaps(rect, region))) return false;
  let changed = false;
  const precedents: Precedent[] = [];
  for (const precedent of cell.precedents) {
    const { graph, rect } = precedent;
    const after = graph === of ? shiftedRect(rect, shift) : rect;
    if (after === null || (graph === of && overlaps(rect, region) && !isTranslated(rect, after))) changed = true;
    if (after !== null) precedents.push(after === rect ? precedent : { graph, rect: after });
  }
  cell.precedents = precedents;
  return changed;
}

function isTranslated(before: Rect, after: Rect): boolean {
  return sameSize(before, after) && (before.top !== after.top || before.left !== after.left);
}

function sameSize(a: Rect, b: Rect): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

function isInside(rect: Rect, outer: Rect): boolean {
  return rect.top >= outer.top && rect.left >= outer.left && rect.bottom <= outer.bottom && rect.right <= outer.right;
}

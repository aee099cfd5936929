import type { Change, Rect, Sheet } from "../../model";
import type { FormulaCell } from "../graph/formulaCell";
import type { Graph } from "../graph/graph";
import type { SheetGraph } from "../graph/sheetGraph";
import { containsCell, overlaps } from "../values";
import type { Recalculation } from "./recalculation";
import { moveGraph } from "./moveGraph";
import { blockedIn } from "./recalculation";
import type { WorkbookSession } from "./workbookSession";

/** Takes in what happened to the workbook: new formulas into the graph, what depends on the changes marked dirty. */
export function applyChanges(changes: readonly Change[], graph: Graph, session: WorkbookSession, recalculation: Recalculation): void {
  const sheets = changes.some((change) => change.kind === "sheet" && ["added", "deleted", "renamed", "moved"].includes(change.what));
  const words = changes.some((change) => change.kind === "names" || change.kind === "tables");
  if (sheets || words) {
    session.structureChanged();
    if (sheets) session.blocks.forget();
  }
  for (const change of changes) if (change.kind === "shift") moveGraph(change.shift, graph, session, recalculation);
  for (const change of changes) if (change.kind === "sheet") sheetChange(change, graph, session, recalculation);
  for (const change of changes) {
    if (change.kind !== "cells") continue;
    const sheet = session.workbook.sheet(change.sheetId);
    if (sheet === undefined) continue;
    for (const rect of change.rects) {
      if (change.source === "input") inputIn(sheet, rect, graph, session, recalculation);
      else if (change.source === "rewritten") rewrittenIn(sheet, rect, graph, recalculation);
      else session.blocks.touch(sheet.id, rect);
    }
  }
  if (sheets || words) rebind(graph, session, recalculation, sheets);
}

function sheetChange(change: Extract<Change, { kind: "sheet" }>, graph: Graph, session: WorkbookSession, recalculation: Recalculation): void {
  const sheet = session.workbook.sheet(change.sheetId);
  if (change.what === "deleted" || sheet === undefined) return graph.removeSheet(change.sheetId);
  if (change.what === "added") {
    const used = sheet.usedRect();
    if (used !== null) inputIn(sheet, used, graph, session, recalculation);
  } else if (change.what === "structure") {
    // A merge may stand in a spill's way now, or no longer; hidden rows count for SUBTOTAL.
    const of = graph.graphOf(sheet);
    recalculation.markDirty([...of.spilling].filter((cell) => cell.blocked !== null || sheet.merges.some((merge) => cell.spill !== null && overlaps(merge, cell.spill))));
    recalculation.markDirty([...graph.cells()].filter((cell) => cell.template.dependencies.seesHidden));
  }
}

/** Somebody typed, pasted or cleared here. */
function inputIn(sheet: Sheet, rect: Rect, graph: Graph, session: WorkbookSession, recalculation: Recalculation): void {
  session.blocks.touch(sheet.id, rect);
  session.grown(rect.bottom, rect.right);
  const of = graph.graphOf(sheet);
  const before = of.cellsIn(rect);
  for (const cell of before) {
    const { spill } = cell;
    graph.remove(cell);
    recalculation.forget(cell);
    if (spill === null) continue;
    session.blocks.touch(sheet.id, spill);
    recalculation.markReaders(of, spill);
    recalculation.markDirty(blockedIn(of, spill, cell));
  }
  const entered: FormulaCell[] = [];
  sheet.forEachCell(rect, (row, column, content) => {
    if (content.formula === null) return;
    const cell = graph.add(sheet, row, column, content.formula, content.arrayKind);
    // A formula that comes with its value (a copied sheet, a renamed one) is like one of a file.
    cell.loaded = content.value !== null;
    entered.push(cell);
  });
  recalculation.markDirty(entered);
  recalculation.markReaders(of, rect);
  recalculation.markDirty(disturbed(of, rect));
}

/** Formulas that follow what moved or has another name: computed anew only where they read other cells now. */
function rewrittenIn(sheet: Sheet, rect: Rect, graph: Graph, recalculation: Recalculation): void {
  const changed = graph.graphOf(sheet).cellsIn(rect).filter((cell) => graph.retarget(cell, sheet.formula(cell.row, cell.column) ?? ""));
  recalculation.markDirty(changed);
}

/** Spills that somebody typed into, and blocked ones whose way may be free now. */
function disturbed(graph: SheetGraph, rect: Rect): FormulaCell[] {
  return [...graph.spilling].filter((cell) => {
    const stands = cell.spill ?? cell.blocked;
    return !containsCell(rect, cell.row, cell.column) && stands !== null && overlaps(stands, rect);
  });
}

function rebind(graph: Graph, session: WorkbookSession, recalculation: Recalculation, sheets: boolean): void {
  const concerned: FormulaCell[] = [];
  for (const cell of graph.cells()) {
    const { names, tables, otherCalls, references, seesPlaces } = cell.template.dependencies;
    const bySheet = sheets && (seesPlaces || references.some((node) => node.sheets !== null));
    // A call is of a defined name, now or until now, or of an add-in's function, which no name and no table concerns.
    const byCall = otherCalls.length > 0 && (cell.callsName || otherCalls.some((name) => session.definedName(name, cell.sheet) !== null));
    if (names.length > 0 || tables.length > 0 || byCall || bySheet) concerned.push(cell);
  }
  for (const cell of concerned) graph.reconnect(cell);
  recalculation.markDirty(concerned);
  for (const of of graph.graphs) recalculation.markDirty([...of.spilling].filter((cell) => cell.blocked !== null));
}

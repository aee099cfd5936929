import type { Rect, Sheet } from "../../model";
import type { Session, Template } from "../compile";
import { Templates } from "../compile";
import { cellKey, sameRect } from "../values";
import type { Surroundings } from "./binding";
import { bind } from "./binding";
import { FormulaCell } from "./formulaCell";
import { SheetGraph } from "./sheetGraph";

/** All formulas of a workbook. */
export class Graph {
  readonly templates = new Templates();
  readonly volatile = new Set<FormulaCell>();
  private readonly sheets = new Map<string, SheetGraph>();
  private searches = 0;

  private readonly surroundings: Surroundings;

  constructor(session: Session, nameTemplate: (name: string, sheet: Sheet) => Template | null) {
    this.surroundings = { session, nameTemplate, graphOf: (sheet) => this.graphOf(sheet) };
  }

  get size(): number {
    let size = 0;
    for (const graph of this.sheets.values()) size += graph.cells.size;
    return size;
  }

  graphOf(sheet: Sheet): SheetGraph {
    let graph = this.sheets.get(sheet.id);
    if (graph === undefined) this.sheets.set(sheet.id, (graph = new SheetGraph(sheet, this.surroundings.session.workbook)));
    return graph;
  }

  get graphs(): Iterable<SheetGraph> {
    return this.sheets.values();
  }

  *cells(): Iterable<FormulaCell> {
    for (const graph of this.sheets.values()) yield* graph.cells.values();
  }

  /** Takes up a formula of the model. */
  add(sheet: Sheet, row: number, column: number, formula: string, kind: "dynamic" | "array" | null): FormulaCell {
    const graph = this.graphOf(sheet);
    const template = this.templates.at(formula, row, column);
    const mode = kind === null && !template.dependencies.dynamic ? "single" : "array";
    const cell = new FormulaCell(graph, row, column, template, mode, kind === "array" ? sheet.spillRect(row, column) : null);
    graph.cells.set(cellKey(row, column), cell);
    const spill = sheet.spillRect(row, column);
    if (spill !== null) {
      cell.spill = spill;
      graph.spilling.add(cell);
    }
    this.connect(cell);
    return cell;
  }

  remove(cell: FormulaCell): void {
    this.disconnect(cell);
    cell.graph.cells.delete(cellKey(cell.row, cell.column));
    cell.graph.spilling.delete(cell);
    cell.state = "clean";
    cell.epoch++;
  }

  removeSheet(id: string): void {
    const graph = this.sheets.get(id);
    if (graph === undefined) return;
    for (const cell of [...graph.cells.values()]) this.remove(cell);
    this.sheets.delete(id);
  }

  /** Names, tables or sheets have changed: what the formula reads is found anew. */
  reconnect(cell: FormulaCell): void {
    this.disconnect(cell);
    this.connect(cell);
  }

  /** The formula of a cell reads otherwise now. True where it reads other cells than before. */
  retarget(cell: FormulaCell, formula: string): boolean {
    cell.template = this.templates.at(formula, cell.row, cell.column);
    return this.reconnected(cell);
  }

  /** The same as `reconnect`; true where the formula reads other cells than before. */
  reconnected(cell: FormulaCell): boolean {
    const before = cell.precedents;
    const { precedents, volatile } = bind(cell, this.surroundings);
    const same = before.length === precedents.length && before.every(({ graph, rect }, index) => graph === precedents[index]?.graph && sameRect(rect, precedents[index].rect));
    if (same && volatile === cell.volatile) return false;
    this.reconnect(cell);
    return !same;
  }

  /** Every formula that depends on cells of a rectangle, directly or not, is handed over once. */
  forEachDependent(starts: Iterable<{ readonly graph: SheetGraph; readonly rect: Rect }>, found: Set<FormulaCell>): void {
    const search = this.newSearch();
    const queue: FormulaCell[] = [];
    const take = (reader: FormulaCell): void => {
      if (found.has(reader)) return;
      found.add(reader);
      queue.push(reader);
    };
    for (const { graph, rect } of starts) graph.forEachReader(rect, search, take);
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      for (const rect of resultRects(cell)) cell.graph.forEachReader(rect, search, take);
    }
  }

  /** A number for `forEachReader` of a sheet: within one search every range is handed out once. */
  newSearch(): number {
    return ++this.searches;
  }

  /** Formulas that read a rectangle directly. */
  readersOf(graph: SheetGraph, rect: Rect): Set<FormulaCell> {
    const readers = new Set<FormulaCell>();
    graph.forEachReader(rect, this.newSearch(), (reader) => readers.add(reader));
    return readers;
  }

  private connect(cell: FormulaCell): void {
    const { precedents, volatile } = bind(cell, this.surroundings);
    cell.precedents = precedents;
    cell.volatile = volatile;
    if (volatile) this.volatile.add(cell);
    for (const { graph, rect } of precedents) graph.addReader(rect, cell);
  }

  private disconnect(cell: FormulaCell): void {
    for (const { graph, rect } of cell.precedents) graph.removeReader(rect, cell);
    cell.precedents = [];
    this.volatile.delete(cell);
  }
}

/** Where a formula's result stands. */
export function resultRects(cell: FormulaCell): Rect[] {
  const own = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  return cell.spill === null ? [own] : [own, cell.spill];
}

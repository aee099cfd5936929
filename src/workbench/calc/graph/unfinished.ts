import type { Rect } from "../../model";
import type { FormulaCell } from "./formulaCell";
import type { SheetGraph } from "./sheetGraph";
import { UnfinishedColumn } from "./unfinishedColumn";

type Columns = Map<number, UnfinishedColumn>;

/** The cells that one round has to compute, found by the rectangle in which somebody wants to read. */
export class Unfinished {
  private readonly cells: Map<SheetGraph, Columns>;
  /** Where earlier results of such cells stand: whoever reads there waits for them. */
  private readonly spills: Map<SheetGraph, Columns>;
  /** A cell's spill changes while it is computed; it is found again where it stood. */
  private readonly stood = new Map<FormulaCell, Rect>();

  constructor(cells: Iterable<FormulaCell>) {
    const all = [...cells];
    for (const cell of all) if (cell.spill !== null) this.stood.set(cell, cell.spill);
    this.cells = byColumn(all, (cell) => [cell.column, cell.column], false);
    this.spills = byColumn([...this.stood.keys()], (cell) => [cell.spill?.left ?? 0, cell.spill?.right ?? -1], true);
  }

  done(cell: FormulaCell): void {
    this.cells.get(cell.graph)?.get(cell.column)?.remove(cell.row);
    const spill = this.stood.get(cell);
    if (spill === undefined) return;
    const columns = this.spills.get(cell.graph);
    for (let column = spill.left; column <= spill.right; column++) columns?.get(column)?.remove(spill.top);
  }

  /** A cell whose result may stand in the rectangle and is not there yet. */
  firstIn(graph: SheetGraph, rect: Rect): FormulaCell | null {
    return firstIn(this.cells.get(graph), rect) ?? firstIn(this.spills.get(graph), rect);
  }
}

function byColumn(cells: readonly FormulaCell[], columnsOf: (cell: FormulaCell) => readonly [number, number], spilled: boolean): Map<SheetGraph, Columns> {
  const lists = new Map<SheetGraph, Map<number, FormulaCell[]>>();
  for (const cell of cells) {
    let ofSheet = lists.get(cell.graph);
    if (ofSheet === undefined) lists.set(cell.graph, (ofSheet = new Map()));
    const [first, last] = columnsOf(cell);
    for (let column = first; column <= last; column++) {
      const list = ofSheet.get(column);
      if (list === undefined) ofSheet.set(column, [cell]);
      else list.push(cell);
    }
  }
  return new Map([...lists].map(([graph, columns]) => [graph, new Map([...columns].map(([column, list]) => [column, new UnfinishedColumn(list, spilled)]))]));
}

function firstIn(columns: Columns | undefined, rect: Rect): FormulaCell | null {
  if (columns === undefined) return null;
  if (columns.size < rect.right - rect.left + 1) {
    for (const [column, unfinished] of columns) {
      const found = column < rect.left || column > rect.right ? null : unfinished.firstIn(rect.top, rect.bottom);
      if (found !== null) return found;
    }
    return null;
  }
  for (let column = rect.left; column <= rect.right; column++) {
    const found = columns.get(column)?.firstIn(rect.top, rect.bottom) ?? null;
    if (found !== null) return found;
  }
  return null;
}

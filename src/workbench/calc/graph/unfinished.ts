import type { Rect } from "../../model";
import { cellKey, overlaps } from "../values";
import { DirtyRows } from "./dirtyRows";
import type { FormulaCell } from "./formulaCell";
import type { SheetGraph } from "./sheetGraph";

/** The cells that one round has to compute, found by the rectangle in which somebody wants to read. */
export class Unfinished {
  private readonly columns = new Map<SheetGraph, Map<number, DirtyRows>>();
  /** Cells whose earlier results spill: whoever reads there waits for them. */
  private readonly spilling = new Map<SheetGraph, Set<FormulaCell>>();

  constructor(cells: Iterable<FormulaCell>) {
    const rows = new Map<SheetGraph, Map<number, number[]>>();
    for (const cell of cells) {
      let columns = rows.get(cell.graph);
      if (columns === undefined) rows.set(cell.graph, (columns = new Map()));
      const list = columns.get(cell.column);
      if (list === undefined) columns.set(cell.column, [cell.row]);
      else list.push(cell.row);
      if (cell.spill !== null) {
        const known = this.spilling.get(cell.graph);
        if (known === undefined) this.spilling.set(cell.graph, new Set([cell]));
        else known.add(cell);
      }
    }
    for (const [graph, columns] of rows) this.columns.set(graph, new Map([...columns].map(([column, list]) => [column, new DirtyRows(list)])));
  }

  done(cell: FormulaCell): void {
    this.columns.get(cell.graph)?.get(cell.column)?.remove(cell.row);
    if (cell.spill !== null || this.spilling.size > 0) this.spilling.get(cell.graph)?.delete(cell);
  }

  /** A cell whose result may stand in the rectangle and is not there yet. */
  firstIn(graph: SheetGraph, rect: Rect): FormulaCell | null {
    const columns = this.columns.get(graph);
    if (columns !== undefined) {
      const found = columns.size < rect.right - rect.left + 1 ? this.inEach(graph, columns.keys(), columns, rect) : this.inEach(graph, span(rect), columns, rect);
      if (found !== null) return found;
    }
    const spilling = this.spilling.get(graph);
    if (spilling !== undefined) for (const cell of spilling) if (cell.spill !== null && overlaps(cell.spill, rect)) return cell;
    return null;
  }

  private inEach(graph: SheetGraph, candidates: Iterable<number>, columns: ReadonlyMap<number, DirtyRows>, rect: Rect): FormulaCell | null {
    for (const column of candidates) {
      if (column < rect.left || column > rect.right) continue;
      const row = columns.get(column)?.firstIn(rect.top, rect.bottom) ?? -1;
      if (row >= 0) return graph.cells.get(cellKey(row, column)) ?? null;
    }
    return null;
  }
}

function* span(rect: Rect): Iterable<number> {
  for (let column = rect.left; column <= rect.right; column++) yield column;
}

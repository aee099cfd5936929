import type { Rect, SheetGrid } from "../../grid";
import { cellAt, isBlank, textOf, type FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedColumns, usedTables, type UsedTable } from "../usedTables";

/** W-MERGED: merged cells that hide values, and merges over several columns of a table's body, of which only the first has the value. */
export function checkMerges(input: HygieneInput, findings: FindingList): void {
  for (const grid of input.grid.sheets) {
    if (grid.mark !== null) continue;
    for (const merge of grid.merges) {
      const seen = { ...merge, bottom: Math.min(merge.bottom, grid.top + grid.values.length - 1), right: Math.min(merge.right, grid.left + widest(grid) - 1) };
      const hidden = hiddenIn(seen, (row, column) => textOf(cellAt(grid, row, column)));
      if (hidden) report(findings, "merged-hides", { sheet: grid.name, row: hidden.row, column: hidden.column }, { text: hidden.text });
    }
  }
  for (const used of usedTables(input.grid, input.mapping)) {
    const fields = new Set(usedColumns(used).map(({ at }) => at));
    for (const merge of used.grid.merges) {
      if (merge.right === merge.left || merge.top < used.first || merge.bottom > used.last) continue;
      const lost = [...fields].filter((at) => at > merge.left && at <= merge.right);
      if (lost.length > 0 && fields.has(merge.left) && !isAlone(used, merge)) report(findings, "merged-across", placeIn(used, merge.top, merge.left), { text: textOf(cellAt(used.grid, merge.top, merge.left)), columns: lost.length });
    }
  }
}

function widest(grid: SheetGrid): number {
  let width = 0;
  for (const row of grid.values) if (row.length > width) width = row.length;
  return width;
}

function hiddenIn(merge: Rect, text: (row: number, column: number) => string): { readonly row: number; readonly column: number; readonly text: string } | null {
  const shown = text(merge.top, merge.left);
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const under = text(row, column);
      // Tools that write merges repeat the value under them: nothing is hidden by that.
      if (under !== "" && under !== shown) return { row, column, text: under };
    }
  }
  return null;
}

/** A merge with nothing beside it names a section. */
function isAlone({ grid, table }: UsedTable, merge: Rect): boolean {
  for (let column = table.rect.left; column <= table.rect.right; column += 1) {
    if (column >= merge.left && column <= merge.right) continue;
    if (!isBlank(cellAt(grid, merge.top, column))) return false;
  }
  return true;
}

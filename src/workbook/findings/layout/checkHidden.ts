import { cellAt, isBlank, type FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedColumns, usedTables } from "../usedTables";

/** W-HIDDEN: columns that are read and not seen, and sheets that no menu shows. */
export function checkHidden(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    const hidden = usedColumns(used).filter(({ at, grid, first, last }) => grid.isColumnHidden(at) && hasFilled(first, last, (row) => isBlank(cellAt(grid, row, at))));
    const [first] = hidden;
    if (first) report(findings, "columns-hidden", placeIn(used, Math.max(used.table.rect.top, used.first - 1), first.at), { purpose: used.table.purpose, headers: hidden.map(({ column }) => column.header || column.field || "") }, used.table.id);
  }
  for (const grid of input.grid.sheets) {
    if (grid.visibility !== "veryHidden" || grid.mark !== null) continue;
    if (grid.values.some((row) => row.some((cell) => !isBlank(cell)))) report(findings, "sheet-very-hidden", { sheet: grid.name, row: grid.top, column: grid.left }, { sheet: grid.name });
  }
}

function hasFilled(first: number, last: number, blank: (row: number) => boolean): boolean {
  for (let row = first; row <= last; row += 1) if (!blank(row)) return true;
  return false;
}

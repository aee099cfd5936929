import { rectAddress, type Rect } from "../../grid";
import { cellAt, isBlank, textOf, type FindingList, type TableMapping } from "../../tables";
import { rowKindOf } from "../../vocabulary";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { usedTables, type UsedTable } from "../usedTables";

/** Rows further below than this are another matter. */
const REACH = 200;

/** W-OUTSIDE: rows under a table that look like its own and are read by nobody: after a gap, or beyond a saved range. */
export function checkOutside(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    const rows = rowsBelow(used, input.mapping.tables);
    const [first] = rows;
    if (first === undefined) continue;
    const last = rows[rows.length - 1] ?? first;
    const rect = { top: first, left: used.table.rect.left, bottom: last, right: used.table.rect.right };
    report(findings, "rows-outside", { sheet: used.table.sheet, row: first, column: used.table.rect.left }, { rows: rows.length, range: rectAddress(rect), purpose: used.table.purpose }, used.table.id);
  }
}

function rowsBelow(used: UsedTable, tables: readonly TableMapping[]): readonly number[] {
  const { grid, table } = used;
  const end = Math.min(grid.top + grid.values.length - 1, table.rect.bottom + REACH);
  const rows: number[] = [];
  for (let row = table.rect.bottom + 1; row <= end; row += 1) {
    if (tables.some((other) => other !== table && other.sheet === table.sheet && meets(other.rect, table.rect, row))) break;
    const kind = rowKindOf(firstWord(used, row));
    // What follows signatures and notes is the foot of the sheet.
    if (kind === "signature" || kind === "note") break;
    if (kind === null && looksAlike(used, row)) rows.push(row);
  }
  return rows;
}

function meets(other: Rect, own: Rect, row: number): boolean {
  return row >= other.top && row <= other.bottom && other.left <= own.right && other.right >= own.left;
}

function firstWord({ grid, table }: UsedTable, row: number): string {
  for (let column = table.rect.left; column <= table.rect.right; column += 1) {
    const text = textOf(cellAt(grid, row, column));
    if (text !== "") return text;
  }
  return "";
}

/** The key is filled, at least half of what rows of the table have is, and numbers stand where it has numbers. */
function looksAlike({ grid, table, first, last }: UsedTable, row: number): boolean {
  const model = last >= first ? last : first;
  let usual = 0, filled = 0;
  for (const { index, field } of table.columns) {
    const at = table.rect.left + index;
    const [mine, theirs] = [cellAt(grid, row, at), cellAt(grid, model, at)];
    if (field !== null && !isBlank(theirs)) {
      usual += 1;
      if (!isBlank(mine)) {
        filled += 1;
        if (typeof theirs === "number" && typeof mine === "string") return false;
      }
    }
  }
  return usual >= 2 && filled * 2 > usual && filled >= 2;
}

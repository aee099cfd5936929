import type { Candidate } from "./candidates";
import { cellAt, filledInRow, isBlank, textOf } from "./cells";
import type { Understanding } from "./understand";

/** Fields that name a group of rows and are often written once. */
const GROUPING = new Set(["employeeId", "name", "department", "group", "division", "position", "dimension", "dimensionWeight", "role", "class", "competency", "grade", "gradeFrom", "gradeTo", "track", "evaluatorId", "course", "post", "round", "version"]);
const MOST = 4000;

/** Columns whose blanks mean "as above": merged down the body, or written at the head of each group only. */
export function findFillDown(candidate: Candidate, found: Understanding): readonly number[] {
  const { grid, rect } = candidate;
  const first = rect.top + candidate.headerRows;
  const columns = new Set<number>();
  for (const merge of grid.merges) {
    if (merge.bottom > merge.top && merge.left === merge.right && merge.top >= first && merge.bottom <= rect.bottom && merge.left >= rect.left && merge.left <= rect.right) columns.add(merge.left);
  }
  for (const column of found.columns) {
    if (column.key === undefined && column.field !== null && GROUPING.has(column.field) && isSparse(candidate, column.index, first)) columns.add(column.index);
  }
  return [...columns].sort((a, b) => a - b);
}

/** Filled at the head, mostly blank below, no value coming back later, and the blank rows are otherwise data. */
function isSparse(candidate: Candidate, column: number, first: number): boolean {
  const { grid, rect } = candidate;
  if (column === rect.right || isBlank(cellAt(grid, first, column))) return false;
  const seen = new Set<string>();
  let filled = 0, blanks = 0, dataBlanks = 0;
  for (let row = first; row <= Math.min(rect.bottom, first + MOST); row += 1) {
    const value = cellAt(grid, row, column);
    if (isBlank(value)) {
      const others = filledInRow(grid, row, rect);
      if (others === 0) continue;
      blanks += 1;
      if (others >= 2) dataBlanks += 1;
      continue;
    }
    const text = textOf(value);
    if (seen.has(text)) return false;
    seen.add(text);
    filled += 1;
  }
  return blanks >= filled && dataBlanks === blanks && blanks > 1 && leadsOthers(candidate, column, first);
}

/** The column to the right is full where this one is blank: it is this column that groups. */
function leadsOthers(candidate: Candidate, column: number, first: number): boolean {
  const { grid, rect } = candidate;
  let full = 0, rows = 0;
  for (let row = first; row <= Math.min(rect.bottom, first + 200); row += 1) {
    if (!isBlank(cellAt(grid, row, column)) || filledInRow(grid, row, rect) === 0) continue;
    rows += 1;
    for (let next = column + 1; next <= rect.right; next += 1) {
      if (!isBlank(cellAt(grid, row, next))) { full += 1; break; }
    }
  }
  return rows > 0 && full / rows > 0.95;
}

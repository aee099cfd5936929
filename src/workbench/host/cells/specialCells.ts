import { isError } from "../../model";
import type { CellContent, Rect } from "../../model";
import type { RangeRef } from "./rangeRef";
import { intersect } from "./rangeRef";

export type SpecialCells = "Formulas" | "Constants" | "Blanks" | "Visible";
export type SpecialValues = "All" | "Errors" | "ErrorsLogical" | "ErrorsNumbers" | "ErrorsText" | "ErrorsLogicalNumber" | "ErrorsLogicalText" | "ErrorsNumberText" | "Logical" | "LogicalNumbers" | "LogicalText" | "LogicalNumbersText" | "Numbers" | "NumbersText" | "Text";

function isOfValues({ value }: CellContent, wanted: SpecialValues): boolean {
  if (wanted === "All") return true;
  const kind = isError(value) ? "Error" : typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Number" : "Text";
  return wanted.includes(kind);
}

/** Runs of columns by row, joined downwards where rows have the same run. */
function areasOf(runs: ReadonlyMap<number, readonly (readonly [number, number])[]>): Rect[] {
  const areas: Rect[] = [];
  let open = new Map<string, Rect>();
  for (const [row, spans] of [...runs].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Rect>();
    for (const [left, right] of spans) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const area = above && above.bottom === row - 1 ? { ...above, bottom: row } : { top: row, left, bottom: row, right };
      if (above && area.top !== above.top) areas.push(above);
      next.set(key, area);
    }
    for (const [key, area] of open) if (next.get(key)?.top !== area.top) areas.push(area);
    open = next;
  }
  return [...areas, ...open.values()].filter((area, index, all) => all.indexOf(area) === index);
}

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function collect(visit: (take: (row: number, column: number) => void) => void): Rect[] {
  const columns = new Map<number, number[]>();
  visit((row, column) => { columns.set(row, [...(columns.get(row) ?? []), column]); });
  return areasOf(new Map([...columns].map(([row, list]) => [row, runsOf(list)])));
}

function visibleAreas({ sheet }: RangeRef, rect: Rect): Rect[] {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) if (!sheet.isRowHidden(row)) rows.push(row);
  for (let column = rect.left; column <= rect.right; column++) if (!sheet.isColumnHidden(column)) columns.push(column);
  return runsOf(rows).flatMap(([top, bottom]) => runsOf(columns).map(([left, right]) => ({ top, left, bottom, right })));
}

/** Areas of a range that "go to special" would select, within what is used of the sheet. */
export function specialCells(ref: RangeRef, type: SpecialCells, values: SpecialValues): Rect[] {
  const used = ref.sheet.usedRect();
  const rect = used && intersect(used, ref.rect);
  if (!rect) return [];
  if (type === "Visible") return visibleAreas(ref, rect);
  if (type === "Blanks") {
    return collect((take) => {
      ref.sheet.values(rect).forEach((row, r) => { row.forEach((value, c) => { if (value === null && ref.sheet.formula(rect.top + r, rect.left + c) === null) take(rect.top + r, rect.left + c); }); });
    });
  }
  return collect((take) => {
    ref.sheet.forEachCell(rect, (row, column, content) => {
      const isFormula = content.formula !== null;
      const isSpilled = !isFormula && ref.sheet.spillAnchor(row, column) !== null;
      if (!isSpilled && isFormula === (type === "Formulas") && isOfValues(content, values)) take(row, column);
    });
  });
}

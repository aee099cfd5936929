import type { CellStyle, Workbook } from "../../model";
import type { RangeRef } from "./rangeRef";
import { columnsOf, rowsOf } from "./rangeRef";

interface CopiedCell {
  readonly formula: string | null;
  /** What was saved as an ordinary formula stays one. */
  readonly kind: "plain" | "dynamic";
  readonly value: ReturnType<RangeRef["sheet"]["value"]>;
  readonly style: CellStyle;
}

/** Copies cells, repeated where the target is larger. Formulas are copied as they are written: references do not move. */
export function copyCells(workbook: Workbook, source: RangeRef, target: RangeRef, what: "All" | "Values" | "Formulas" | "Formats", skipBlanks: boolean): void {
  const height = rowsOf(source.rect);
  const width = columnsOf(source.rect);
  const copied: CopiedCell[][] = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => {
    const row = source.rect.top + r;
    const column = source.rect.left + c;
    const { formula, value, arrayKind } = source.sheet.content(row, column);
    return { formula, value, kind: arrayKind === null ? "plain" : "dynamic", style: source.sheet.style(row, column) };
  }));
  const rows = Math.max(height, rowsOf(target.rect));
  const columns = Math.max(width, columnsOf(target.rect));
  workbook.batch(() => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const cell = copied[r % height]?.[c % width];
        if (cell) put(target, target.rect.top + r, target.rect.left + c, cell, what, skipBlanks);
      }
    }
  });
}

function put({ sheet }: RangeRef, row: number, column: number, cell: CopiedCell, what: string, skipBlanks: boolean): void {
  if (skipBlanks && cell.value === null && cell.formula === null) return;
  if (what === "All" || what === "Formats") sheet.setStyle({ top: row, left: column, bottom: row, right: column }, cell.style);
  if (what === "Formats") return;
  if (cell.formula !== null && what !== "Values") sheet.setFormula(row, column, cell.formula, cell.kind);
  else sheet.setValue(row, column, cell.value);
}

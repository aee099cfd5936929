import type { Rect, Sheet, Table, Workbook } from "../../model";

/** What Excel's own totals row says: a label first, and below the last column its sum, or a count where it holds no numbers. */
const SUM = 109;
const COUNT = 103;

/** Gives a table a totals row or takes it away. What stands where the row goes moves down. */
export function setTotals(workbook: Workbook, sheet: Sheet, table: Table, on: boolean): void {
  if (on === table.hasTotals) return;
  const { rect } = table;
  workbook.batch(() => {
    if (!on) {
      sheet.clear({ ...rect, top: rect.bottom }, "all");
      workbook.updateTable(table.id, { hasTotals: false });
      workbook.resizeTable(table.id, { ...rect, bottom: rect.bottom - 1 });
      return;
    }
    const row: Rect = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
    let occupied = false;
    sheet.forEachCell(row, () => { occupied = true; });
    if (occupied) workbook.insertCells(sheet.id, row, "down");
    workbook.resizeTable(table.id, { ...rect, bottom: row.bottom });
    workbook.updateTable(table.id, { hasTotals: true });
    const last = table.columns[table.columns.length - 1] ?? "";
    if (rect.left < rect.right) sheet.setValue(row.top, rect.left, "Total");
    sheet.setFormula(row.top, rect.right, `=SUBTOTAL(${holdsNumbers(sheet, rect) ? SUM : COUNT},${table.name}[${escaped(last)}])`);
  });
}

/** Whether the last column does. */
function holdsNumbers(sheet: Sheet, rect: Rect): boolean {
  let numbers = 0;
  let others = 0;
  sheet.forEachCell({ ...rect, left: rect.right, top: rect.top + 1 }, (_row, _column, { value }) => {
    if (typeof value === "number") numbers++;
    else if (value !== null) others++;
  });
  return numbers > 0 && others === 0;
}

/** Some signs of a column's name would be read as signs of the reference. */
function escaped(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}

import { createCalculation } from "../../../src/workbench/calc";
import type { Sheet, Value, Workbook } from "../../../src/workbench/model";
import { createWorkbook, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/model";

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** The same inputs, formulas, merges, tables and names in a workbook of its own, calculated from nothing. */
export function freshCopy(workbook: Workbook): Workbook {
  const copy = createWorkbook();
  const pairs = workbook.sheets.map((sheet): [Sheet, Sheet] => [sheet, copy.addSheet(sheet.name)]);
  const idOf = (id: string | null): string | null => pairs.find(([sheet]) => sheet.id === id)?.[1].id ?? null;
  // First, so that its header says what the cells say.
  for (const { sheetId, rect, hasHeader, name } of workbook.tables) {
    const table = copy.addTable(idOf(sheetId)!, rect, hasHeader, name);
    copy.sheet(table.sheetId)!.clear({ ...rect, bottom: rect.top }, "contents");
  }
  for (const [sheet, target] of pairs) {
    for (const merge of sheet.merges) target.merge(merge);
    sheet.forEachCell(WHOLE, (row, column, { value, formula, arrayKind }) => {
      if (arrayKind === "array") target.setArrayFormula(sheet.arrayRect(row, column)!, formula!);
      else if (formula !== null) target.setFormula(row, column, formula, arrayKind ?? "plain");
      else if (value !== null && sheet.spillAnchor(row, column) === null) target.setValue(row, column, value);
    });
  }
  for (const name of workbook.names) copy.setName({ ...name, sheetId: idOf(name.sheetId) });
  createCalculation(copy);
  return copy;
}

/** What every cell shows, by sheet and address. */
export function shownIn(workbook: Workbook): Record<string, Value> {
  const shown: Record<string, Value> = {};
  for (const sheet of workbook.sheets) {
    sheet.forEachCell(WHOLE, (row, column, { value }) => {
      if (value !== null) shown[`${sheet.name}!R${row + 1}C${column + 1}`] = value;
    });
  }
  return shown;
}

import type { PlainBlock } from "../../reports";
import type { Purpose } from "../../rules/records";
import { isCellError } from "../../workbook/grid";
import type { TidyTable, TidyValue } from "../../workbook/tables";
import type { Reckoned } from "../session";
import { ownCells, type OwnCells } from "./ownCells";

/** What the results stand on. */
const PURPOSES: readonly Purpose[] = ["employees", "standards", "ratings", "acquaintance", "conflicts", "decisions"];
/** A level that is taken out is not rated, and one that is put in follows. */
const LEVELS = new Set(["level", "requiredLevel"]);

function cellOf(table: TidyTable, row: number, field: string, value: TidyValue, cells: OwnCells): PlainBlock["rows"][number][number] {
  const shown = isCellError(value) ? value.error : value;
  const [sheetRow, sheetColumn] = [table.sheetRow(row), table.sheetColumn(row, field)];
  if (table.sheet === null || sheetRow < 0 || sheetColumn < 0 || isCellError(value)) return { value: shown };
  const own = cells.at(table.sheet, sheetRow, sheetColumn);
  if (own === null || own.value !== value) return { value: shown };
  if (LEVELS.has(field)) return { value: shown, formula: `=IF(${own.text}="","",${own.text})` };
  return value === null || value === "" ? { value: shown } : { value: shown, formula: `=${own.text}` };
}

/** What was read, purpose by purpose, cell by cell: the user's own cell where it holds just that. */
export function plainData(reckoned: Reckoned): PlainBlock[] {
  const cells = ownCells(reckoned);
  return PURPOSES.flatMap((purpose): PlainBlock[] => {
    const tables = reckoned.tables.filter((table) => table.purpose === purpose);
    if (tables.length === 0) return [];
    const fields = [...new Set(tables.flatMap((table) => table.fields))];
    const rows = tables.flatMap((table) => {
      const places = fields.map((field) => table.fields.indexOf(field));
      return table.rows.map((row, index) => fields.map((field, c) => ((places[c] ?? -1) < 0 ? { value: null } : cellOf(table, index, field, row[places[c] ?? -1] ?? null, cells))));
    });
    return [{ purpose, fields, rows }];
  });
}

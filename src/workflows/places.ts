import type { CellPlace, TableMapping } from "../workbook/tables";
import type { PlaceView } from "./session";

function cell(sheet: string, row: number, column: number): PlaceView {
  return { sheet, rect: { top: row, left: column, bottom: row, right: column } };
}

/** A place a person can be taken to: the cell itself, else the header of its column, else the corner of its table. */
export function placeView(place: CellPlace | null, tables: readonly TableMapping[]): PlaceView | null {
  if (place === null || place.sheet === null) return null;
  const { sheet, row, column } = place;
  if (row >= 0 && column >= 0) return cell(sheet, row, column);
  const here = tables.filter((table) => table.sheet === sheet);
  const table = here.find(({ rect }) => column < 0 || (column >= rect.left && column <= rect.right)) ?? here[0];
  if (!table) return cell(sheet, Math.max(0, row), Math.max(0, column));
  const header = table.rect.top + Math.max(0, table.headerRows - 1);
  return cell(sheet, row >= 0 ? row : header, column >= 0 ? column : table.rect.left);
}

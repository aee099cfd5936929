import type { Rect, Sheet, Workbook } from "../model";
import { parseAddress } from "./address";

/** Where a text typed into the name box leads: an address, a defined name (the sheet's before the workbook's), or a table. */
export function goToPlace(workbook: Workbook, sheet: Sheet, text: string): { readonly sheetId: string; readonly rect: Rect } | null {
  const wanted = text.trim().toLowerCase();
  const named = workbook.names.filter((name) => name.name.toLowerCase() === wanted && (name.sheetId === null || name.sheetId === sheet.id));
  const name = named.find((each) => each.sheetId !== null) ?? named[0];
  const address = parseAddress(name ? name.formula : text);
  if (address) {
    const target = address.sheet === null ? sheet : workbook.sheetByName(address.sheet);
    return target ? { sheetId: target.id, rect: address.rect } : null;
  }
  const table = workbook.tables.find((each) => each.name.toLowerCase() === wanted);
  if (!table) return null;
  const { rect, hasHeader, hasTotals } = table;
  return { sheetId: table.sheetId, rect: { ...rect, top: rect.top + (hasHeader && rect.bottom > rect.top ? 1 : 0), bottom: rect.bottom - (hasTotals ? 1 : 0) } };
}

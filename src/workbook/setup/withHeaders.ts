import type { WorkbookGrid } from "../grid";
import type { WorkbookMapping } from "../tables";

/** A mapping with the headers of its columns as they now stand on the sheets, where the mapping itself does not name them. */
export function withHeaders(mapping: WorkbookMapping, workbook: WorkbookGrid): WorkbookMapping {
  const tables = mapping.tables.map((table) => {
    const sheet = workbook.sheets.find((each) => each.name === table.sheet);
    if (!sheet || table.headerRows === 0) return table;
    const row = table.rect.top + table.headerRows - 1;
    const columns = table.columns.map((column) => {
      if (column.header !== "") return column;
      const cell = sheet.values[row - sheet.top]?.[table.rect.left + column.index - sheet.left] ?? null;
      return cell === null || typeof cell === "object" ? column : { ...column, header: String(cell).trim() };
    });
    return { ...table, columns };
  });
  return { ...mapping, tables };
}

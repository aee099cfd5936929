import type { StoredTable, WorkbookModel } from "../../model";
import { formulaToFile } from "../formulas";
import { encodeCellAttribute, escapeXml } from "../xml";

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ["101", "average"], ["102", "countNums"], ["103", "count"], ["104", "max"], ["105", "min"], ["107", "stdDev"], ["109", "sum"], ["110", "var"],
]);

/** What the totals row of one column says, as the table's own part must say it too: Excel writes that over the cells when it opens. */
export interface ColumnTotal {
  readonly label: string | null;
  readonly function: string | null;
  readonly formula: string | null;
}

export function columnTotal(table: StoredTable, index: number, workbook: WorkbookModel, namespaces: readonly string[] | undefined): ColumnTotal {
  const nothing: ColumnTotal = { label: null, function: null, formula: null };
  const sheet = table.hasTotals ? workbook.sheet(table.sheetId) : undefined;
  if (sheet === undefined) return nothing;
  const { value, formula } = sheet.content(table.rect.bottom, table.rect.left + index);
  if (formula === null) return typeof value === "string" ? { ...nothing, label: encodeCellAttribute(value) } : nothing;
  const known = FUNCTIONS.get(/^=SUBTOTAL\((\d+),/i.exec(formula)?.[1] ?? "");
  const own = formula.replace(/\s/g, "").toUpperCase().endsWith(`[${(table.columns[index] ?? "").replace(/['#[\]@]/g, "'$&").replace(/\s/g, "").toUpperCase()}])`);
  if (known !== undefined && own) return { ...nothing, function: known };
  return { ...nothing, function: "custom", formula: escapeXml(formulaToFile(formula, { namespaces, dynamic: false, table: table.name })) };
}

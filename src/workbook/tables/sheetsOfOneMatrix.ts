import { foldKey } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import type { TableMapping } from "./mapping";

interface Matrix { readonly index: number; readonly rows: ReadonlySet<string>; readonly keys: ReadonlySet<string> }

/**
 * Several sheets with the same people and competencies, and no column for evaluator, round or date, are either one
 * sheet for each evaluator (it is named after a person of the roster) or the same matrix at different times: then the
 * order of the sheets is the order of time. The fact joins the key of each column, so that it is saved with the mapping.
 */
export function sheetsOfOneMatrix(tables: readonly TableMapping[], looks: readonly (readonly ColumnLook[])[], people: ReadonlySet<string>): readonly TableMapping[] {
  const matrices = tables.flatMap((table, index) => (isPlain(table) ? [matrixOf(table, index, looks[index] ?? [])] : []));
  const alike = matrices.filter((one) => matrices.some((other) => other !== one && share(one.rows, other.rows) >= 0.5 && share(one.keys, other.keys) >= 0.5));
  const facts = new Map<number, readonly [field: string, value: string, reason: string]>();
  const times: number[] = [];
  for (const { index } of alike) {
    const evaluator = personOf(tables[index]?.sheet ?? "", people);
    if (evaluator === null) times.push(index);
    else facts.set(index, ["evaluatorId", evaluator, "sheet-per-evaluator"]);
  }
  if (times.length > 1) times.forEach((index, order) => facts.set(index, ["round", `${order + 1} ${tables[index]?.sheet ?? ""}`.trim(), "sheets-as-rounds"]));
  return tables.map((table, index) => {
    const fact = facts.get(index);
    if (!fact) return table;
    const [field, value, reason] = fact;
    return { ...table, reasons: [...table.reasons, reason], columns: table.columns.map((column) => (column.key ? { ...column, key: { ...column.key, [field]: value } } : column)) };
  });
}

function isPlain(table: TableMapping): boolean {
  if (table.purpose !== "ratings" || table.off === true || !table.columns.some((column) => column.key)) return false;
  return !table.columns.some((column) => ["evaluatorId", "round", "date", "source"].some((field) => column.field === field || column.key?.[field] !== undefined));
}

function matrixOf(table: TableMapping, index: number, looks: readonly ColumnLook[]): Matrix {
  const at = table.columns.findIndex((column) => !column.key && (column.field === "employeeId" || column.field === "competency"));
  const keys = table.columns.flatMap((column) => (column.key ? Object.values(column.key).map(foldKey) : []));
  return { index, rows: looks[at]?.content.values ?? new Set(), keys: new Set(keys) };
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = one.size <= other.size ? one : other;
  const larger = smaller === one ? other : one;
  let same = 0;
  for (const value of smaller) if (larger.has(value)) same += 1;
  return smaller.size === 0 ? 0 : same / smaller.size;
}

/** `张三`, `张三评分`, `Rating by Ann`: the person a sheet is named after, if the workbook knows them. */
function personOf(sheet: string, people: ReadonlySet<string>): string | null {
  const names = [sheet, sheet.replace(/(?:的)?(?:评分表|评定表|打分表|评分|评定|打分|评价|评)$/, ""), sheet.replace(/^.*\bby\s+|(?:'s)?\s+(?:ratings?|scores?|ballot)$/gi, "")];
  return names.map((name) => name.trim()).find((name) => people.has(foldKey(name))) ?? null;
}

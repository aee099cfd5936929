import type { Purpose } from "../../rules/records";
import { fieldsOf } from "../vocabulary";
import type { ColumnMapping, Orientation, TableMapping } from "./mapping";

/** What the rows and the headers of a block name, and what its cells hold. */
interface Turned { readonly rows: string; readonly headers: string; readonly cells: string }

const RATED: Readonly<Record<Exclude<Orientation, "list">, Turned>> = {
  wide: { rows: "employeeId", headers: "competency", cells: "level" },
  transposed: { rows: "competency", headers: "employeeId", cells: "level" },
};
const STANDARD: Readonly<Record<Exclude<Orientation, "list">, Turned>> = {
  wide: { rows: "position", headers: "competency", cells: "requiredLevel" },
  transposed: { rows: "competency", headers: "position", cells: "requiredLevel" },
};
const BLOCKS = new Map<Purpose, Readonly<Record<Exclude<Orientation, "list">, Turned>>>([["ratings", RATED], ["selfAssessments", RATED], ["decisions", RATED], ["standards", STANDARD]]);

/** Ways a table of this purpose can lie; others are lists only. */
export function orientationsOf(purpose: Purpose | null): readonly Orientation[] {
  return purpose !== null && BLOCKS.has(purpose) ? ["list", "wide", "transposed"] : ["list"];
}

/**
 * The table lying another way. As a block, the column that names the rows keeps that meaning (the first one, where none
 * does) and every column that meant nothing or held cells of the block is headed by a value; as a list nothing is.
 */
export function turnTable(table: TableMapping, orientation: Orientation): TableMapping {
  const ways = table.purpose === null ? undefined : BLOCKS.get(table.purpose);
  if (orientation === "list" || ways === undefined) {
    return { ...table, orientation: "list", confidence: 1, reasons: ["chosen"], columns: table.columns.map(withoutKey) };
  }
  const way = ways[orientation];
  const names = table.columns.find((column) => column.key === undefined && column.field === way.rows) ?? table.columns.find((column) => column.key === undefined && NAMES.has(column.field ?? "")) ?? table.columns[0];
  const { fields } = fieldsOf(table.purpose ?? "ratings");
  const columns = table.columns.map((column): ColumnMapping => {
    if (column === names) return { ...withoutKey(column), field: way.rows, confidence: 1, reasons: ["chosen"] };
    const old = column.key?.[ways.wide.headers] ?? column.key?.[ways.transposed.headers];
    const held = column.key !== undefined && column.field !== null;
    if (!held && column.field !== null && column.field !== way.cells && column.field !== way.headers && fields.includes(column.field)) return column;
    if (column.header === "") return column;
    const { key, ...rest } = column;
    const others = Object.entries(key ?? {}).filter(([field]) => field !== ways.wide.headers && field !== ways.transposed.headers);
    return { ...rest, field: held ? column.field : way.cells, key: { [way.headers]: old ?? column.header, ...Object.fromEntries(others) }, confidence: 1, reasons: ["chosen"] };
  });
  return { ...table, orientation, confidence: 1, reasons: ["chosen"], columns };
}

const NAMES: ReadonlySet<string> = new Set(["employeeId", "competency", "position", "name"]);

function withoutKey(column: ColumnMapping): ColumnMapping {
  if (column.key === undefined) return column;
  const { key: _key, ...rest } = column;
  return { ...rest, field: null, confidence: 1, reasons: ["chosen"] };
}

import type { SheetGrid } from "../grid";
import { factsOfRows } from "./factRows";
import type { TableMapping } from "./mapping";
import { readTable, type ReadOptions, type RowCount } from "./readTable";
import type { TidyTable, TidyValue } from "./tidy";

interface Read { readonly table: TidyTable; readonly count: RowCount }

/** Reads a table whatever its rows are: one line each, or several rows that hold the facts of one line in turn. */
export function readRows(grid: SheetGrid, mapping: TableMapping, options: ReadOptions): Read | null {
  const facts = factsOfRows(grid, mapping);
  if (!facts) return readTable(grid, mapping, options);
  const parts = facts.fields.flatMap((field): { field: string; read: Read }[] => {
    const columns = mapping.columns.map((column) => (column.index === facts.holds ? { ...column, field } : column));
    const read = readTable(grid, { ...mapping, columns }, { ...options, rowFilter: (row) => { const said = facts.of(row); return said === field ? "use" : said === "skip" && field === facts.fields[0] ? "ruled-out" : "leave"; } });
    return read ? [{ field, read }] : [];
  });
  return parts.length === 0 ? null : joined(parts, facts.fields);
}

/** One row for each line: what all its other fields name is its key. */
function joined(parts: readonly { readonly field: string; readonly read: Read }[], facts: readonly string[]): Read | null {
  const [first] = parts;
  if (!first) return null;
  const others = first.read.table.fields.filter((field) => !facts.includes(field));
  const keys = others.filter((field) => KEYS.has(field));
  const fields = [...others, ...facts];
  const rows: TidyValue[][] = [];
  const places: [row: number, table: TidyTable][] = [];
  const known = new Map<string, number>();
  for (const { field, read: { table } } of parts) {
    const keyAt = keys.map((key) => table.fields.indexOf(key));
    const from = table.fields.indexOf(field), to = fields.indexOf(field);
    const at = others.map((other) => table.fields.indexOf(other));
    table.rows.forEach((row, index) => {
      const key = JSON.stringify(keyAt.map((each) => row[each] ?? null));
      let line = known.get(key);
      if (line === undefined) {
        line = rows.length;
        known.set(key, line);
        rows.push([...at.map((each) => row[each] ?? null), ...facts.map(() => null)]);
        places.push([index, table]);
      }
      const target = rows[line];
      if (target) target[to] = row[from] ?? null;
    });
  }
  const place = (row: number): readonly [number, TidyTable] => places[row] ?? [-1, first.read.table];
  const ignored = new Map(parts.flatMap(({ read }) => [...read.count.ignored]));
  return {
    table: { ...first.read.table, fields, rows, sheetRow: (row) => { const [at, table] = place(row); return table.sheetRow(at); }, sheetColumn: (row, field) => { const [at, table] = place(row); return table.sheetColumn(at, facts.includes(field) ? (table.fields.find((each) => facts.includes(each)) ?? field) : field); } },
    count: { ...first.read.count, rowsIn: sum(parts, (read) => read.count.rowsIn), used: sum(parts, (read) => read.count.used), tidyRows: rows.length, ignored },
  };
}

const KEYS: ReadonlySet<string> = new Set(["position", "grade", "gradeFrom", "gradeTo", "competency", "role", "division"]);

function sum(parts: readonly { readonly read: Read }[], of: (read: Read) => number): number {
  return parts.reduce((total, part) => total + of(part.read), 0);
}

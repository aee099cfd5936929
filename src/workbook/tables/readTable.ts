import type { Scale } from "../../rules/scales";
import type { CellScalar, SheetGrid } from "../grid";
import { headerMeanings } from "../vocabulary";
import { holdsBareGrades } from "./bareGrades";
import { cellAt, isBlank } from "./cells";
import { combine } from "./combine";
import { isLeaveDate, LEAVE_DATE } from "./leaveDate";
import type { ColumnMapping, TableMapping } from "./mapping";
import { contextFor, readValue, type ReadContext, type ReadValue } from "./readValue";
import { reportFault } from "./reportFault";
import { rowUse } from "./rowUse";
import type { FindingList } from "./place";
import { TableBody } from "./tableBody";
import type { TidyTable, TidyValue } from "./tidy";

export interface ReadOptions {
  readonly scaleOf: (id: string | undefined) => Scale | undefined;
  readonly date1904: boolean;
  /** Cells come from a function's argument, where a blank may arrive as 0. */
  readonly blankZero: boolean;
  readonly findings: FindingList;
  /** Rows of another fact are left to another reading; a row may be ruled out for a reason. */
  readonly rowFilter?: (row: number) => "use" | "leave" | string;
  /** An earlier reading by a mapping that reads alike: what it made of rows that still say the same is taken over, without findings and counts. */
  readonly earlier?: { readonly body: TableBody; same(row: number): boolean } | undefined;
}

/** What became of the rows of one table. */
export interface RowCount {
  readonly source: string;
  readonly sheet: string;
  readonly rowsIn: number;
  readonly used: number;
  readonly tidyRows: number;
  readonly ignored: ReadonlyMap<string, number>;
}

/** `at`: the place of its field in a row that is read. */
interface Source { readonly column: number; readonly context: ReadContext; readonly cache: Map<string, ReadValue>; readonly fill: boolean; at: number; last: CellScalar }

/** Columns that go into one output row: the shared ones, and those of one key. */
interface Group { readonly key: readonly (readonly [string, string])[]; readonly sources: readonly Source[] }

export function readTable(grid: SheetGrid, mapping: TableMapping, options: ReadOptions): { readonly table: TidyTable; readonly count: RowCount; readonly body: TableBody } | null {
  const purpose = mapping.purpose;
  if (purpose === null) return null;
  const sourceOf = (column: ColumnMapping): Source => ({
    column: column.index + mapping.rect.left, context: withBareGrades(grid, mapping, column, contextFor(purpose, column, options.scaleOf(column.scale), options.blankZero, options.date1904, mapping.columns.some((each) => each.field === "step")), options.findings),
    cache: new Map(), fill: mapping.fillDown.includes(column.index), at: -1, last: null,
  });
  const used = mapping.columns.flatMap((column) => (column.field !== null ? [column] : isLeaveDate(purpose, column) ? [{ ...column, field: LEAVE_DATE }] : []));
  // A level without a key beside levels with one (评定等级 beside 自评) is a row of its own, not everybody's.
  const keyedFields = new Set(used.filter((column) => column.key).map((column) => column.field));
  const repeated = repeatedFields(used);
  const apart = (column: ColumnMapping): boolean => column.key !== undefined || keyedFields.has(column.field) || repeated.has(column.field ?? "");
  const shared = orderNames(used.filter((column) => !apart(column))).map(sourceOf);
  const groups = groupsOf(used.filter(apart), sourceOf, repeated);
  const fields = fieldsOfRows(shared, groups);
  const place = new Map(fields.map((field, index) => [field, index]));
  for (const source of [...shared, ...groups.flatMap((group) => group.sources)]) source.at = place.get(source.context.field) ?? -1;
  const body = new TableBody();
  const ignored = new Map<string, number>();
  let rowsIn = 0, usedRows = 0;
  const cell = new CellReader(grid, options.findings, mapping.sheet);
  const { rect } = mapping;
  const keyFields = rowKeys(mapping, fields);
  const blank: TidyValue[] = fields.map(() => null);
  for (let row = rect.top + mapping.headerRows; row <= rect.bottom; row += 1) {
    if (options.earlier?.same(row)) {
      body.take(options.earlier.body, row);
      continue;
    }
    const why = rowUse(grid, mapping, row);
    if (why === "stop") break;
    if (why === "blank") continue;
    const filter = why === null ? (options.rowFilter?.(row) ?? "use") : "use";
    if (filter === "leave") continue;
    rowsIn += 1;
    if (filter !== "use") { ignored.set(filter, (ignored.get(filter) ?? 0) + 1); continue; }
    if (why !== null) { ignored.set(why, (ignored.get(why) ?? 0) + 1); continue; }
    const base = blank.slice();
    const cells = grid.values[row - grid.top] ?? [];
    for (const source of shared) cell.into(source, row, cells, base, place);
    if (keyFields.length > 0 && keyFields.every((index) => base[index] === null)) {
      ignored.set("no-key", (ignored.get("no-key") ?? 0) + 1);
      continue;
    }
    usedRows += 1;
    if (groups.length === 0) { body.add(base, row, -1); continue; }
    const before = body.rows.length;
    groups.forEach((group, groupIndex) => {
      if (group.sources.every((source) => isUnfilled(cellAt(grid, row, source.column), options.blankZero))) return;
      const line = base.slice();
      for (const [field, value] of group.key) line[place.get(field) ?? 0] = value;
      for (const source of group.sources) cell.into(source, row, cells, line, place);
      body.add(line, row, groupIndex);
    });
    // Somebody whom nobody has rated yet is still somebody.
    if (body.rows.length === before && mapping.orientation === "wide" && fields.includes("employeeId")) body.add(base, row, -1);
  }
  const sharedColumns = columnsOf(shared);
  const groupColumns = groups.map((group) => columnsOf(group.sources));
  const columnsAt = (row: number): ReadonlyMap<string, number> | undefined => groupColumns[body.groups[row] ?? -1];
  const table: TidyTable = {
    purpose, source: mapping.id, sheet: mapping.sheet, fields, rows: body.rows,
    sheetRow: (row) => body.sheetRows[row] ?? -1,
    sheetColumn: (row, field) => sharedColumns.get(field) ?? columnsAt(row)?.get(field) ?? columnsAt(row)?.values().next().value ?? -1,
  };
  return { table, body, count: { source: mapping.id, sheet: mapping.sheet, rowsIn, used: usedRows, tidyRows: body.rows.length, ignored } };
}

function withBareGrades(grid: SheetGrid, mapping: TableMapping, column: ColumnMapping, context: ReadContext, findings: FindingList): ReadContext {
  if (context.kind !== "grade" || context.bareGrade || !holdsBareGrades(grid, mapping, column)) return context;
  findings.add("grades-bare-taken", "info", "W-GRADE-BARE", { sheet: mapping.sheet, row: mapping.rect.top + Math.max(0, mapping.headerRows - 1), column: mapping.rect.left + column.index }, { header: column.header }, `${mapping.id} ${column.index}`);
  return { ...context, bareGrade: true };
}

function isUnfilled(cell: CellScalar, blankZero: boolean): boolean {
  return isBlank(cell) || (blankZero && cell === 0);
}

/** Fields that a row says several times over, in numbered columns: 能力项1 等级1 能力项2 等级2. */
function repeatedFields(used: readonly ColumnMapping[]): ReadonlySet<string> {
  const plain = used.filter((column) => !column.key && ["competency", "level", "requiredLevel", "course", "score"].includes(column.field ?? ""));
  const naming = plain.filter((column) => column.field === "competency" || column.field === "course");
  return naming.length < 2 ? new Set() : new Set(plain.filter((column) => plain.some((other) => other !== column && other.field === column.field)).map((column) => column.field ?? ""));
}

/** "Nachname", "Vorname": first names go before last names however the columns stand. */
function orderNames(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const isFirst = (column: ColumnMapping): boolean => (column.field === "name" || column.field === "employeeId") && headerMeanings(column.header)[0]?.concept === "firstName";
  const first = columns.find(isFirst);
  return first ? [first, ...columns.filter((column) => column !== first)] : columns;
}

function groupsOf(keyed: readonly ColumnMapping[], sourceOf: (column: ColumnMapping) => Source, repeated: ReadonlySet<string>): readonly Group[] {
  const groups = new Map<string, { key: [string, string][]; sources: Source[] }>();
  const times = new Map<string, number>();
  for (const column of keyed) {
    const key = Object.entries(column.key ?? {});
    const nth = repeated.has(column.field ?? "") ? (times.get(column.field ?? "") ?? 0) : 0;
    times.set(column.field ?? "", nth + 1);
    const name = `${JSON.stringify(key)} ${nth}`;
    const group = groups.get(name) ?? { key, sources: [] };
    group.sources.push(sourceOf(column));
    groups.set(name, group);
  }
  return [...groups.values()];
}

function fieldsOfRows(shared: readonly Source[], groups: readonly Group[]): readonly string[] {
  const fields = new Set(shared.map((source) => source.context.field));
  for (const group of groups) {
    for (const [field] of group.key) fields.add(field);
    for (const source of group.sources) fields.add(source.context.field);
  }
  if (fields.has("level") && [...shared, ...groups.flatMap((group) => group.sources)].some((source) => source.context.purpose === "ratings")) fields.add("status");
  return [...fields];
}

function columnsOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const source of sources) if (!columns.has(source.context.field)) columns.set(source.context.field, source.column);
  return columns;
}

/** A row counts only if what names it is there: the person, the competency, the post. */
function rowKeys(mapping: TableMapping, fields: readonly string[]): readonly number[] {
  const all = mapping.purpose === "employees" ? ["employeeId", "name"] : mapping.purpose === "standards" ? ["competency"] : ["employeeId", "course", "position", "competency", "level", "post"];
  const names = all.filter((name) => fields.includes(name) && mapping.columns.some((column) => column.field === name && !column.key));
  const wanted = mapping.purpose === "employees" ? names : names.slice(0, 1);
  return wanted.map((name) => fields.indexOf(name));
}

/** Reads cells of sources into a row, remembers texts already read, and reports faults where they stand. */
class CellReader {
  #row = 0;
  #column = 0;
  readonly #format = (): string => this.grid.numberFormat(this.#row, this.#column);

  constructor(private readonly grid: SheetGrid, private readonly findings: FindingList, private readonly sheet: string) {}

  into(source: Source, row: number, cells: readonly CellScalar[], line: TidyValue[], place: ReadonlyMap<string, number>): void {
    let value = cells[source.column - this.grid.left] ?? null;
    if (isBlank(value)) {
      if (!source.fill) return;
      value = source.last;
      if (value === null) return;
    } else source.last = value;
    const read = this.#read(source, value, row);
    const { at } = source;
    if (at < 0) return;
    if (read.fault) reportFault(this.findings, read, value, source.context, { sheet: this.sheet, row, column: source.column });
    if (line[at] === null) line[at] = read.value;
    else this.#also(source, row, read.value, line, at);
    if (read.also) {
      const also = place.get(read.also.field);
      if (also !== undefined) line[also] = read.also.value;
    }
  }

  /** A field that another column, or the same cell, has filled already. */
  #also(source: Source, row: number, value: TidyValue, line: TidyValue[], at: number): void {
    if (source.context.field === "status" && value !== null && line[at] !== value) {
      this.findings.add("status-contradicts", "warning", "W-STATUS-CONTRADICTS", { sheet: this.sheet, row, column: source.column }, { field: "status" }, "status");
    }
    line[at] = combine(source.context.field, line[at] ?? null, value);
  }

  #read(source: Source, value: CellScalar, row: number): ReadValue {
    this.#row = row;
    this.#column = source.column;
    if (typeof value !== "string") return readValue(value, source.context, this.#format);
    const known = source.cache.get(value);
    if (known) return known;
    const read = readValue(value, source.context, this.#format);
    if (source.cache.size < 50_000) source.cache.set(value, read);
    return read;
  }
}


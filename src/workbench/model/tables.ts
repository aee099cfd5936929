import { checkName } from "./definedNames";
import { ModelError } from "./modelError";
import { intersect } from "./rects";
import { foldName, sameName } from "./sheetNames";
import type { SheetModel } from "./sheetModel";
import { columnsFromHeader, writeHeader } from "./tableColumns";
import type { Rect, Table } from "./types";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type StoredTable = Writable<Table>;

/** The tables of a workbook. Names are unique among tables and names; no two tables overlap. */
export class Tables {
  private list: StoredTable[] = [];
  private nextId = 1;

  constructor(
    private readonly sheetOf: (id: string) => SheetModel,
    private readonly isName: (name: string) => boolean,
  ) {}

  get all(): readonly StoredTable[] {
    return this.list;
  }

  get(id: number): StoredTable {
    const table = this.list.find((one) => one.id === id);
    if (table === undefined) throw new ModelError("no-such-table", `There is no table ${id}.`);
    return table;
  }

  add(sheetId: string, rect: Rect, hasHeader: boolean, name: string | undefined): StoredTable {
    const sheet = this.sheetOf(sheetId);
    this.checkRoom(sheetId, rect, null);
    if (name !== undefined) this.checkTableName(name, null);
    const columns = columnsFromHeader(sheet, rect, hasHeader);
    if (hasHeader) writeHeader(sheet, rect, columns);
    const table: StoredTable = {
      id: this.nextId++, name: name ?? this.freeName(), sheetId, rect, hasHeader, hasTotals: false, columns,
      style: "TableStyleMedium2", showFilter: hasHeader, showBandedRows: true,
    };
    this.list.push(table);
    this.indexHeaders(sheetId);
    return table;
  }

  /** From a file: id, columns and all as they stand there. */
  load(table: StoredTable): void {
    this.list.push(table);
    this.nextId = Math.max(this.nextId, table.id + 1);
    this.indexHeaders(table.sheetId);
  }

  resize(id: number, rect: Rect): StoredTable {
    const table = this.get(id);
    this.checkRoom(table.sheetId, rect, id);
    table.rect = rect;
    this.nameColumns(table);
    this.indexHeaders(table.sheetId);
    return table;
  }

  rename(id: number, name: string): void {
    this.checkTableName(name, id);
    this.get(id).name = name;
  }

  delete(id: number): StoredTable {
    const table = this.get(id);
    this.list = this.list.filter((one) => one !== table);
    this.indexHeaders(table.sheetId);
    return table;
  }

  deleteOfSheet(sheetId: string): void {
    this.list = this.list.filter((table) => table.sheetId !== sheetId);
  }

  /** Tables whose header stands in the row and whose columns have new names now. */
  headerWritten(sheetId: string, row: number): { readonly table: StoredTable; readonly before: readonly string[] }[] {
    return this.list.flatMap((table) => {
      if (table.sheetId !== sheetId || !table.hasHeader || table.rect.top !== row) return [];
      const before = table.columns;
      this.nameColumns(table);
      return table.columns.some((name, index) => name !== before[index]) ? [{ table, before }] : [];
    });
  }

  private nameColumns(table: StoredTable): void {
    table.columns = columnsFromHeader(this.sheetOf(table.sheetId), table.rect, table.hasHeader);
  }

  private checkRoom(sheetId: string, rect: Rect, except: number | null): void {
    const other = this.list.find((table) => table.sheetId === sheetId && table.id !== except && intersect(table.rect, rect) !== null);
    if (other !== undefined) throw new ModelError("table-overlap", `The range overlaps the table ${other.name}.`);
  }

  private checkTableName(name: string, except: number | null): void {
    try {
      checkName(name);
    } catch {
      throw new ModelError("table-name-invalid", `${name} cannot be the name of a table.`);
    }
    if (this.isName(name) || this.list.some((table) => table.id !== except && sameName(table.name, name))) {
      throw new ModelError("table-name-taken", `There is a table or name called ${name} already.`);
    }
  }

  private freeName(): string {
    const taken = new Set(this.list.map((table) => foldName(table.name)));
    for (let number = 1; ; number++) if (!taken.has(`TABLE${number}`) && !this.isName(`Table${number}`)) return `Table${number}`;
  }

  /** Which rows of a sheet head a table. */
  indexHeaders(sheetId: string): void {
    const rows = this.sheetOf(sheetId).headerRows;
    rows.clear();
    for (const table of this.list) if (table.sheetId === sheetId && table.hasHeader) rows.add(table.rect.top);
  }
}

import { ChangeLog } from "./changes";
import { DefinedNames } from "./definedNames";
import { ModelError } from "./modelError";
import type { SheetContext } from "./sheetContext";
import type { StructuralEdit } from "./references";
import { SheetModel } from "./sheetModel";
import { checkSheetName, sameName } from "./sheetNames";
import { rewriteWorkbook } from "./shift/rewriteWorkbook";
import { shiftCells, shiftOf } from "./shift/shiftCells";
import type { CellStyle, StyleId } from "./style";
import { StyleTable } from "./styleTable";
import type { StoredTable } from "./tables";
import { Tables } from "./tables";
import { TouchedWorkbook } from "./touched";
import type { Change, DefinedName, Rect, Selection, Table, Visibility, Workbook } from "./types";

/** A workbook in memory. Every write notes what it touched (for `file`) and tells whoever listens (`onChange`). */
export class WorkbookModel implements Workbook {
  readonly log = new ChangeLog();
  readonly styles = new StyleTable();
  readonly touched = new TouchedWorkbook();
  readonly definedNames = new DefinedNames();
  readonly storedTables = new Tables((id) => this.get(id), (name) => this.definedNames.has(name));
  readonly settingsMap = new Map<string, unknown>();
  private list: SheetModel[] = [];
  private nextSheet = 1;
  private selected: Selection | null = null;

  constructor(public date1904: boolean) {}

  get sheets(): readonly SheetModel[] {
    return this.list;
  }

  get names(): readonly DefinedName[] {
    return this.definedNames.all;
  }

  get tables(): readonly StoredTable[] {
    return this.storedTables.all;
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.settingsMap;
  }

  get selection(): Selection {
    const sheetId = this.selected?.sheetId;
    if (this.selected !== null && this.sheet(sheetId as string) !== undefined) return this.selected;
    const first = this.list.find((sheet) => sheet.visibility === "visible") ?? this.list[0];
    return { sheetId: first?.id ?? "", rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  set selection(selection: Selection) {
    this.get(selection.sheetId);
    this.selected = selection;
    this.log.note({ kind: "selection" });
  }

  sheet(id: string): SheetModel | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.list.find((sheet) => sameName(sheet.name, name));
  }

  addSheet(name: string, position = this.list.length): SheetModel {
    checkSheetName(name, this.list.map((sheet) => sheet.name));
    return this.insertSheet(name, position);
  }

  /** From a file: whatever name it carries. */
  insertSheet(name: string, position = this.list.length): SheetModel {
    const context: SheetContext = { log: this.log, styles: this.styles, headerWritten: (id, row) => this.headerWritten(id, row) };
    const sheet = new SheetModel(sheetId(this.nextSheet++), name, context);
    this.list.splice(position, 0, sheet);
    this.sheetChanged(sheet.id, "added");
    return sheet;
  }

  deleteSheet(id: string): void {
    const sheet = this.get(id);
    this.checkStaysVisible(sheet);
    const order = this.list.map((one) => one.name);
    this.log.batch(() => {
      this.storedTables.deleteOfSheet(id);
      if (this.definedNames.deleteOfSheet(id)) this.namesChanged();
      this.list = this.list.filter((other) => other !== sheet);
      this.follow({ kind: "deleteSheet", name: sheet.name, order });
      this.sheetChanged(id, "deleted");
    });
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.get(id);
    checkSheetName(name, this.list.filter((other) => other !== sheet).map((other) => other.name));
    const before = sheet.name;
    this.log.batch(() => {
      sheet.name = name;
      this.follow({ kind: "renameSheet", from: before, to: name });
      this.sheetChanged(id, "renamed");
    });
  }

  insertCells(sheetId: string, rect: Rect, direction: "down" | "right"): void {
    const sheet = this.get(sheetId);
    shiftCells(this, sheet, shiftOf(sheet, rect, direction === "down" ? "row" : "column", 1));
  }

  deleteCells(sheetId: string, rect: Rect, direction: "up" | "left"): void {
    const sheet = this.get(sheetId);
    shiftCells(this, sheet, shiftOf(sheet, rect, direction === "up" ? "row" : "column", -1));
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.get(id);
    this.list = this.list.filter((other) => other !== sheet);
    this.list.splice(position, 0, sheet);
    this.sheetChanged(id, "moved");
  }

  setVisibility(id: string, visibility: Visibility): void {
    const sheet = this.get(id);
    if (visibility !== "visible") this.checkStaysVisible(sheet);
    sheet.visibility = visibility;
    this.sheetChanged(id, "visibility");
  }

  setName(name: DefinedName): void {
    this.definedNames.set(name);
    this.namesChanged();
  }

  deleteName(name: string, sheetId: string | null): void {
    this.definedNames.delete(name, sheetId);
    this.namesChanged();
  }

  addTable(sheetId: string, rect: Rect, hasHeader: boolean, name?: string): Table {
    return this.log.batch(() => this.tableChanged(this.storedTables.add(sheetId, rect, hasHeader, name)));
  }

  resizeTable(id: number, rect: Rect): void {
    this.tableChanged(this.storedTables.resize(id, rect));
  }

  updateTable(id: number, change: Partial<Pick<Table, "name" | "style" | "showFilter" | "showBandedRows" | "hasTotals">>): void {
    const { name, ...rest } = change;
    this.log.batch(() => {
      const table = this.storedTables.get(id);
      const before = table.name;
      if (name !== undefined) this.storedTables.rename(id, name);
      if (table.name !== before) this.follow({ kind: "renameTable", from: before, to: table.name });
      this.tableChanged(Object.assign(table, rest));
    });
  }

  deleteTable(id: number): void {
    this.tableChanged(this.storedTables.delete(id));
  }

  setSetting(key: string, value: unknown): void {
    this.settingsMap.set(key, value);
    this.touched.settings = true;
  }

  deleteSetting(key: string): void {
    if (this.settingsMap.delete(key)) this.touched.settings = true;
  }

  style(id: StyleId): CellStyle {
    return this.styles.get(id);
  }

  onChange(listener: (changes: readonly Change[]) => void): () => void {
    return this.log.onChange(listener);
  }

  batch<T>(work: () => T): T {
    return this.log.batch(work);
  }

  private get(id: string): SheetModel {
    const sheet = this.sheet(id);
    if (sheet === undefined) throw new ModelError("no-such-sheet", `There is no sheet ${id}.`);
    return sheet;
  }

  private checkStaysVisible(sheet: SheetModel): void {
    if (sheet.visibility !== "visible") return;
    if (this.list.some((other) => other !== sheet && other.visibility === "visible")) return;
    throw new ModelError("last-visible-sheet", "A workbook keeps at least one visible sheet.");
  }

  private headerWritten(sheetId: string, row: number): void {
    for (const { table, before } of this.storedTables.headerWritten(sheetId, row)) {
      this.follow({ kind: "tableColumns", table: table.name, before, after: table.columns });
      this.tableChanged(table);
    }
  }

  private follow(edit: StructuralEdit): void {
    if (!this.log.silent) rewriteWorkbook(this, edit);
  }

  /** Moved by a shift of cells, or gone with them. */
  tableMoved(table: StoredTable): void {
    this.tableChanged(table);
  }

  /** A name whose formula follows what it names. */
  rewriteName(name: DefinedName): void {
    this.definedNames.load(name);
    this.namesChanged();
  }

  private sheetChanged(id: string, what: Extract<Change, { kind: "sheet" }>["what"]): void {
    if (this.log.silent) return;
    this.touched.sheets = true;
    this.log.note({ kind: "sheet", sheetId: id, what });
  }

  private namesChanged(): void {
    this.touched.names = true;
    this.log.note({ kind: "names" });
  }

  private tableChanged(table: StoredTable): StoredTable {
    this.touched.tables.add(table.id);
    this.log.note({ kind: "tables", sheetId: table.sheetId });
    return table;
  }
}

/** The form of Excel's own worksheet ids. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
}

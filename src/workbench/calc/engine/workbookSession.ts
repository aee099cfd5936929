import type { Sheet, Table, Workbook } from "../../model";
import type { Session, Thunk } from "../compile";
import { tableContaining } from "../compile";
import { LAST_COLUMN, LAST_ROW } from "../syntax";
import type { CustomFunction } from "../types";
import type { Area, Matrix, Reference } from "../values";
import { BlockCache } from "./blockCache";
import { DefinedNames } from "./definedNames";
import { OpeningWork } from "./openingWork";

/** What formulas see of the workbook, with everything remembered that is asked for often. */
export class WorkbookSession implements Session {
  readonly blocks = new BlockCache();
  readonly names: DefinedNames;
  readonly date1904: boolean;
  custom = new Map<string, CustomFunction>();
  /** For formulas that came with the file. */
  readonly opening = new OpeningWork();
  /** Set while a round runs: throws where a cell of the reference waits to be computed. */
  guard: ((reference: Reference) => void) | null = null;
  private moment: Date | null = null;
  private sheetsByName: Map<string, Sheet> | null = null;
  private tablesByName: Map<string, Table> | null = null;
  private extent: { row: number; column: number } | null = null;

  constructor(readonly workbook: Workbook, private readonly clock: () => Date) {
    this.date1904 = workbook.date1904;
    this.names = new DefinedNames(workbook);
  }

  /** A new recalculation begins: the clock is read anew, and how far sheets reach. */
  begin(): void {
    this.moment = null;
    this.extent = null;
    this.opening.begin();
  }

  structureChanged(): void {
    this.sheetsByName = null;
    this.tablesByName = null;
    this.extent = null;
    this.names.forget();
  }

  now(): Date {
    return (this.moment ??= this.clock());
  }

  sheetNamed(name: string): Sheet | undefined {
    this.sheetsByName ??= new Map(this.workbook.sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
    return this.sheetsByName.get(name.toUpperCase());
  }

  tableNamed(name: string): Table | undefined {
    this.tablesByName ??= new Map(this.workbook.tables.map((table) => [table.name.toUpperCase(), table]));
    return this.tablesByName.get(name.toUpperCase());
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    return tableContaining(this.workbook.tables, sheet, row, column);
  }

  definedName(name: string, sheet: Sheet): Thunk | null {
    return this.names.template(name, sheet)?.operand() ?? null;
  }

  customFunction(name: string): CustomFunction | null {
    return this.custom.get(name) ?? this.custom.get(name.replace(/^_XLDUDF_/, "").replaceAll("_", ".")) ?? null;
  }

  block(area: Area): Matrix {
    return this.blocks.block(this.usedArea(area));
  }

  derived<T>(area: Area, kind: string, make: (block: Matrix) => T): T {
    return this.blocks.derived(this.usedArea(area), kind, make);
  }

  /** Whole columns end with the last row used on any sheet, so that columns of two sheets still match. */
  usedArea(area: Area): Area {
    const { rect } = area;
    const wholeColumns = rect.top === 0 && rect.bottom === LAST_ROW;
    const wholeRows = rect.left === 0 && rect.right === LAST_COLUMN;
    if (!wholeColumns && !wholeRows) return area;
    const last = (this.extent ??= this.measure());
    const bottom = wholeColumns ? last.row : rect.bottom;
    const right = wholeRows ? last.column : rect.right;
    return { sheet: area.sheet, rect: { top: rect.top, left: rect.left, bottom, right } };
  }

  ensure(reference: Reference): void {
    this.guard?.(reference);
  }

  /** A cell was written beyond what was known to be used. */
  grown(row: number, column: number): void {
    if (this.extent !== null && (row > this.extent.row || column > this.extent.column)) this.extent = null;
  }

  private measure(): { row: number; column: number } {
    let row = 0;
    let column = 0;
    for (const sheet of this.workbook.sheets) {
      const used = sheet.usedRect();
      row = Math.max(row, used?.bottom ?? 0);
      column = Math.max(column, used?.right ?? 0);
    }
    return { row, column };
  }
}

import { CellArea } from "./cellArea";
import type { Shift, StructuralEdit } from "./references";
import { isWhole, shiftedArea } from "./references";
import { RunList } from "./runList";
import { shiftRuns } from "./styleStore";
import type { Rect } from "./types";

/** Parts of a sheet the file writes as a whole when they changed. */
export type SheetPart = "view" | "columns" | "merges" | "conditionalFormats" | "charts" | "dataValidations" | "hyperlinks" | "pageSetup" | "protection";

/** What changed in a sheet since its file was read. Only `file` reads it. */
export class TouchedSheet {
  /** Cells typed into, cleared or given a formula. */
  readonly inputs = new CellArea();
  /** Cells that show another result; their formula is as it was. */
  readonly results = new CellArea();
  /** Cells whose style changed; whole rows and columns stand here as what they are. */
  readonly formats = new CellArea();
  shift(shift: Shift): void {
    const move = (rect: Rect): readonly Rect[] => shiftedArea(rect, shift);
    for (const area of [this.inputs, this.results, this.formats]) area.map(move);
    if (shift.axis === "row" && isWhole(shift)) shiftRuns(this.rows, shift.at, shift.count, 0);
  }

  /** Rows whose height, hiding or row style changed: 1. */
  rows = new RunList(0);
  readonly parts = new Set<SheetPart>();

  get isEmpty(): boolean {
    return this.inputs.isEmpty && this.results.isEmpty && this.formats.isEmpty && this.rows.isPlain && this.parts.size === 0;
  }

  clear(): void {
    this.inputs.clear();
    this.results.clear();
    this.formats.clear();
    this.rows = new RunList(0);
    this.parts.clear();
  }
}

/** What changed in the workbook itself since its file was read. */
export class TouchedWorkbook {
  /** Sheets added, deleted, renamed, moved, hidden or shown. */
  sheets = false;
  names = false;
  settings = false;
  /** Ids of tables changed or added; deleted ones are missed in the workbook. */
  readonly tables = new Set<number>();
  /** What happened to rows, columns, sheets and tables, in order: `file` lets what only the file knows follow. */
  readonly edits: StructuralEdit[] = [];

  clear(): void {
    this.edits.length = 0;
    this.sheets = false;
    this.names = false;
    this.settings = false;
    this.tables.clear();
  }
}

import { cellName, isWhole, parseCell } from "../../../model";
import { attributeOf, withAttributes } from "../../xml";
import { endOfTag } from "../rowXml";
import type { Replay } from "./replay";

/** Rows of the file at their places after whole rows and columns came and went. What moved in blocks is written from the model. */
export class RowRelocation {
  private readonly movesColumns: boolean;
  private readonly cells: RegExp;
  private readonly formulas: RegExp;

  /** `gone` is told of the text of cells that are deleted: other cells may lean on a formula in them. */
  constructor(private readonly replay: Replay, private readonly sheetId: string, prefix: string, private readonly gone: (text: string) => void) {
    this.movesColumns = replay.shiftsOf(sheetId).some((shift) => isWhole(shift) && shift.axis === "column");
    this.cells = new RegExp(`<${prefix}c(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*?(?:/>|>[\\s\\S]*?</${prefix}c\\s*>)`, "g");
    this.formulas = new RegExp(`<${prefix}f(?=\\s)(?:"[^"]*"|'[^']*'|[^'">])*>`);
  }

  static of(replay: Replay, sheetId: string, prefix: string, gone: (text: string) => void): RowRelocation | null {
    return replay.shiftsOf(sheetId).some(isWhole) ? new RowRelocation(replay, sheetId, prefix, gone) : null;
  }

  /** Where the row stands now; null where it is gone. */
  row(row: number): number | null {
    return this.replay.line("row", row, this.sheetId, isWhole);
  }

  deleted(text: string): void {
    this.gone(text);
  }

  /** The row's text at its new number, its cells at their new places. */
  text(text: string, before: number, after: number): string {
    const tagEnd = endOfTag(text);
    const tag = text.slice(0, tagEnd);
    if (before === after && !this.movesColumns && attributeOf(tag, "r") !== undefined) return text;
    let next = 0;
    const body = text.slice(tagEnd).replace(this.cells, (cell) => {
      const end = endOfTag(cell);
      const cellTag = cell.slice(0, end);
      const reference = attributeOf(cellTag, "r");
      const column = (reference === undefined ? undefined : parseCell(reference)?.column) ?? next;
      next = column + 1;
      const to = this.replay.line("column", column, this.sheetId, isWhole);
      if (to !== null) return withAttributes(cellTag, { r: cellName(after, to) }) + this.withRanges(cell.slice(end));
      this.gone(cell);
      return "";
    });
    return withAttributes(tag, { r: String(after + 1), ...(this.movesColumns ? { spans: null } : {}) }) + body;
  }

  /** A formula of many cells (a what-if table) says which; one whose cells moved otherwise is written from the model. */
  private withRanges(content: string): string {
    return content.replace(this.formulas, (tag) => {
      const changes: Record<string, string> = {};
      for (const name of ["ref", "r1", "r2"]) {
        const reference = attributeOf(tag, name);
        const after = reference === undefined ? null : this.replay.range(reference, this.sheetId);
        if (after !== null && after !== reference) changes[name] = after;
      }
      return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
    });
  }
}


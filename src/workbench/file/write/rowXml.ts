import type { SheetModel } from "../../model";
import { cellName, parseCell } from "../../model";
import { attributeOf, withAttributes, withPrefix } from "../xml";
import { typeOf, valueXml } from "./cellXml";
import type { SheetChanges } from "./sheetChanges";
import { modelCellXml } from "./sheetCellsXml";
import type { WriteContext } from "./writeContext";

/** Writes rows of one sheet: a row of the file with its touched cells replaced, or a row the file does not have. */
export class RowWriter {
  /** Shared formulas whose written-out first cell is gone: the cells that leaned on it get their own text. */
  private readonly orphaned = new Set<string>();
  private readonly cellPattern: RegExp;
  private readonly formulaPattern: RegExp;
  private readonly formulaTag: RegExp;

  constructor(private readonly sheet: SheetModel, private readonly changes: SheetChanges, private readonly prefix: string, private readonly context: WriteContext) {
    this.cellPattern = elementPattern(`${prefix}c`, "g");
    this.formulaPattern = elementPattern(`${prefix}f`, "");
    this.formulaTag = new RegExp(`<${prefix}f(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>`);
  }

  get hasOrphans(): boolean {
    return this.orphaned.size > 0;
  }

  /** "" where the row has nothing to say. */
  fresh(row: number): string {
    const cells = this.columnsOf(row).map((column) => this.cell(row, column, null)).join("");
    const attributes = this.rowAttributes(row);
    const hasAttributes = Object.values(attributes).some((value) => value !== null);
    if (cells === "" && !(hasAttributes && this.changes.isRow(row))) return "";
    const tag = withAttributes(`<${this.prefix}row r="${row + 1}">`, attributes);
    return cells === "" ? tag.replace(/>$/, "/>") : `${tag}${cells}</${this.prefix}row>`;
  }

  /** The row's text with touched cells put in, in order of columns. */
  patched(row: number, text: string): string {
    const tagEnd = endOfTag(text);
    const closesItself = text[tagEnd - 2] === "/";
    let tag = text.slice(0, tagEnd);
    const body = closesItself ? "" : text.slice(tagEnd, text.lastIndexOf("</"));
    const old = this.cellsOf(body);
    const touched = new Set(this.columnsOf(row));
    let added = false;
    let result = "";
    let uneven = false;
    let at = 0;
    const standing = new Set(old.map((one) => one.column));
    const pending = [...touched].filter((column) => !standing.has(column));
    for (const { column, start, end } of old) {
      const before = this.freshCells(row, pending, column);
      added ||= before !== "";
      result += body.slice(at, start) + before;
      const cell = body.slice(start, end);
      const written = touched.has(column) || this.leansOnOrphan(cell) ? this.cell(row, column, cell) : cell;
      // A cell that does not say where it stands stands after the one before it: once that is gone, it has to say.
      result += uneven && written === cell ? placed(cell, row, column) : written;
      uneven ||= before !== "" || written === "";
      at = end;
    }
    const after = this.freshCells(row, pending, Number.POSITIVE_INFINITY);
    added ||= after !== "";
    result += after + body.slice(at);
    if (this.changes.isRow(row)) tag = withAttributes(tag, this.rowAttributes(row));
    if (added) tag = withAttributes(tag, { spans: null });
    if (result === "") return closesItself ? tag : tag.replace(/\s*>$/, "/>");
    return `${closesItself ? tag.replace(/\s*\/>$/, ">") : tag}${result}</${this.prefix}row>`;
  }

  private freshCells(row: number, pending: number[], before: number): string {
    let xml = "";
    while (pending.length > 0 && (pending[0] as number) < before) xml += this.cell(row, pending.shift() as number, null);
    return xml;
  }

  private columnsOf(row: number): number[] {
    return this.changes.columnsAt(row).sort((a, b) => a - b);
  }

  private cellsOf(body: string): { column: number; start: number; end: number }[] {
    let column = -1;
    return [...body.matchAll(this.cellPattern)].map((match) => {
      const reference = attributeOf(match[0].slice(0, endOfTag(match[0])), "r");
      column = reference === undefined ? column + 1 : parseCell(reference)?.column ?? column + 1;
      return { column, start: match.index, end: match.index + match[0].length };
    });
  }

  /** A formula that could not be computed asks to be, in the words of the file format; one that could no longer does. */
  private cell(row: number, column: number, old: string | null): string {
    const xml = this.content(row, column, old);
    const isStale = this.sheet.isStale(row, column);
    if (!isStale && old === null) return xml;
    if (!isStale && !this.changes.isMark(row, column)) return xml;
    return xml.replace(this.formulaTag, (tag) => withAttributes(tag, { ca: isStale && !xml.includes("_xldudf_") ? "1" : null }));
  }

  private content(row: number, column: number, old: string | null): string {
    const { sheet, changes, context } = this;
    const oldTag = old === null ? null : old.slice(0, endOfTag(old));
    const style = oldTag !== null && !changes.isFormat(row, column) ? Number(attributeOf(oldTag, "s") ?? 0) : this.styleOf(row, column, old === null);
    if (old !== null && !changes.isInput(row, column) && !this.leansOnOrphan(old)) {
      if (!changes.isResult(row, column)) return withAttributes(oldTag as string, { s: style === 0 ? null : String(style) }) + old.slice((oldTag as string).length);
      const kept = this.withResult(row, column, old, style);
      if (kept !== null) return kept;
    }
    if (changes.isInput(row, column)) this.noteFormula(row, column, old);
    return withPrefix(modelCellXml(sheet, row, column, style, context), this.prefix);
  }

  /** A plain formula keeps its text as it stands in the file and gets a new value. */
  private withResult(row: number, column: number, old: string, style: number): string | null {
    const { formula, arrayKind, value } = this.sheet.content(row, column);
    const text = this.formulaPattern.exec(old)?.[0];
    if (formula === null || arrayKind !== null || text === undefined || this.sheet.spillRect(row, column) !== null) return null;
    const type = typeOf(value, true);
    const tag = withAttributes(old.slice(0, endOfTag(old)), { s: style === 0 ? null : String(style), t: type === "n" ? null : type, vm: null });
    return `${tag}${text}${withPrefix(valueXml(value, true), this.prefix)}</${this.prefix}c>`;
  }

  private noteFormula(row: number, column: number, old: string | null): void {
    const had = old !== null && this.formulaPattern.test(old);
    if (had !== (this.sheet.formula(row, column) !== null)) this.context.formulasChanged = true;
    if (had && /\st=["']shared["']/.test(old) && /\sref=/.test(old)) this.orphaned.add(sharedIndex(old) ?? "");
  }

  /** Cells that are deleted with their rows or columns: what leaned on a shared formula in them gets its own text. */
  noteDeleted(text: string): void {
    for (const [tag] of text.matchAll(/<(?:[A-Za-z0-9]+:)?f(?=\s)[^>]*>/g)) if (/\st=["']shared["']/.test(tag) && /\sref=/.test(tag)) this.orphaned.add(sharedIndex(tag) ?? "");
    if (this.formulaPattern.test(text)) this.context.formulasChanged = true;
  }

  private leansOnOrphan(cell: string): boolean {
    return this.orphaned.size > 0 && /\st=["']shared["']/.test(cell) && this.orphaned.has(sharedIndex(cell) ?? "");
  }

  private styleOf(row: number, column: number, isNew: boolean): number {
    const own = this.sheet.styles.own(row, column);
    // A cell that is new stands in its row's or column's style unless it has its own, and must say so.
    return this.context.styles.cell(own >= 0 ? own : isNew && this.sheet.store.get(row, column) === undefined ? 0 : this.sheet.styleId(row, column));
  }

  private rowAttributes(row: number): Record<string, string | null> {
    const { layout, styles } = this.sheet;
    const height = layout.ownHeight(row);
    const style = styles.rows.get(row);
    return {
      s: style < 0 ? null : String(this.context.styles.cell(style)),
      customFormat: style < 0 ? null : "1",
      ht: height === null ? null : String(height),
      customHeight: height === null ? null : "1",
      hidden: this.sheet.isRowHidden(row) ? "1" : null,
    };
  }
}

export function endOfTag(text: string): number {
  return (/^<(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(text)?.[0] ?? text).length;
}

/** An element with its content; quotes in attributes may hold anything. */
function elementPattern(name: string, flags: string): RegExp {
  return new RegExp(`<${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*?(?:/>|>[\\s\\S]*?</${name}\\s*>)`, flags);
}

function placed(cell: string, row: number, column: number): string {
  const tag = cell.slice(0, endOfTag(cell));
  return attributeOf(tag, "r") === undefined ? withAttributes(tag, { r: cellName(row, column) }) + cell.slice(tag.length) : cell;
}

function sharedIndex(cell: string): string | undefined {
  return /\ssi=["'](\d+)["']/.exec(cell)?.[1];
}

/** Number of the row a `<row>` tag opens, 0-based; the one after `before` where it does not say. */
export function rowNumber(tag: string, before: number): number {
  const reference = attributeOf(tag, "r");
  return reference === undefined ? before + 1 : Number(reference) - 1;
}


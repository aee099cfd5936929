import { endOfTag, rowNumber } from "./rowXml";
import type { RowWriter } from "./rowXml";
import type { SheetChanges } from "./sheetChanges";
import type { RowRelocation } from "./structure";

/** Takes the rows of a file in pieces and gives them on, touched rows rewritten and new ones put between. */
export class RowStream {
  private buffer = "";
  private row = -1;
  private next = 0;
  private done = false;

  constructor(private readonly writer: RowWriter, private readonly changes: SheetChanges, private readonly prefix: string, private readonly emit: (text: string) => void, private readonly relocation: RowRelocation | null = null) {}

  feed(text: string): void {
    if (this.done) return;
    this.buffer += text;
    if (this.nothingLeft()) return this.pass();
    let at = 0;
    for (;;) {
      const end = this.step(at);
      if (end < 0) break;
      at = end;
      if (this.done) return;
    }
    this.buffer = this.buffer.slice(at);
  }

  /** Below the last touched row the text goes over as it is: most edits of a long sheet are one cell. */
  private nothingLeft(): boolean {
    return this.relocation === null && !this.writer.hasOrphans && this.changes.nextRow(this.next) === null;
  }

  private pass(): void {
    const close = this.buffer.indexOf(`</${this.prefix}sheetData`);
    this.done = close >= 0;
    // What may be the beginning of the closing tag waits for the next piece.
    const end = this.done ? close : Math.max(0, this.buffer.length - this.prefix.length - 12);
    this.emit(this.buffer.slice(0, end));
    this.buffer = this.buffer.slice(end);
  }

  /** New rows below the last of the file. */
  end(): void {
    this.freshRows(Number.POSITIVE_INFINITY);
  }

  /** Handles what begins at `at` and gives its end; -1 where it is not all here yet. */
  private step(at: number): number {
    const { buffer, prefix } = this;
    const start = buffer.indexOf("<", at);
    if (start < 0 || buffer.length - start < prefix.length + 12) return -1;
    if (buffer.startsWith(`</${prefix}sheetData`, start)) {
      this.done = true;
      this.emit(buffer.slice(at, start));
      return start;
    }
    const tagEnd = buffer.startsWith("<!--", start) ? endOf(buffer, "-->", start) : endOf(buffer, ">", start);
    if (tagEnd < 0) return -1;
    if (!buffer.startsWith(`<${prefix}row`, start)) {
      this.emit(buffer.slice(at, tagEnd));
      return tagEnd;
    }
    const end = buffer[tagEnd - 2] === "/" ? tagEnd : closeOf(buffer, `</${prefix}row`, tagEnd);
    if (end < 0) return -1;
    this.emit(buffer.slice(at, start));
    this.oneRow(buffer.slice(start, end));
    return end;
  }

  private oneRow(found: string): void {
    const stood = rowNumber(found.slice(0, endOfTag(found)), this.row);
    this.row = stood;
    const row = this.relocation === null ? stood : this.relocation.row(stood);
    if (row === null) return this.relocation?.deleted(found);
    const text = this.relocation?.text(found, stood, row) ?? found;
    this.freshRows(row);
    const touched = this.changes.nextRow(row) === row;
    this.next = row + 1;
    if (touched || (this.writer.hasOrphans && text.includes("shared"))) this.emit(this.writer.patched(row, text));
    else this.emit(text);
  }

  private freshRows(before: number): void {
    for (let row = this.changes.nextRow(this.next); row !== null && row < before; row = this.changes.nextRow(this.next)) {
      this.next = row + 1;
      const text = this.writer.fresh(row);
      if (text !== "") this.emit(text);
    }
  }
}

/** Just after the next occurrence; -1 where there is none yet. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function closeOf(text: string, tag: string, from: number): number {
  const close = text.indexOf(tag, from);
  if (close < 0) return -1;
  return text.indexOf(">", close) + 1 || -1;
}

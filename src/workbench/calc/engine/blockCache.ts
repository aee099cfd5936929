import type { Rect, Sheet } from "../../model";
import type { Area, Matrix } from "../values";
import { columnsOf, rowsOf } from "../values";

interface Entry {
  readonly block: Matrix;
  readonly tick: number;
  readonly derived: Map<string, unknown>;
}

/** Smaller blocks are read again faster than they are looked up. */
const WORTH_KEEPING = 24;
const MAX_CELLS = 4_000_000;
/** What an entry itself weighs, in cells. */
const OVERHEAD = 50;

/** Blocks of values and what was derived from them, kept until a cell in their columns changes. */
export class BlockCache {
  private tick = 0;
  private kept = 0;
  private readonly changed = new Map<string, Map<number, number>>();
  private readonly entries = new Map<string, Map<string, Entry>>();

  /** Cells of a rectangle have new values. */
  touch(sheetId: string, rect: Rect): void {
    let columns = this.changed.get(sheetId);
    if (columns === undefined) this.changed.set(sheetId, (columns = new Map()));
    this.tick++;
    for (let column = rect.left; column <= rect.right; column++) columns.set(column, this.tick);
  }

  block(area: Area): Matrix {
    if (rowsOf(area.rect) * columnsOf(area.rect) < WORTH_KEEPING) return area.sheet.values(area.rect);
    return this.entry(area).block;
  }

  derived<T>(area: Area, kind: string, make: (block: Matrix) => T): T {
    if (rowsOf(area.rect) * columnsOf(area.rect) < WORTH_KEEPING) return make(area.sheet.values(area.rect));
    const entry = this.entry(area);
    if (!entry.derived.has(kind)) entry.derived.set(kind, make(entry.block));
    return entry.derived.get(kind) as T;
  }

  forget(): void {
    this.entries.clear();
    this.kept = 0;
  }

  private entry({ sheet, rect }: Area): Entry {
    let ofSheet = this.entries.get(sheet.id);
    if (ofSheet === undefined) this.entries.set(sheet.id, (ofSheet = new Map()));
    const key = `${rect.top},${rect.left},${rect.bottom},${rect.right}`;
    const known = ofSheet.get(key);
    if (known !== undefined && known.tick >= this.lastChange(sheet, rect)) return known;
    const size = rowsOf(rect) * columnsOf(rect) + OVERHEAD;
    if (known === undefined) this.kept += size;
    if (this.kept > MAX_CELLS) {
      this.forget();
      this.kept = size;
      this.entries.set(sheet.id, (ofSheet = new Map()));
    }
    const entry: Entry = { block: sheet.readOnlyValues(rect), tick: this.tick, derived: new Map() };
    ofSheet.set(key, entry);
    return entry;
  }

  private lastChange(sheet: Sheet, rect: Rect): number {
    const columns = this.changed.get(sheet.id);
    if (columns === undefined) return 0;
    let last = 0;
    if (columns.size < rect.right - rect.left) {
      for (const [column, tick] of columns) if (column >= rect.left && column <= rect.right && tick > last) last = tick;
    } else {
      for (let column = rect.left; column <= rect.right; column++) last = Math.max(last, columns.get(column) ?? 0);
    }
    return last;
  }
}

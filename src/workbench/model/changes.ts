import { CellArea } from "./cellArea";
import type { Shift } from "./references";
import { shiftedArea } from "./references";
import type { Change, Rect } from "./types";

type Listener = (changes: readonly Change[]) => void;
type Kind = "input" | "result" | "rewritten" | "format";
type Areal = { readonly kind: Kind; readonly sheetId: string; readonly area: CellArea };

/** Gathers changes until the outermost batch ends, merged per sheet, then tells every listener in order. */
export class ChangeLog {
  private readonly listeners = new Set<Listener>();
  private pending = new Map<string, Areal | Change>();
  private depth = 0;
  private telling = false;
  /** While a file is read nothing is told. */
  silent = false;

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      if (--this.depth === 0) this.tell();
    }
  }

  cells(kind: Kind, sheetId: string, rect: Rect): void {
    if (this.silent) return;
    const key = `${kind} ${sheetId}`;
    let areal = this.pending.get(key) as Areal | undefined;
    if (areal === undefined) this.pending.set(key, (areal = { kind, sheetId, area: new CellArea() }));
    areal.area.add(rect);
    if (this.depth === 0) this.tell();
  }

  /** Cells moved: what is waiting to be told of them is told at their new places. */
  shift(shift: Shift): void {
    if (this.silent) return;
    for (const entry of this.pending.values()) if ("area" in entry && entry.sheetId === shift.sheetId) entry.area.map((rect) => shiftedArea(rect, shift));
    this.pending.set(`shift ${this.pending.size}`, { kind: "shift", shift });
    if (this.depth === 0) this.tell();
  }

  note(change: Exclude<Change, { kind: "cells" | "format" | "shift" }>): void {
    if (this.silent) return;
    this.pending.set(JSON.stringify(change), change);
    if (this.depth === 0) this.tell();
  }

  /** A listener that changes the workbook is heard after the round it stands in, so that all hear the same order. */
  private tell(): void {
    if (this.telling) return;
    this.telling = true;
    const failures: unknown[] = [];
    try {
      while (this.pending.size > 0) {
        const changes = [...this.pending.values()].map(asChange);
        this.pending = new Map();
        for (const listener of [...this.listeners]) {
          try {
            listener(changes);
          } catch (failure) {
            failures.push(failure);
          }
        }
      }
    } finally {
      this.telling = false;
    }
    if (failures.length > 0) throw failures[0];
  }
}

function asChange(entry: Areal | Change): Change {
  if (!("area" in entry)) return entry;
  const { kind, sheetId, area } = entry;
  const rects = area.rects();
  return kind === "format" ? { kind, sheetId, rects } : { kind: "cells", sheetId, rects, source: kind };
}

import type { Rect } from "../../model";
import { overlaps } from "../values";

export interface RangeNode<T> {
  readonly rect: Rect;
  readonly members: Set<T>;
  /** The last search that came by: a range with thousands of readers is handed out once per search. */
  seen: number;
}

/** A run of 2^level rows (or columns) that starts at a multiple of its length. */
interface Piece {
  readonly level: number;
  readonly index: number;
}

/**
 * Rectangles found by a cell they cover. Each is cut into blocks of powers of two, so that a cell is covered by at most
 * one block of every size, and finding costs one look-up per size in use, however many ranges there are.
 */
export class RangeIndex<T> {
  private readonly nodes = new Map<string, RangeNode<T>>();
  /** By the pair of levels: block number → ranges that contain the block. */
  private readonly blocks = new Map<number, Map<number, RangeNode<T>[]>>();

  add(rect: Rect, member: T): void {
    const key = keyOf(rect);
    let node = this.nodes.get(key);
    if (node === undefined) {
      this.nodes.set(key, (node = { rect, members: new Set(), seen: 0 }));
      const added = node;
      this.forEachBlock(rect, (levels, block) => {
        let level = this.blocks.get(levels);
        if (level === undefined) this.blocks.set(levels, (level = new Map()));
        const list = level.get(block);
        if (list === undefined) level.set(block, [added]);
        else list.push(added);
      });
    }
    node.members.add(member);
  }

  remove(rect: Rect, member: T): void {
    const key = keyOf(rect);
    const node = this.nodes.get(key);
    if (node === undefined) return;
    node.members.delete(member);
    if (node.members.size > 0) return;
    this.nodes.delete(key);
    this.forEachBlock(rect, (levels, block) => {
      const level = this.blocks.get(levels);
      const rest = level?.get(block)?.filter((other) => other !== node) ?? [];
      if (rest.length > 0) level?.set(block, rest);
      else level?.delete(block);
      if (level?.size === 0) this.blocks.delete(levels);
    });
  }

  /** Ranges that touch a region become what `change` makes of them; `readd` takes their members up at the new place. */
  move(region: Rect, change: (rect: Rect) => Rect | null, readd: (rect: Rect, member: T) => void): void {
    const moving = [...this.nodes.values()].filter((node) => overlaps(node.rect, region)).map(({ rect, members }) => ({ rect, members: [...members] }));
    for (const { rect, members } of moving) for (const member of members) this.remove(rect, member);
    for (const { rect, members } of moving) {
      const after = change(rect);
      if (after !== null) for (const member of members) readd(after, member);
    }
  }

  forEachAt(row: number, column: number, visit: (node: RangeNode<T>) => void): void {
    for (const [levels, level] of this.blocks) {
      const list = level.get((row >> (levels >> 4)) * 16_384 + (column >> (levels & 15)));
      if (list !== undefined) for (const node of list) visit(node);
    }
  }

  /** Ranges that touch a rectangle, each perhaps more than once. */
  forEachIn(rect: Rect, visit: (node: RangeNode<T>) => void): void {
    const area = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (area * this.blocks.size > this.nodes.size) {
      for (const node of this.nodes.values()) if (overlaps(node.rect, rect)) visit(node);
      return;
    }
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) this.forEachAt(row, column, visit);
    }
  }

  private forEachBlock(rect: Rect, visit: (levels: number, block: number) => void): void {
    const columns = pieces(rect.left, rect.right);
    for (const row of pieces(rect.top, rect.bottom)) {
      for (const column of columns) visit((row.level << 4) | column.level, row.index * 16_384 + column.index);
    }
  }
}

function keyOf(rect: Rect): string {
  return `${rect.top},${rect.left},${rect.bottom},${rect.right}`;
}

/** The fewest aligned runs that make up first … last. */
function pieces(first: number, last: number): Piece[] {
  const found: Piece[] = [];
  let at = first;
  while (at <= last) {
    let level = 0;
    while (level < 20 && at % (2 << level) === 0 && at + (2 << level) - 1 <= last) level++;
    found.push({ level, index: at >> level });
    at += 1 << level;
  }
  return found;
}

import type { Rect } from "./types";

export function rectOf(top: number, left: number, bottom: number, right: number): Rect {
  return { top, left, bottom, right };
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** Smallest rectangle around both. */
export function around(a: Rect | null, b: Rect | null): Rect | null {
  if (a === null || b === null) return a ?? b;
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Whether every cell of the rectangle lies in one of the others. */
export function isCovered(rect: Rect, others: readonly Rect[]): boolean {
  return others.reduce<Rect[]>((left, other) => left.flatMap((piece) => without(piece, other)), [rect]).length === 0;
}

/** What is left of a rectangle when another is cut out of it: up to four pieces, above, below, left and right of the hole. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (cut === null) return [rect];
  const pieces: Rect[] = [
    { ...rect, bottom: cut.top - 1 }, { ...rect, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 }, { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

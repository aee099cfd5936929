/** Rows of 512 are summed once and remembered: a jump to row 1,048,576 asks every height once, a scroll near the top only a block or two. */
const BLOCK = 512;

/** Sizes and places of all rows (or columns) of a sheet, in screen pixels. */
export interface Axis {
  readonly count: number;
  size(index: number): number;
  /** Pixels before `index`. */
  offset(index: number): number;
  /** The row that covers a pixel; the last one where the pixel lies behind the sheet. */
  at(pixel: number): number;
  /** Sizes from `first` on may have changed. */
  invalidate(first: number): void;
}

export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const blocks = Math.ceil(count / BLOCK);
  /** `starts[b]` = pixels before block b, known as far as the array reaches. */
  let starts: number[] = [0];

  const blockStart = (block: number): number => {
    while (starts.length <= block) {
      const last = starts.length - 1;
      let sum = 0;
      for (let i = last * BLOCK; i < Math.min(count, (last + 1) * BLOCK); i++) sum += sizeOf(i);
      starts.push((starts[last] ?? 0) + sum);
    }
    return starts[block] ?? 0;
  };

  /** Last known block that starts at or before the pixel. */
  const blockAt = (pixel: number): number => {
    let block = starts.length - 1;
    while (block < blocks - 1 && blockStart(block + 1) <= pixel) block++;
    let low = 0;
    let high = block;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blockStart(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    count,
    size: sizeOf,
    offset(index) {
      const block = Math.min(Math.floor(index / BLOCK), blocks);
      let sum = blockStart(block);
      for (let i = block * BLOCK; i < Math.min(index, count); i++) sum += sizeOf(i);
      return sum;
    },
    at(pixel) {
      const block = blockAt(Math.max(0, pixel));
      let edge = blockStart(block);
      for (let i = block * BLOCK; i < count; i++) {
        edge += sizeOf(i);
        if (edge > pixel) return i;
      }
      return count - 1;
    },
    invalidate(first) {
      starts = starts.slice(0, Math.floor(Math.max(0, first) / BLOCK) + 1);
    },
  };
}

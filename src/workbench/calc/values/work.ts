import type { Matrix } from "./operand";

/** A block that no workbook could hold: the function that asked for it is #NUM!, as Excel's pages say of arrays that are too large. */
export class BlockTooLarge extends Error {}

/** The formula as a whole has worked too long, or made too much: it is #NUM!. */
export class TooMuchWork extends Error {}

/** Half a dozen fields of 8 bytes lie before the cells of every row. */
const ROW = 7;
/** Of one block, in words of 8 bytes: one column of the whole grid, or five columns of it. */
const LARGEST_BLOCK = 12_000_000;
/** Blocks below this die young; those above may all be alive at once. */
const LARGE = 65_536;
/** In words, of large blocks; three times what is read from cells comes on top. */
const MOST_MADE = 20_000_000;
const MOST_CREDIT = 64_000_000;
/** Steps of some nanoseconds. */
const MOST_STEPS = 250_000_000;

/** One formula is evaluated at a time and without a break, so one meter serves them all. */
const meter = { most: MOST_STEPS, steps: 0, made: 0, credit: 0 };

/** A formula begins; `share` is what it may take where that is less than usual. */
export function beginWork(share = MOST_STEPS): void {
  meter.most = Math.min(MOST_STEPS, share);
  meter.steps = 0;
  meter.made = 0;
  meter.credit = 0;
}

/** Cells looked at, letters written, calls made. */
export function spend(steps: number): void {
  meter.steps += steps;
  if (meter.steps > meter.most) throw new TooMuchWork("the formula takes too long");
}

/** A block of this shape is about to be made. */
export function spendBlock(rows: number, columns: number): void {
  const words = rows * (columns + ROW);
  if (words > LARGEST_BLOCK + meter.credit) throw new BlockTooLarge("the block is too large");
  spend(rows * columns);
  if (words < LARGE) return;
  meter.made += words;
  if (meter.made > MOST_MADE + meter.credit) throw new TooMuchWork("the formula makes too much");
}

/** A block of cells was read: what is made from it may be as large again, and again. Rows without cells are one row, and count for nothing. */
export function creditRead(block: Matrix): void {
  const width = (block[0]?.length ?? 0) + ROW;
  if (block.length * width < LARGE) return;
  let filled = 0;
  for (let row = 1; row < block.length; row++) if (block[row] !== block[row - 1]) filled++;
  meter.credit = Math.min(MOST_CREDIT, meter.credit + 3 * filled * width);
}

/** A text of a block weighs too: half a million of the longest would be 16 GB. */
export function spendText(length: number): void {
  if (length < 256) return;
  meter.made += length >> 3;
  if (meter.made > MOST_MADE + meter.credit) throw new TooMuchWork("the formula makes too much text");
}

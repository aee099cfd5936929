import type { Matrix } from "../values";
import { build, finite, NUM, spend, VALUE } from "../values";
import { sumOf } from "./cells";
import { define } from "./define";

/** A block of numbers alone. */
function numeric(block: Matrix): number[][] | null {
  return block.every((row) => row.every((value) => typeof value === "number")) ? block.map((row) => row.map(Number)) : null;
}

/** Elimination with the largest pivot: the determinant, and the inverse where there is one. */
function eliminate(block: readonly (readonly number[])[]): { determinant: number; inverse: number[][] | null } {
  const n = block.length;
  spend(2 * n ** 3);
  const rows = block.map((row, at) => [...row, ...Array.from({ length: n }, (_, column) => (column === at ? 1 : 0))]);
  let determinant = 1;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] as number[];
    const size = top[column] as number;
    if (Math.abs(size) < 1e-14) return { determinant: 0, inverse: null };
    if (pivot !== column) {
      [rows[pivot], rows[column]] = [rows[column] as number[], top];
      determinant = -determinant;
    }
    determinant *= size;
    for (let at = 0; at < 2 * n; at++) top[at] = (top[at] as number) / size;
    for (const [row, line] of rows.entries()) {
      const factor = row === column ? 0 : (line[column] as number);
      if (factor !== 0) for (let at = 0; at < 2 * n; at++) line[at] = (line[at] as number) - factor * (top[at] as number);
    }
  }
  return { determinant, inverse: rows.map((row) => row.slice(n)) };
}

const isSquare = (block: Matrix): boolean => block.length === block[0]?.length;

export const MATRICES = [
  define("MMULT", ["array", "array"], ([left, right]) => {
    const a = numeric(left);
    const b = numeric(right);
    if (a === null || b === null || a[0]?.length !== b.length) return VALUE;
    // Exact sums, and a list of products for each.
    spend(4 * a.length * b.length * (b[0]?.length ?? 0));
    return build(a.length, b[0]?.length ?? 0, (row, column) => finite(sumOf((a[row] ?? []).map((value, at) => value * (b[at]?.[column] ?? 0)))));
  }, { dynamic: true }),
  define("MUNIT", ["number"], ([size]) => (size < 1 ? VALUE : build(Math.trunc(size), Math.trunc(size), (row, column) => (row === column ? 1 : 0))), { dynamic: true }),
  define("MDETERM", ["array"], ([block]) => {
    const numbers = numeric(block);
    return numbers === null || !isSquare(block) ? VALUE : finite(eliminate(numbers).determinant);
  }),
  define("MINVERSE", ["array"], ([block]) => {
    const numbers = numeric(block);
    return numbers === null || !isSquare(block) ? VALUE : (eliminate(numbers).inverse ?? NUM);
  }, { dynamic: true }),
];

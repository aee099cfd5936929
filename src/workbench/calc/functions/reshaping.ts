import type { Value } from "../../model";
import { isErrorValue } from "../compile/session";
import type { Matrix, Operand } from "../values";
import { build, CALC, NA, NUM, REF, spend, spendBlock, VALUE } from "../values";
import { define } from "./define";
import { transposed } from "./arrays";

const DYNAMIC = { dynamic: true };

const widthOf = (block: Matrix): number => block[0]?.length ?? 0;

/** From the start for a positive count, from the end for a negative one. */
function taken<T>(items: readonly T[], count: number | undefined): readonly T[] {
  if (count === undefined) return items;
  const n = Math.trunc(count);
  return n >= 0 ? items.slice(0, n) : items.slice(Math.max(0, items.length + n));
}

function dropped<T>(items: readonly T[], count: number | undefined): readonly T[] {
  const n = Math.trunc(count ?? 0);
  return n >= 0 ? items.slice(n) : items.slice(0, Math.max(0, items.length + n));
}

function unlessEmpty(block: Matrix): Operand {
  return block.length === 0 || widthOf(block) === 0 ? CALC : block;
}

/** Lines picked by number, negative ones from the end. */
function chosen(lines: Matrix, wanted: readonly Value[]): Matrix | null {
  const picked: (readonly Value[])[] = [];
  for (const value of wanted) {
    const number = Math.trunc(Number(value));
    const line = lines[number < 0 ? lines.length + number : number - 1];
    if (number === 0 || line === undefined) return null;
    picked.push(line);
  }
  return picked;
}

function stackedDown(blocks: readonly Matrix[]): Matrix {
  const width = Math.max(...blocks.map(widthOf));
  const height = blocks.reduce((sum, block) => sum + block.length, 0);
  spendBlock(height, width);
  spend(4 * height);
  return blocks.flatMap((block) => block.map((row) => (row.length === width ? row : [...row, ...new Array<Value>(width - row.length).fill(NA)])));
}

/** All values in one list; `ignore` 1 blanks, 2 errors, 3 both. */
function listed(block: Matrix, ignore: number, byColumn: boolean): Value[] {
  const lines = byColumn ? transposed(block) : block;
  return lines.flat().filter((value) => !((ignore & 1) === 1 && value === null) && !((ignore & 2) === 2 && isErrorValue(value)));
}

function wrapped(block: Matrix, count: number, pad: Value): Value[][] | null {
  if (block.length > 1 && widthOf(block) > 1) return null;
  const values = block.flat();
  // A line longer than the values is no wider than they are.
  const width = Math.min(Math.trunc(count), values.length);
  return build(Math.ceil(values.length / width), width, (row, column) => (row * width + column < values.length ? (values[row * width + column] ?? null) : pad));
}

/** Without the blank lines at its ends: 0 none, 1 at the start, 2 at the end, 3 both. */
function trimmedLines(lines: Matrix, where: number): Matrix {
  const filled = lines.map((line) => line.some((value) => value !== null));
  const first = (where & 1) === 1 ? filled.indexOf(true) : 0;
  const last = (where & 2) === 2 ? filled.lastIndexOf(true) : lines.length - 1;
  return first < 0 || last < 0 ? [] : lines.slice(first, last + 1);
}

const isWhere = (where: number): boolean => where >= 0 && where < 4;

export const RESHAPING = [
  define("TRIMRANGE", ["array", "number?", "number?"], ([block, rows = 3, columns = 3]) => {
    if (!isWhere(rows) || !isWhere(columns)) return VALUE;
    const kept = trimmedLines(block, Math.trunc(rows));
    return kept.length === 0 ? REF : unlessEmpty(transposed(trimmedLines(transposed(kept), Math.trunc(columns))));
  }, DYNAMIC),
  define("TAKE", ["array", "number?", "number?"], ([block, rows, columns]) => unlessEmpty(taken(block, rows).map((row) => taken(row, columns))), DYNAMIC),
  define("DROP", ["array", "number?", "number?"], ([block, rows, columns]) => unlessEmpty(dropped(block, rows).map((row) => dropped(row, columns))), DYNAMIC),
  define("CHOOSEROWS", ["array", "array"], ([block, first], _frame, rest) => chosen(block, [first, ...rest].flat(2)) ?? VALUE, { ...DYNAMIC, rest: ["array"] }),
  define("CHOOSECOLS", ["array", "array"], ([block, first], _frame, rest) => {
    const picked = chosen(transposed(block), [first, ...rest].flat(2));
    return picked === null ? VALUE : transposed(picked);
  }, { ...DYNAMIC, rest: ["array"] }),
  define("VSTACK", ["array"], ([first], _frame, rest) => stackedDown([first, ...rest]), { ...DYNAMIC, rest: ["array"] }),
  define("HSTACK", ["array"], ([first], _frame, rest) => transposed(stackedDown([first, ...rest].map(transposed))), { ...DYNAMIC, rest: ["array"] }),
  define("TOCOL", ["array", "number?", "boolean?"], ([block, ignore = 0, byColumn = false]) => (isWhere(ignore) ? unlessEmpty(listed(block, Math.trunc(ignore), byColumn).map((value) => [value])) : VALUE), DYNAMIC),
  define("TOROW", ["array", "number?", "boolean?"], ([block, ignore = 0, byColumn = false]) => (isWhere(ignore) ? unlessEmpty([listed(block, Math.trunc(ignore), byColumn)]) : VALUE), DYNAMIC),
  define("WRAPROWS", ["array", "number", "any?"], ([block, count, pad = NA]) => (count < 1 ? NUM : (wrapped(block, count, pad) ?? VALUE)), DYNAMIC),
  define("WRAPCOLS", ["array", "number", "any?"], ([block, count, pad = NA]) => {
    const rows = count < 1 ? null : wrapped(block, count, pad);
    return count < 1 ? NUM : rows === null ? VALUE : transposed(rows);
  }, DYNAMIC),
  define("EXPAND", ["array", "number?", "number?", "any?"], ([block, rows = block.length, columns = widthOf(block), pad = NA]) =>
    rows < block.length || columns < widthOf(block) ? VALUE : build(Math.trunc(rows), Math.trunc(columns), (row, column) => (row < block.length && column < widthOf(block) ? (block[row]?.[column] ?? null) : pad)), DYNAMIC),
];

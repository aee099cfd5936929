import type { Value } from "../../model";
import type { Scalar } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Matrix, Operand } from "../values";
import { build, CALC, compareValues, isMatrix, toBoolean, VALUE, valueKey } from "../values";
import { define } from "./define";

const DYNAMIC = { dynamic: true };

export function transposed(block: Matrix): Value[][] {
  return build(block[0]?.length ?? 0, block.length, (row, column) => block[column]?.[row] ?? null);
}

/** Rows (or columns) whose mark is TRUE; none left is `otherwise`, or #CALC!. */
function filter(block: Matrix, marks: Matrix, otherwise: Operand): Operand {
  const upright = (marks[0]?.length ?? 0) === 1 && marks.length === block.length;
  const across = !upright && marks.length === 1 && (marks[0]?.length ?? 0) === (block[0]?.length ?? 0);
  if (!upright && !across) return VALUE;
  const kept: number[] = [];
  const line = upright ? marks.map((row) => row[0] ?? null) : (marks[0] ?? []);
  for (const [at, mark] of line.entries()) {
    const met = toBoolean(mark);
    if (typeof met !== "boolean") return met;
    if (met) kept.push(at);
  }
  if (kept.length === 0) return otherwise ?? CALC;
  return upright ? kept.map((at) => block[at] ?? []) : block.map((row) => kept.map((at) => row[at] ?? null));
}

interface SortKey {
  readonly values: readonly Value[];
  readonly descending: boolean;
}

/** Errors after everything, blanks last of all, whichever way the rest goes. */
function compareForSort(a: Value, b: Value, descending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = isErrorValue(a) || isErrorValue(b) ? Number(isErrorValue(a)) - Number(isErrorValue(b)) : compareValues(a, b);
  return descending ? -order : order;
}

/** Places in sorted order; equal ones stay as they were. */
function sortedPlaces(count: number, keys: readonly SortKey[]): number[] {
  return Array.from({ length: count }, (_, at) => at).sort((a, b) => {
    for (const { values, descending } of keys) {
      const order = compareForSort(values[a] ?? null, values[b] ?? null, descending);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

function listOf(scalar: Scalar | undefined, otherwise: number): number[] {
  if (scalar === undefined || scalar === null) return [otherwise];
  return (isMatrix(scalar) ? scalar.flat() : [scalar]).map(Number);
}

function sort(block: Matrix, index: Scalar | undefined, order: Scalar | undefined, byColumn: boolean): Operand {
  const rows = byColumn ? transposed(block) : block;
  const wrong = [index, order].find(isErrorValue);
  if (wrong !== undefined) return wrong;
  const orders = listOf(order, 1);
  const keys: SortKey[] = [];
  for (const [at, number] of listOf(index, 1).entries()) {
    const direction = orders[at] ?? orders.at(-1) ?? 1;
    if (!(number >= 1 && number <= (rows[0]?.length ?? 0)) || Math.abs(direction) !== 1) return VALUE;
    keys.push({ values: rows.map((row) => row[Math.trunc(number) - 1] ?? null), descending: direction === -1 });
  }
  const sorted = sortedPlaces(rows.length, keys).map((at) => rows[at] ?? []);
  return byColumn ? transposed(sorted) : sorted;
}

/** SORTBY(block, by, [order], by, [order] …); an order is a single 1 or -1. */
function sortBy(block: Matrix, args: readonly Scalar[]): Operand {
  const keys: SortKey[] = [];
  let across: boolean | null = null;
  for (let at = 0; at < args.length; at += 2) {
    const by = args[at] ?? null;
    if (isErrorValue(by as Operand)) return by as Value;
    const keyBlock: Matrix = isMatrix(by) ? by : [[by]];
    const given = args[at + 1];
    if (isErrorValue(given)) return given;
    const isAcross = keyBlock.length === 1 && (keyBlock[0]?.length ?? 0) === (block[0]?.length ?? 0) && (keyBlock[0]?.length ?? 0) > 1;
    const values = keyBlock.flat();
    across ??= isAcross;
    if (across !== isAcross || values.length !== (across ? (block[0]?.length ?? 0) : block.length)) return VALUE;
    const order = listOf(args[at + 1], 1)[0] ?? 1;
    if (Math.abs(order) !== 1) return VALUE;
    keys.push({ values, descending: order === -1 });
  }
  const rows = across ? transposed(block) : block;
  const sorted = sortedPlaces(rows.length, keys).map((at) => rows[at] ?? []);
  return across ? transposed(sorted) : sorted;
}

function unique(block: Matrix, byColumn: boolean, once: boolean): Operand {
  const rows = byColumn ? transposed(block) : block;
  const counts = new Map<string, { row: readonly Value[]; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row.map(valueKey));
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { row, count: 1 });
    else known.count++;
  }
  const kept = [...counts.values()].filter(({ count }) => !once || count === 1).map(({ row }) => row);
  if (kept.length === 0) return CALC;
  return byColumn ? transposed(kept) : kept;
}

export const ARRAYS = [
  define("FILTER", ["array", "array", "operand?"], ([block, marks, otherwise]) => filter(block, marks, otherwise), DYNAMIC),
  define("SORT", ["array", "grid?", "grid?", "boolean?"], ([block, index, order, byColumn = false]) => sort(block, index, order, byColumn), DYNAMIC),
  define("SORTBY", ["array", "grid"], ([block, by], _frame, rest) => sortBy(block, [by, ...rest]), { ...DYNAMIC, rest: ["grid"] }),
  define("UNIQUE", ["array", "boolean?", "boolean?"], ([block, byColumn = false, once = false]) => unique(block, byColumn, once), DYNAMIC),
  define("SEQUENCE", ["number", "number?", "number?", "number?"], ([rows, columns = 1, start = 1, step = 1]) => {
    const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
    if (height < 1 || width < 1) return height < 0 || width < 0 ? VALUE : CALC;
    return build(height, width, (row, column) => start + step * (row * width + column));
  }, DYNAMIC),
  define("RANDARRAY", ["number?", "number?", "number?", "number?", "boolean?"], ([rows = 1, columns = 1, low = 0, high = 1, whole = false]) =>
    rows < 1 || columns < 1 || low > high ? VALUE : build(Math.trunc(rows), Math.trunc(columns), () => (whole ? Math.floor(low + Math.random() * (high - low + 1)) : low + Math.random() * (high - low))), { dynamic: true, volatile: true }),
  define("TRANSPOSE", ["array"], ([block]) => transposed(block), DYNAMIC),
];

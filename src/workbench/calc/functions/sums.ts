import { columnsOf, commonShape, DIV0, finite, isMatrix, pick, Reference, rowsOf, spend, VALUE } from "../values";
import { dereference } from "../compile/references";
import { isErrorValue } from "../compile/session";
import { forEachNumber, forEachValue, numbersOf, numbersWithText, sumOf } from "./cells";
import { pairsOf } from "./pairs";
import { define, type FunctionEntry } from "./define";
import type { Operand } from "../values";

const REST = { rest: ["operand"] as const };

/** A function of all numbers behind its arguments. */
function ofNumbers(name: string, compute: (numbers: number[]) => Operand): FunctionEntry {
  return define(name, ["operand"], ([first], frame, rest) => {
    const numbers = numbersOf([first, ...rest], frame);
    return "error" in numbers ? numbers : compute(numbers);
  }, REST);
}

function ofAll(name: string, compute: (numbers: number[]) => Operand): FunctionEntry {
  return define(name, ["operand"], ([first], frame, rest) => {
    const numbers = numbersWithText([first, ...rest], frame);
    return "error" in numbers ? numbers : compute(numbers);
  }, REST);
}

export function largest(numbers: readonly number[]): number {
  let max = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > max) max = number;
  return numbers.length === 0 ? 0 : max;
}

export function smallest(numbers: readonly number[]): number {
  let min = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < min) min = number;
  return numbers.length === 0 ? 0 : min;
}

export function mean(numbers: readonly number[]): Operand {
  return numbers.length === 0 ? DIV0 : finite(sumOf(numbers) / numbers.length);
}

/** SUM, of which a hundred thousand may stand in a workbook: without a list of the numbers. */
const sum = define("SUM", ["operand"], ([first], frame, rest) => {
  let total = 0;
  let lost = 0;
  const error = forEachNumber(rest.length === 0 ? [first] : [first, ...rest], frame, (number) => {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  });
  return error ?? finite(total + lost);
}, REST);

const sumProduct = define("SUMPRODUCT", ["array"], ([first], _frame, rest) => {
  const blocks = [first, ...rest];
  const { rows, columns } = commonShape([first]);
  if (blocks.some((block) => block.length !== rows || (block[0]?.length ?? 0) !== columns)) return VALUE;
  spend(rows * columns * blocks.length);
  const products: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const block of blocks) {
        const value = pick(block, row, column);
        if (isErrorValue(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      products.push(product);
    }
  }
  return finite(sumOf(products));
}, { rest: ["array"] });

function counter(name: string, counts: (value: unknown, direct: boolean) => boolean): FunctionEntry {
  return define(name, ["operand"], ([first], frame, rest) => {
    let count = 0;
    forEachValue([first, ...rest], frame, (value, direct) => {
      if (counts(value, direct)) count++;
      return undefined;
    });
    return count;
  }, REST);
}

/** Cells of a range without content; whole columns count to the end of the sheet. */
const countBlank = define("COUNTBLANK", ["operand"], ([operand], frame) => {
  const areas = operand instanceof Reference ? operand.areas : [];
  let blank = 0;
  for (const area of areas) {
    const block = frame.session.block(area);
    blank += rowsOf(area.rect) * columnsOf(area.rect);
    for (const row of block) for (const value of row) if (value !== null && value !== "") blank--;
  }
  if (areas.length > 0) return blank;
  const scalar = dereference(frame, operand);
  for (const row of isMatrix(scalar) ? scalar : [[scalar]]) for (const value of row) if (value === null || value === "") blank++;
  return blank;
});

export const SUMS = [
  sum,
  sumProduct,
  countBlank,
  ofNumbers("PRODUCT", (numbers) => finite(numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1))),
  ofNumbers("SUMSQ", (numbers) => finite(sumOf(numbers.map((number) => number * number)))),
  ofNumbers("AVERAGE", mean),
  ofNumbers("MIN", smallest),
  ofNumbers("MAX", largest),
  ofAll("AVERAGEA", mean),
  ofAll("MINA", smallest),
  ofAll("MAXA", largest),
  counter("COUNT", (value, direct) => typeof value === "number" || (direct && (value === null || typeof value === "boolean" || (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))))),
  counter("COUNTA", (value, direct) => value !== null || direct),
  ofPairs("SUMX2MY2", (a, b) => a * a - b * b),
  ofPairs("SUMXMY2", (a, b) => (a - b) ** 2),
  ofPairs("SUMX2PY2", (a, b) => a * a + b * b),
];

function ofPairs(name: string, compute: (a: number, b: number) => number): FunctionEntry {
  return define(name, ["array", "array"], ([x, y]) => {
    const pairs = pairsOf(x, y);
    if ("error" in pairs) return pairs;
    return finite(sumOf(pairs.xs.map((value, at) => compute(value, pairs.ys[at] ?? 0))));
  });
}

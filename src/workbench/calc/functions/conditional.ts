import type { ErrorValue, Value } from "../../model";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Area, Matrix, Operand } from "../values";
import { columnsOf, finite, onlyArea, Reference, rowsOf, spend, VALUE } from "../values";
import { sumOf } from "./cells";
import { criterionOf, indexOf } from "./criteria";
import { define } from "./define";
import { largest, mean, smallest } from "./sums";

/** Where it stands and what it holds. These functions take ranges only; a computed block is #VALUE!, as in Excel. */
interface Source {
  readonly block: Matrix;
  readonly area: Area;
}

function sourceOf(operand: Operand, frame: Frame): Source | ErrorValue {
  if (operand instanceof Reference) {
    const area = onlyArea(operand);
    return area === null ? VALUE : { block: frame.session.block(area), area };
  }
  return isErrorValue(operand) ? operand : VALUE;
}

/** Positions (row by row) where a block meets a condition; equality is answered by an index kept with the block. */
function positions(source: Source, condition: Value, frame: Frame): Iterable<number> {
  const { block, area } = source;
  const criterion = criterionOf(condition, frame.session.date1904);
  const { key } = criterion;
  if (key !== null && block.length * (block[0]?.length ?? 0) > 32) {
    const index = frame.session.derived(area, "criteria", (values) => indexOf(values.flat()));
    return index.get(key) ?? [];
  }
  spend(block.length * (block[0]?.length ?? 0));
  const found: number[] = [];
  let position = 0;
  for (const row of block) {
    for (const value of row) {
      if (criterion.meets(value)) found.push(position);
      position++;
    }
  }
  return found;
}

/** Where all conditions are met. The blocks must have one shape. */
function meeting(pairs: readonly { source: Source; condition: Value }[], frame: Frame): readonly number[] | ErrorValue {
  const [first, ...others] = pairs;
  if (first === undefined) return [];
  let found = [...positions(first.source, first.condition, frame)];
  for (const { source, condition } of others) {
    if (!sameShape(source, first.source)) return VALUE;
    const met = new Set(positions(source, condition, frame));
    found = found.filter((position) => met.has(position));
  }
  return found;
}

function pairsOf(args: readonly unknown[], frame: Frame): { source: Source; condition: Value }[] | ErrorValue {
  const pairs: { source: Source; condition: Value }[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const source = sourceOf(args[at] as Operand, frame);
    if ("error" in source) return source;
    if (at + 1 >= args.length) return VALUE;
    pairs.push({ source, condition: (args[at + 1] ?? null) as Value });
  }
  return pairs;
}

/** Numbers of `values` at the positions; SUMIF reads on past the end of a values range that is too small. */
function numbersAt(values: Source, like: Source, found: readonly number[], frame: Frame): number[] | ErrorValue {
  const width = like.block[0]?.length ?? 1;
  let { block } = values;
  if (block.length !== like.block.length || block[0]?.length !== width) {
    const { sheet, rect } = values.area;
    block = frame.session.block({ sheet, rect: { top: rect.top, left: rect.left, bottom: rect.top + like.block.length - 1, right: rect.left + width - 1 } });
  }
  const numbers: number[] = [];
  for (const position of found) {
    const value = block[Math.floor(position / width)]?.[position % width] ?? null;
    if (isErrorValue(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

type Reduce = (numbers: readonly number[]) => Operand;
const add: Reduce = (numbers) => finite(sumOf(numbers));

/** F(range, condition, [values]). */
function single(name: string, reduce: Reduce) {
  return define(name, ["operand", "any", "operand?"], ([range, condition, values], frame) => {
    const source = sourceOf(range, frame);
    const from = values === undefined ? source : sourceOf(values, frame);
    if ("error" in source) return source;
    if ("error" in from) return from;
    const numbers = numbersAt(from, source, [...positions(source, condition, frame)], frame);
    return "error" in numbers ? numbers : reduce(numbers);
  });
}

/** F(values, range, condition, …). */
function several(name: string, reduce: Reduce) {
  return define(name, ["operand", "operand", "any"], ([values, range, condition], frame, rest) => {
    const from = sourceOf(values, frame);
    if ("error" in from) return from;
    const pairs = pairsOf([range, condition, ...rest], frame);
    if ("error" in pairs) return pairs;
    const found = meeting(pairs, frame);
    if ("error" in found) return found;
    const like = (pairs[0] as { source: Source }).source;
    if (!sameShape(from, like)) return VALUE;
    const numbers = numbersAt(from, like, found, frame);
    return "error" in numbers ? numbers : reduce(numbers);
  }, { rest: ["operand", "any"] });
}

function sameShape(a: Source, b: Source): boolean {
  return rowsOf(a.area.rect) === rowsOf(b.area.rect) && columnsOf(a.area.rect) === columnsOf(b.area.rect);
}

export const CONDITIONAL = [
  single("SUMIF", add),
  single("AVERAGEIF", mean),
  several("SUMIFS", add),
  several("AVERAGEIFS", mean),
  several("MAXIFS", largest),
  several("MINIFS", smallest),
  define("COUNTIF", ["operand", "any"], ([range, condition], frame) => {
    const source = sourceOf(range, frame);
    return "error" in source ? source : [...positions(source, condition, frame)].length;
  }),
  define("COUNTIFS", ["operand", "any"], ([range, condition], frame, rest) => {
    const pairs = pairsOf([range, condition, ...rest], frame);
    if ("error" in pairs) return pairs;
    const found = meeting(pairs, frame);
    return "error" in found ? found : found.length;
  }, { rest: ["operand", "any"] }),
];


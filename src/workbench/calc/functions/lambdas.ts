import type { Value } from "../../model";
import { firstValue } from "../compile/invoke";
import { dereference } from "../compile/references";
import { isErrorValue } from "../compile/session";
import { transposed } from "./arrays";
import type { Frame } from "../compile/session";
import type { Matrix, Operand } from "../values";
import { build, CALC, commonShape, isMatrix, Lambda, pick, VALUE } from "../values";
import { define } from "./define";

const DYNAMIC = { dynamic: true };

/** What a LAMBDA gives for one cell: a block within a block is #CALC!. */
function single(frame: Frame, result: Operand): Value {
  const scalar = dereference(frame, result);
  return isMatrix(scalar) && (scalar.length > 1 || (scalar[0]?.length ?? 0) > 1) ? CALC : firstValue(frame, scalar);
}

/** REDUCE and SCAN without a start begin with the first value itself. */
export const LAMBDAS = [
  define("MAP", ["array", "operand"], ([block, second], frame, rest) => {
    const args = [block, second, ...rest];
    const lambda = args.at(-1);
    if (!(lambda instanceof Lambda)) return isErrorValue(lambda as Operand) ? (lambda as Operand) : VALUE;
    if (!lambda.takes(args.length - 1)) return VALUE;
    const blocks = args.slice(0, -1).map((arg): Matrix => {
      const scalar = dereference(frame, arg as never);
      return isMatrix(scalar) ? scalar : [[scalar]];
    });
    const { rows, columns } = commonShape(blocks);
    return build(rows, columns, (row, column) => {
      return single(frame, lambda.call(blocks.map((one) => pick(one, row, column))));
    });
  }, { dynamic: true, rest: ["operand"] }),
  define("BYROW", ["array", "lambda"], ([block, lambda], frame) => (lambda.takes(1) ? block.map((row) => [single(frame, lambda.call([[row]]))]) : VALUE), DYNAMIC),
  define("BYCOL", ["array", "lambda"], ([block, lambda], frame) => (lambda.takes(1) ? [transposed(block).map((column) => single(frame, lambda.call([column.map((value) => [value])])))] : VALUE), DYNAMIC),
  define("REDUCE", ["operand?", "array", "lambda"], ([start, block, lambda]) => {
    if (!lambda.takes(2)) return VALUE;
    const values: readonly Operand[] = start === undefined ? block.flat() : [start, ...block.flat()];
    return values.slice(1).reduce((sum, value) => lambda.call([sum, value]), values[0]);
  }, DYNAMIC),
  define("SCAN", ["operand?", "array", "lambda"], ([start, block, lambda], frame) => {
    if (!lambda.takes(2)) return VALUE;
    let state = start;
    return block.map((row) => row.map((value): Value => {
      const next = state === undefined ? value : single(frame, lambda.call([state, value]));
      state = next;
      return next;
    }));
  }, DYNAMIC),
  define("MAKEARRAY", ["number", "number", "lambda"], ([rows, columns, lambda], frame) =>
    rows < 1 || columns < 1 || !lambda.takes(2) ? VALUE : build(Math.trunc(rows), Math.trunc(columns), (row, column) => single(frame, lambda.call([row + 1, column + 1]))), DYNAMIC),
  define("ISOMITTED", ["operand?"], ([operand]) => operand === undefined && !isErrorValue(operand)),
];

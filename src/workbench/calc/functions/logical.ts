import type { ErrorValue, Value } from "../../model";
import { dereference } from "../compile/references";
import type { Frame, Scalar } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Operand } from "../values";
import { build, commonShape, compareValues, isMatrix, NA, pick, toBoolean, VALUE } from "../values";
import { forEachValue } from "./cells";
import { define, type FunctionEntry } from "./define";

/** One value of a block beside others. */
function at(scalar: Scalar, row: number, column: number): Value {
  return isMatrix(scalar) ? pick(scalar, row, column) : scalar;
}

/** IF over a block: both branches are evaluated, and chosen from element by element. */
function chooseByBlock(frame: Frame, test: Exclude<Scalar, Value>, whenTrue: () => Operand, whenFalse: () => Operand): Operand {
  const yes = dereference(frame, whenTrue());
  const no = dereference(frame, whenFalse());
  const { rows, columns } = commonShape([test, isMatrix(yes) ? yes : null, isMatrix(no) ? no : null]);
  return build(rows, columns, (row, column) => {
    const met = asTest(pick(test, row, column));
    return typeof met === "boolean" ? at(met ? yes : no, row, column) : met;
  });
}

function asTest(value: Value): boolean | ErrorValue {
  return toBoolean(value);
}

function chooseIf(frame: Frame, test: Scalar, whenTrue: () => Operand, whenFalse: () => Operand): Operand {
  if (isMatrix(test)) return chooseByBlock(frame, test, whenTrue, whenFalse);
  const met = asTest(test);
  return typeof met === "boolean" ? (met ? whenTrue() : whenFalse()) : met;
}

/** A branch left empty (`IF(x,,1)`) is 0, one left out is TRUE or FALSE. */
const branch = (lazy: (() => Operand) | undefined, without: boolean) => (): Operand => (lazy === undefined ? without : (lazy() ?? 0));

const ifFunction = define("IF", ["grid", "lazy?", "lazy?"], ([test, yes, no], frame) => chooseIf(frame, test, branch(yes, true), branch(no, false)));

const ifs = define("IFS", ["lazy", "lazy"], ([test, value], frame, rest) => {
  const lazies = [test, value, ...rest];
  const from = (index: number): Operand => {
    const next = lazies[index];
    const then = lazies[index + 1];
    if (next === undefined || then === undefined) return NA;
    return chooseIf(frame, dereference(frame, next()), then, () => from(index + 2));
  };
  return from(0);
}, { rest: ["lazy"] });

/** The value, or the other where it is such an error. */
function instead(name: string, caught: (error: ErrorValue) => boolean): FunctionEntry {
  return define(name, ["operand", "lazy"], ([operand, other], frame) => {
    const scalar = dereference(frame, operand);
    if (!isMatrix(scalar)) return isErrorValue(scalar) && caught(scalar) ? (other() ?? 0) : operand;
    if (!scalar.some((row) => row.some((value) => isErrorValue(value) && caught(value)))) return operand;
    const replacement = dereference(frame, other());
    const { rows, columns } = commonShape([scalar, isMatrix(replacement) ? replacement : null]);
    return build(rows, columns, (row, column) => {
      const value = pick(scalar, row, column);
      return isErrorValue(value) && caught(value) ? at(replacement, row, column) : value;
    });
  });
}

const switchFunction = define("SWITCH", ["grid", "lazy", "lazy"], ([subject, first, second], frame, rest) => {
  const lazies = [first, second, ...rest];
  const from = (index: number): Operand => {
    const candidate = lazies[index];
    const then = lazies[index + 1];
    if (candidate === undefined) return NA;
    if (then === undefined) return candidate();
    const wanted = dereference(frame, candidate());
    const same = isMatrix(subject) || isMatrix(wanted) ? blockOfSame(subject, wanted) : sameScalar(subject, wanted);
    return chooseIf(frame, same, then, () => from(index + 2));
  };
  return isErrorValue(subject as Operand) ? (subject as ErrorValue) : from(0);
}, { rest: ["lazy"] });

function sameScalar(a: Value, b: Value): Value {
  return isErrorValue(a) ? a : isErrorValue(b) ? b : compareValues(a, b) === 0;
}

function blockOfSame(a: Scalar, b: Scalar): Value[][] {
  const { rows, columns } = commonShape([isMatrix(a) ? a : null, isMatrix(b) ? b : null]);
  return build(rows, columns, (row, column) => sameScalar(at(a, row, column), at(b, row, column)));
}

/** AND, OR, XOR: text in cells does not count; nothing to judge is #VALUE!. */
function judgement(name: string, judge: (yes: number, all: number) => boolean): FunctionEntry {
  return define(name, ["operand"], ([first], frame, rest) => {
    let yes = 0;
    let all = 0;
    const error = forEachValue([first, ...rest], frame, (value, direct) => {
      if (isErrorValue(value)) return value;
      if (!direct && (value === null || typeof value === "string")) return undefined;
      const met = toBoolean(value);
      if (typeof met !== "boolean") return met;
      all++;
      if (met) yes++;
      return undefined;
    });
    return error ?? (all === 0 ? VALUE : judge(yes, all));
  }, { rest: ["operand"] });
}

export const LOGICAL = [
  ifFunction,
  ifs,
  switchFunction,
  instead("IFERROR", () => true),
  instead("IFNA", (error) => error.error === "#N/A"),
  judgement("AND", (yes, all) => yes === all),
  judgement("OR", (yes) => yes > 0),
  judgement("XOR", (yes) => yes % 2 === 1),
  define("NOT", ["boolean"], ([met]) => !met),
  define("TRUE", [], () => true),
  define("FALSE", [], () => false),
];

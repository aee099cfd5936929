import type { ErrorValue, Value } from "../../model";
import type { BinaryOperator } from "../syntax";
import type { Matrix } from "../values";
import { build, commonShape, compareValues, DIV0, finite, isMatrix, NUM, pick, spendText, toNumber, toText, VALUE } from "../values";
import type { Frame, Scalar } from "./session";
import { isErrorValue } from "./session";

type Binary = (left: Value, right: Value, date1904: boolean) => Value;
type ValueOperator = Exclude<BinaryOperator, ":" | "," | " ">;

function arithmetic(compute: (a: number, b: number) => number | ErrorValue): Binary {
  return (left, right, date1904) => {
    const a = typeof left === "number" ? left : toNumber(left, date1904);
    if (typeof a !== "number") return a;
    const b = typeof right === "number" ? right : toNumber(right, date1904);
    return typeof b === "number" ? compute(a, b) : b;
  };
}

function comparison(test: (order: number) => boolean): Binary {
  return (left, right) => (isErrorValue(left) ? left : isErrorValue(right) ? right : test(compareValues(left, right)));
}

/** A sum that leaves only rounding noise is zero, as in Excel: 1.1-1-0.1 shows no 1E-17. */
function settled(result: number, a: number): number | ErrorValue {
  return Math.abs(result) < Math.abs(a) * 2 ** -49 ? 0 : finite(result);
}

function power(a: number, b: number): number | ErrorValue {
  if (a === 0 && b === 0) return NUM;
  if (a === 0 && b < 0) return DIV0;
  return finite(a ** b);
}

/** Letters that a cell can hold. */
const MAX_TEXT = 32_767;

function joined(a: string, b: string): Value {
  if (a.length + b.length > MAX_TEXT) return VALUE;
  spendText(a.length + b.length);
  return a + b;
}

const OPERATORS: Record<ValueOperator, Binary> = {
  "+": arithmetic((a, b) => settled(a + b, a)),
  "-": arithmetic((a, b) => settled(a - b, a)),
  "*": arithmetic((a, b) => finite(a * b)),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : finite(a / b))),
  "^": arithmetic(power),
  "&": (left, right) => {
    const a = toText(left);
    if (typeof a !== "string") return a;
    const b = toText(right);
    return typeof b === "string" ? joined(a, b) : b;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

/** The operator over values, and over blocks element by element. */
export function binaryOperator(operator: ValueOperator): (frame: Frame, left: Scalar, right: Scalar) => Scalar {
  const compute = OPERATORS[operator];
  return (frame, left, right) => {
    const { date1904 } = frame.session;
    const leftIsBlock = isMatrix(left);
    const rightIsBlock = isMatrix(right);
    if (!leftIsBlock && !rightIsBlock) return compute(left, right, date1904);
    const a: Matrix = leftIsBlock ? left : [[left]];
    const b: Matrix = rightIsBlock ? right : [[right]];
    const { rows, columns } = commonShape([a, b]);
    return build(rows, columns, (row, column) => compute(pick(a, row, column), pick(b, row, column), date1904));
  };
}

/** `-x`, `x%`; `+x` leaves its value as it is. */
export function unaryOperator(operator: "+" | "-" | "%"): (frame: Frame, operand: Scalar) => Scalar {
  if (operator === "+") return (_frame, operand) => operand;
  const compute = (value: Value, date1904: boolean): Value => {
    const number = toNumber(value, date1904);
    return typeof number === "number" ? finite(operator === "-" ? -number : number / 100) : number;
  };
  return (frame, operand) => {
    const { date1904 } = frame.session;
    return isMatrix(operand) ? operand.map((row) => row.map((value) => compute(value, date1904))) : compute(operand, date1904);
  };
}

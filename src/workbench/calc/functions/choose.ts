import type { Value } from "../../model";
import { dereference } from "../compile/references";
import type { Frame, Scalar } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Operand } from "../values";
import { build, commonShape, isMatrix, pick, toNumber, VALUE } from "../values";
import { define } from "./define";

/** CHOOSE by one number gives a choice as it is, reference or block; the others are never evaluated. */
export const choose = define("CHOOSE", ["grid", "lazy"], ([index, first], frame, rest) => {
  const choices = [first, ...rest];
  const only = isMatrix(index) && index.length === 1 && index[0]?.length === 1 ? (index[0][0] ?? null) : index;
  if (isMatrix(only)) return chooseByBlock(only, choices, frame);
  const number = toNumber(only, frame.session.date1904);
  return isErrorValue(number) ? number : (choices[Math.trunc(number) - 1]?.() ?? VALUE);
}, { rest: ["lazy"] });

/** `CHOOSE({1,2},B1:B9,A1:A9)`: the choices stand side by side, whole. */
function chooseByBlock(index: Exclude<Scalar, Value>, choices: readonly (() => Operand)[], frame: Frame): Operand {
  const numbers = index.map((row) => row.map((value) => toNumber(value, frame.session.date1904)));
  const chosen = new Map<number, Scalar>();
  for (const number of numbers.flat()) {
    const place = isErrorValue(number) ? 0 : Math.trunc(number);
    const choice = choices[place - 1];
    if (choice !== undefined && !chosen.has(place)) chosen.set(place, dereference(frame, choice()));
  }
  const { rows, columns } = commonShape([index, ...[...chosen.values()].map((one) => (isMatrix(one) ? one : null))]);
  return build(rows, columns, (row, column) => {
    const number = pick(numbers, row, column);
    if (typeof number !== "number") return number;
    const choice = chosen.get(Math.trunc(number));
    return choice === undefined ? VALUE : isMatrix(choice) ? pick(choice, row, column) : choice;
  });
}

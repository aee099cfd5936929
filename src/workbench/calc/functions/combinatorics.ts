import type { Operand } from "../values";
import { finite, NUM } from "../values";
import { numbersOf } from "./cells";
import { define } from "./define";
import type { Frame } from "../compile/session";
import type { ErrorValue } from "../../model";

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Every `step`-th whole number up to n, multiplied: `n!`, and `n!!` with steps of 2. */
function product(n: number, step: number): number {
  let result = 1;
  for (let factor = n; factor > 1; factor -= step) result *= factor;
  return result;
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k) && result < Number.POSITIVE_INFINITY; i++) result = (result * (n - Math.min(k, n - k) + i)) / i;
  return Math.round(result);
}

/** Whole numbers behind the arguments, none below 0. */
function wholes(operands: readonly Operand[], frame: Frame): number[] | ErrorValue {
  const numbers = numbersOf(operands, frame);
  if ("error" in numbers) return numbers;
  const whole = numbers.map(Math.trunc);
  return whole.some((number) => number < 0 || number >= 2 ** 53) ? NUM : whole;
}

const ofWholes = (name: string, compute: (numbers: readonly number[]) => number) =>
  define(name, ["operand"], ([first], frame, rest) => {
    const numbers = wholes([first, ...rest], frame);
    return "error" in numbers ? numbers : finite(compute(numbers));
  }, { rest: ["operand"] });

/** Of two whole numbers; `outside` is where the function is #NUM!. */
const ofTwo = (name: string, outside: (n: number, k: number) => boolean, compute: (n: number, k: number) => number) =>
  define(name, ["number", "number"], ([a, b]): Operand => {
    const [n, k] = [Math.trunc(a), Math.trunc(b)];
    return n < 0 || k < 0 || outside(n, k) ? NUM : finite(compute(n, k));
  });

export const COMBINATORICS = [
  define("FACT", ["number"], ([x]) => (x < 0 || x >= 171 ? NUM : product(Math.trunc(x), 1))),
  define("FACTDOUBLE", ["number"], ([x]) => (x < 0 || x >= 301 ? NUM : finite(product(Math.trunc(x), 2)))),
  ofTwo("COMBIN", (n, k) => k > n, choose),
  ofTwo("COMBINA", (n, k) => n === 0 && k > 0, (n, k) => (k === 0 ? 1 : choose(n + k - 1, k))),
  ofTwo("PERMUT", (n, k) => k > n, (n, k) => {
    let result = 1;
    for (let factor = n - k + 1; factor <= n && result < Number.POSITIVE_INFINITY; factor++) result *= factor;
    return result;
  }),
  ofTwo("PERMUTATIONA", () => false, (n, k) => n ** k),
  ofWholes("GCD", (numbers) => numbers.reduce(gcd, 0)),
  ofWholes("LCM", (numbers) => numbers.reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b), 1)),
  ofWholes("MULTINOMIAL", (numbers) => {
    let [result, sum] = [1, 0];
    for (const number of numbers) {
      sum += number;
      result *= choose(sum, number);
    }
    return result;
  }),
  define("SQRTPI", ["number"], ([x]) => (x < 0 ? NUM : finite(Math.sqrt(x * Math.PI)))),
  define("DELTA", ["number", "number?"], ([a, b = 0]) => Number(a === b)),
  define("GESTEP", ["number", "number?"], ([a, step = 0]) => Number(a >= step)),
];

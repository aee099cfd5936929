import { DIV0, finite, NUM } from "../values";
import { define } from "./define";
import { roundAway, roundDown, roundHalf, roundTo } from "./rounding";

const of = (name: string, compute: (x: number) => number) => define(name, ["number"], ([x]) => finite(compute(x)));

const ceiling = define("CEILING", ["number", "number"], ([x, step]) => {
  if (step === 0 || x === 0) return 0;
  if (x > 0 && step < 0) return NUM;
  return finite(roundTo(x, step, Math.ceil));
});

const floor = define("FLOOR", ["number", "number"], ([x, step]) => {
  if (x === 0) return 0;
  if (step === 0) return DIV0;
  if (x > 0 && step < 0) return NUM;
  return finite(roundTo(x, step, Math.floor));
});

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function factorial(n: number): number {
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return product;
}

export const MATH = [
  of("ABS", Math.abs),
  of("SIGN", Math.sign),
  of("INT", Math.floor),
  of("EXP", Math.exp),
  of("SIN", Math.sin),
  of("COS", Math.cos),
  of("TAN", Math.tan),
  of("ASIN", Math.asin),
  of("ACOS", Math.acos),
  of("ATAN", Math.atan),
  of("SINH", Math.sinh),
  of("COSH", Math.cosh),
  of("TANH", Math.tanh),
  of("DEGREES", (x) => (x * 180) / Math.PI),
  of("RADIANS", (x) => (x * Math.PI) / 180),
  of("SQRT", Math.sqrt),
  of("LN", (x) => (x <= 0 ? Number.NaN : Math.log(x))),
  of("LOG10", (x) => (x <= 0 ? Number.NaN : Math.log10(x))),
  of("FACT", (x) => (x < 0 ? Number.NaN : factorial(Math.floor(x)))),
  of("EVEN", (x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  of("ODD", (x) => (x === 0 ? 1 : Math.sign(x) * (Math.ceil((Math.abs(x) - 1) / 2) * 2 + 1))),
  define("ATAN2", ["number", "number"], ([x, y]) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  define("LOG", ["number", "number?"], ([x, base = 10]) => (base === 1 ? DIV0 : x <= 0 || base <= 0 ? NUM : finite(base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base)))),
  define("POWER", ["number", "number"], ([x, y]) => (x === 0 && y === 0 ? NUM : x === 0 && y < 0 ? DIV0 : finite(x ** y))),
  define("MOD", ["number", "number"], ([x, divisor]) => {
    if (divisor === 0) return DIV0;
    const rest = x - divisor * Math.floor(x / divisor);
    return Math.abs(rest) < Math.abs(x) * 2 ** -49 || Math.abs(rest - divisor) < Math.abs(x) * 2 ** -49 ? 0 : finite(rest);
  }),
  define("QUOTIENT", ["number", "number"], ([x, divisor]) => (divisor === 0 ? DIV0 : finite(Math.trunc(x / divisor)))),
  define("ROUND", ["number", "number"], ([x, digits]) => finite(roundHalf(x, digits))),
  define("ROUNDUP", ["number", "number"], ([x, digits]) => finite(roundAway(x, digits))),
  define("ROUNDDOWN", ["number", "number"], ([x, digits]) => finite(roundDown(x, digits))),
  define("TRUNC", ["number", "number?"], ([x, digits = 0]) => finite(roundDown(x, digits))),
  define("MROUND", ["number", "number"], ([x, step]) => {
    if (step === 0) return 0;
    return x * step < 0 ? NUM : finite(roundTo(x, step, (ratio) => Math.sign(ratio) * Math.floor(Math.abs(ratio) + 0.5)));
  }),
  ceiling,
  floor,
  define("CEILING.MATH", ["number", "number?", "number?"], ([x, step = 1, away = 0]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), x < 0 && away !== 0 ? Math.floor : Math.ceil)))),
  define("FLOOR.MATH", ["number", "number?", "number?"], ([x, step = 1, away = 0]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), x < 0 && away !== 0 ? Math.ceil : Math.floor)))),
  define("PI", [], () => Math.PI),
  define("RAND", [], () => Math.random(), { volatile: true }),
  define("RANDBETWEEN", ["number", "number"], ([low, high]) => {
    const from = Math.ceil(low);
    const to = Math.floor(high);
    return from > to ? NUM : from + Math.floor(Math.random() * (to - from + 1));
  }, { volatile: true }),
  define("GCD", ["number"], ([x], _frame, rest) => [x, ...rest].map(Math.trunc).reduce(gcd), { rest: ["number"] }),
  define("LCM", ["number"], ([x], _frame, rest) => [x, ...rest].map(Math.trunc).reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b)), { rest: ["number"] }),
  define("COMBIN", ["number", "number"], ([n, k]) => {
    const [all, chosen] = [Math.trunc(n), Math.trunc(k)];
    if (all < 0 || chosen < 0 || chosen > all) return NUM;
    let product = 1;
    for (let i = 1; i <= chosen; i++) product = (product * (all - chosen + i)) / i;
    return finite(Math.round(product));
  }),
  define("PERMUT", ["number", "number"], ([n, k]) => (k > n || n < 0 || k < 0 ? NUM : finite(Math.round(factorial(Math.trunc(n)) / factorial(Math.trunc(n) - Math.trunc(k)))))),
  define("ISO.CEILING", ["number", "number?"], ([x, step = 1]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), Math.ceil)))),
];

import { DIV0, finite, NUM, VALUE } from "../values";
import { sumOf } from "./cells";
import { alias, define } from "./define";
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

const upwards = define("ISO.CEILING", ["number", "number?"], ([x, step = 1]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), Math.ceil))));

export const MATH = [
  of("ABS", Math.abs),
  of("SIGN", Math.sign),
  of("INT", Math.floor),
  of("EXP", Math.exp),
  of("SQRT", Math.sqrt),
  of("LN", (x) => (x <= 0 ? Number.NaN : Math.log(x))),
  of("LOG10", (x) => (x <= 0 ? Number.NaN : Math.log10(x))),
  of("EVEN", (x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  of("ODD", (x) => (x === 0 ? 1 : Math.sign(x) * (Math.ceil((Math.abs(x) - 1) / 2) * 2 + 1))),
  define("LOG", ["number", "number?"], ([x, base = 10]) => (base === 1 ? DIV0 : x <= 0 || base <= 0 ? NUM : finite(base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base))), { blankIsZero: true }),
  define("POWER", ["number", "number"], ([x, y]) => (x === 0 && y === 0 ? NUM : x === 0 && y < 0 ? DIV0 : finite(x ** y))),
  define("MOD", ["number", "number"], ([x, divisor]) => {
    if (divisor === 0) return DIV0;
    if (Number.isInteger(x) && Number.isInteger(divisor)) return finite(((x % divisor) + divisor) % divisor);
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
    return x * step < 0 ? NUM : finite(Number((Math.sign(x) * Math.floor(Math.abs(x / step) + 0.5) * Math.abs(step)).toPrecision(15)));
  }),
  ceiling,
  floor,
  define("CEILING.MATH", ["number", "number?", "number?"], ([x, step = 1, away = 0]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), x < 0 && away !== 0 ? Math.floor : Math.ceil)))),
  define("FLOOR.MATH", ["number", "number?", "number?"], ([x, step = 1, away = 0]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), x < 0 && away !== 0 ? Math.ceil : Math.floor)))),
  define("RAND", [], () => Math.random(), { volatile: true }),
  define("RANDBETWEEN", ["number", "number"], ([low, high]) => {
    const from = Math.ceil(low);
    const to = Math.floor(high);
    return from > to ? NUM : from + Math.floor(Math.random() * (to - from + 1));
  }, { volatile: true }),
  upwards, alias("CEILING.PRECISE", upwards),
  define("FLOOR.PRECISE", ["number", "number?"], ([x, step = 1]) => (step === 0 ? 0 : finite(roundTo(x, Math.abs(step), Math.floor)))),
  define("SERIESSUM", ["number", "number", "number", "array"], ([x, first, step, coefficients]) => {
    const terms: number[] = [];
    for (const value of coefficients.flat()) {
      if (typeof value === "object" && value !== null) return value;
      if (typeof value !== "number") return VALUE;
      terms.push(value * x ** (first + terms.length * step));
    }
    return finite(sumOf(terms));
  }),
];

import type { Operand } from "../values";
import { DIV0, finite, NUM } from "../values";
import { define } from "./define";

/** Angles from here on have lost their digits: Excel refuses them. */
const LARGEST_ANGLE = 2 ** 27;

const of = (name: string, compute: (x: number) => number) => define(name, ["number"], ([x]) => finite(compute(x)));
const ofAngle = (name: string, compute: (x: number) => number) => define(name, ["number"], ([x]) => (Math.abs(x) >= LARGEST_ANGLE ? NUM : finite(compute(x))));
/** One divided by a function that is 0 at 0. */
const upsideDown = (name: string, largest: number, compute: (x: number) => number) => define(name, ["number"], ([x]): Operand => (x === 0 ? DIV0 : Math.abs(x) >= largest ? NUM : finite(compute(x))));

export const TRIGONOMETRY = [
  ofAngle("SIN", Math.sin), ofAngle("COS", Math.cos), ofAngle("TAN", Math.tan), ofAngle("SEC", (x) => 1 / Math.cos(x)),
  upsideDown("CSC", LARGEST_ANGLE, (x) => 1 / Math.sin(x)), upsideDown("COT", LARGEST_ANGLE, (x) => 1 / Math.tan(x)),
  of("ASIN", Math.asin), of("ACOS", Math.acos), of("ATAN", Math.atan), of("ACOT", (x) => Math.PI / 2 - Math.atan(x)),
  define("ATAN2", ["number", "number"], ([x, y]) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  of("SINH", Math.sinh), of("COSH", Math.cosh), of("TANH", Math.tanh), of("SECH", (x) => 1 / Math.cosh(x)),
  upsideDown("CSCH", Number.POSITIVE_INFINITY, (x) => 1 / Math.sinh(x)), upsideDown("COTH", Number.POSITIVE_INFINITY, (x) => 1 / Math.tanh(x)),
  of("ASINH", (x) => Math.asinh(x)), of("ACOSH", Math.acosh), of("ATANH", Math.atanh),
  of("ACOTH", (x) => Math.atanh(1 / x)),
  of("DEGREES", (x) => (x * 180) / Math.PI), of("RADIANS", (x) => (x * Math.PI) / 180), define("PI", [], () => Math.PI),
];

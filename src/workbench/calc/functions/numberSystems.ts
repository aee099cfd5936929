import type { Operand } from "../values";
import { NUM, numberFromText, VALUE } from "../values";
import { define, type FunctionEntry } from "./define";

const DIGITS = 10;
/** Numbers of ten digits, the first half of them positive (two's complement). */
const BASES = new Map([["BIN", 2], ["OCT", 8], ["HEX", 16]]);

/** The number that ten digits stand for; null where they are none of this system. Nothing written is 0. */
function read(text: string, base: number): number | null {
  if (text.length > DIGITS || !/^[0-9A-F]*$/i.test(text)) return null;
  const value = text === "" ? 0 : Number.parseInt(text, base);
  if (Number.isNaN(value) || [...text].some((digit) => Number.parseInt(digit, 16) >= base)) return null;
  return value >= base ** DIGITS / 2 ? value - base ** DIGITS : value;
}

function write(value: number, base: number, places: number | undefined): Operand {
  const half = base ** DIGITS / 2;
  if (value < -half || value >= half) return NUM;
  const count = places === undefined ? undefined : Math.trunc(places);
  if (count !== undefined && (count < 1 || count > DIGITS)) return NUM;
  if (value < 0) return (value + base ** DIGITS).toString(base).toUpperCase();
  const digits = value.toString(base).toUpperCase();
  return count !== undefined && digits.length > count ? NUM : digits.padStart(count ?? 0, "0");
}

const CHANGES: FunctionEntry[] = [...BASES].flatMap(([name, base]) => [
  define(`${name}2DEC`, ["text"], ([text]) => read(text, base) ?? NUM),
  define(`DEC2${name}`, ["number", "number?"], ([value, places]) => write(Math.trunc(value), base, places)),
  ...[...BASES].filter(([other]) => other !== name).map(([other, to]) => define(`${name}2${other}`, ["text", "number?"], ([text, places]) => {
    const value = read(text, base);
    return value === null ? NUM : write(value, to, places);
  })),
]);

/** Whole numbers of 48 bits. */
const isBits = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 48;

const bits = (name: string, compute: (a: bigint, b: bigint) => bigint): FunctionEntry =>
  define(name, ["number", "number"], ([a, b]) => (isBits(a) && isBits(b) ? Number(compute(BigInt(a), BigInt(b))) : NUM));

function shifted(value: number, by: number): Operand {
  const places = Math.trunc(by);
  if (!isBits(value) || Math.abs(places) > 53) return NUM;
  const result = Math.floor(value * 2 ** places);
  return isBits(result) ? result : NUM;
}

const ROMAN_STEPS: readonly (readonly [least: number, text: string, form: number])[] = [
  [1000, "M", 0], [999, "IM", 4], [995, "VM", 3], [990, "XM", 2], [950, "LM", 1], [900, "CM", 0], [500, "D", 0], [499, "ID", 4], [495, "VD", 3], [490, "XD", 2], [450, "LD", 1], [400, "CD", 0],
  [100, "C", 0], [99, "IC", 2], [95, "VC", 1], [90, "XC", 0], [50, "L", 0], [49, "IL", 2], [45, "VL", 1], [40, "XL", 0], [10, "X", 0], [9, "IX", 0], [5, "V", 0], [4, "IV", 0], [1, "I", 0],
];

/** Form 0 as the Romans wrote, up to 4 the shortest. */
function roman(value: number, form: number): Operand {
  if (value < 0 || value > 3999 || form < 0 || form > 4) return VALUE;
  let left = value;
  let text = "";
  for (const [least, letters, needs] of ROMAN_STEPS) {
    if (needs > form) continue;
    while (left >= least) {
      text += letters;
      left -= least;
    }
  }
  return text;
}

const LETTERS = new Map([["I", 1], ["V", 5], ["X", 10], ["L", 50], ["C", 100], ["D", 500], ["M", 1000]]);

function arabic(written: string): Operand {
  const text = written.trim().toUpperCase();
  const sign = text.startsWith("-") ? -1 : 1;
  const values = [...(sign < 0 ? text.slice(1) : text)].map((letter) => LETTERS.get(letter));
  if (values.includes(undefined) || text.length > 255) return VALUE;
  const sum = values.reduce<number>((total, value = 0, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return sum === 0 ? 0 : sign * sum;
}

export const NUMBER_SYSTEMS: readonly FunctionEntry[] = [
  ...CHANGES,
  bits("BITAND", (a, b) => a & b), bits("BITOR", (a, b) => a | b), bits("BITXOR", (a, b) => a ^ b),
  define("BITLSHIFT", ["number", "number"], ([value, by]) => shifted(value, by)),
  define("BITRSHIFT", ["number", "number"], ([value, by]) => shifted(value, -by)),
  define("BASE", ["number", "number", "number?"], ([value, radix, least = 0]) => {
    const [number, base, length] = [Math.trunc(value), Math.trunc(radix), Math.trunc(least)];
    return number < 0 || number >= 2 ** 53 || base < 2 || base > 36 || length < 0 || length > 255 ? NUM : number.toString(base).toUpperCase().padStart(length, "0");
  }),
  define("DECIMAL", ["text", "number"], ([written, radix]) => {
    const base = Math.trunc(radix);
    const text = written.trim().replace(base === 16 ? /^0?x|h$/gi : base === 2 ? /b$/i : /^$/, "");
    if (base < 2 || base > 36 || text.length > 255 || ![...text].every((digit) => Number.parseInt(digit, 36) < base)) return NUM;
    return [...text].reduce((sum, digit) => sum * base + Number.parseInt(digit, 36), 0);
  }),
  define("ROMAN", ["number", "any?"], ([value, form = 0]) => {
    if (typeof form === "object" && form !== null) return form;
    const kind = form === null ? 0 : typeof form === "boolean" ? (form ? 0 : 4) : typeof form === "string" ? numberFromText(form, false) : form;
    return kind === null ? VALUE : roman(Math.trunc(value), Math.trunc(kind));
  }, { blankIsZero: true }),
  define("ARABIC", ["text"], ([text]) => arabic(text)),
];

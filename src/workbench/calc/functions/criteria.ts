import type { Value } from "../../model";
import { compareNumbers, compareText, numberFromText, valueKey } from "../values";

/** A condition as SUMIF and its kin take it: `">=3"`, `"<>"`, `"张*"`, or a plain value. */
export interface Criterion {
  readonly meets: (value: Value) => boolean;
  /** For equality with a number, text without wildcards, or boolean: the key under which an index files what is equal. */
  readonly key: string | number | null;
}

const OPERATORS = /^(<>|<=|>=|=|<|>)([\s\S]*)$/;

export function criterionOf(condition: Value, date1904: boolean): Criterion {
  if (typeof condition !== "string") return equality(condition ?? 0);
  const found = OPERATORS.exec(condition);
  const operator = found?.[1] ?? "=";
  const rest = found === null ? condition : (found[2] ?? "");
  const operand = typed(rest, date1904);
  if (operator === "=") return rest === "" ? emptiness(found !== null) : equality(operand);
  if (operator === "<>") {
    if (rest === "") return { meets: (value) => value !== null, key: null };
    const same = equality(operand);
    return { meets: (value) => !same.meets(value), key: null };
  }
  return ordering(operator, operand);
}

/** Text that reads as a number, a boolean or an error stands for it. */
function typed(text: string, date1904: boolean): Value {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (/^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(upper)) return { error: upper as "#N/A" };
  return text.trim() === "" ? text : (numberFromText(text, date1904) ?? text);
}

/** `"="` means blank cells, `""` also empty texts. */
function emptiness(strict: boolean): Criterion {
  return { meets: (value) => value === null || (!strict && value === ""), key: null };
}

function equality(wanted: Value): Criterion {
  if (typeof wanted === "number") {
    return { meets: (value) => numberIn(value) === wanted || (typeof value === "number" && compareNumbers(value, wanted) === 0), key: valueKey(wanted) };
  }
  if (typeof wanted === "string") {
    const pattern = wildcard(wanted);
    if (pattern !== null) return { meets: (value) => typeof value === "string" && pattern.test(value), key: null };
    const text = wanted.toLowerCase();
    return { meets: (value) => typeof value === "string" && value.toLowerCase() === text, key: valueKey(wanted) };
  }
  if (typeof wanted === "boolean") return { meets: (value) => value === wanted, key: valueKey(wanted) };
  return { meets: (value) => typeof value === "object" && value !== null && wanted !== null && value.error === wanted.error, key: null };
}

/** A number, also one stored as text: criteria do not tell them apart. */
function numberIn(value: Value): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? plainNumber(value) : null;
}

function plainNumber(text: string): number | null {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : null;
}

function ordering(operator: string, operand: Value): Criterion {
  const test = (order: number): boolean => (operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0);
  if (typeof operand === "number") return { meets: (value) => typeof value === "number" && test(compareNumbers(value, operand)), key: null };
  if (typeof operand === "string") return { meets: (value) => typeof value === "string" && test(compareText(value, operand)), key: null };
  return { meets: (value) => typeof value === typeof operand && typeof value === "boolean" && test(Number(value) - Number(operand)), key: null };
}

/** What stands between the stars of a pattern, as sources of regular expressions; null without wildcards. `?` is one character, `~` takes the next one as it is. */
export function wildcardPieces(pattern: string): readonly string[] | null {
  if (!/[*?~]/.test(pattern)) return null;
  const pieces = [""];
  const add = (source: string): void => {
    pieces[pieces.length - 1] += source;
  };
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    if (char === "~" && /[*?~]/.test(pattern[at + 1] ?? "")) add(escaped(pattern[++at] as string));
    else if (char === "*") pieces.push("");
    else add(char === "?" ? "[\\s\\S]" : escaped(char));
  }
  return pieces;
}

/**
 * `*` any text, `?` one character; null without wildcards. Every piece between stars is taken where it first stands and
 * never given back (a lookahead and what it caught), so that a hundred stars cost no more than the text is long.
 */
export function wildcard(pattern: string): RegExp | null {
  const pieces = wildcardPieces(pattern);
  if (pieces === null) return null;
  const [first = "", ...others] = pieces;
  const last = others.pop();
  const between = others.filter((piece) => piece !== "").map((piece, at) => `(?=([\\s\\S]*?${piece}))(?:\\${at + 1})`);
  return new RegExp(`^${first}${between.join("")}${last === undefined ? "" : `[\\s\\S]*${last}`}$`, "iu");
}

function escaped(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

/** Positions of the values of one column or row by their key; a text that reads as a number also stands under the number. */
export function indexOf(values: Iterable<Value>): Map<string | number, number[]> {
  const index = new Map<string | number, number[]>();
  const add = (key: string | number, position: number): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [position]);
    else known.push(position);
  };
  let position = 0;
  for (const value of values) {
    if (value !== null) add(valueKey(value), position);
    if (typeof value === "string") {
      const number = plainNumber(value);
      if (number !== null) add(valueKey(number), position);
    }
    position++;
  }
  return index;
}

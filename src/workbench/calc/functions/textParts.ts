import type { Value } from "../../model";
import type { Operand } from "../values";
import { CALC, isMatrix, NA, spendBlock, toText, VALUE } from "../values";
import { isErrorValue, type Scalar } from "../compile/session";
import { define } from "./define";

function texts(scalar: Scalar): string[] {
  return (isMatrix(scalar) ? scalar.flat() : [scalar]).map((value) => String(toText(value)));
}

interface Hit {
  readonly at: number;
  readonly length: number;
}

/** Every place where one of the delimiters stands, the longest where several do. */
function hits(text: string, delimiters: readonly string[], ignoreCase: boolean): Hit[] {
  const within = ignoreCase ? text.toLowerCase() : text;
  const wanted = delimiters.map((one) => (ignoreCase ? one.toLowerCase() : one)).filter((one) => one !== "").sort((a, b) => b.length - a.length);
  const found: Hit[] = [];
  for (let at = 0; at < within.length; ) {
    const hit = wanted.find((one) => within.startsWith(one, at));
    if (hit === undefined) at++;
    else {
      found.push({ at, length: hit.length });
      at += hit.length;
    }
  }
  return found;
}

/** TEXTBEFORE and TEXTAFTER: the instance from the front, or from the back where negative. */
function part(before: boolean) {
  return (text: string, delimiter: Scalar, instance: number, ignoreCase: boolean, toEnd: boolean, otherwise: Value | undefined): Value => {
    const wanted = Math.trunc(instance);
    if (wanted === 0 || Math.abs(wanted) > Math.max(1, text.length)) return VALUE;
    if (isErrorValue(delimiter)) return delimiter;
    const delimiters = texts(delimiter);
    if (delimiters.every((one) => one === "")) return before === wanted > 0 ? "" : text;
    const found = hits(text, delimiters, ignoreCase);
    if (toEnd) {
      if (wanted > 0) found.push({ at: text.length, length: 0 });
      else found.unshift({ at: 0, length: 0 });
    }
    const hit = found.at(wanted > 0 ? wanted - 1 : wanted);
    if (hit === undefined) return otherwise ?? NA;
    return before ? text.slice(0, hit.at) : text.slice(hit.at + hit.length);
  };
}

function split(text: string, delimiter: Scalar | undefined, ignoreCase: boolean): string[] {
  if (delimiter === undefined || delimiter === null) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (const { at, length } of hits(text, texts(delimiter), ignoreCase)) {
    pieces.push(text.slice(from, at));
    from = at + length;
  }
  return [...pieces, text.slice(from)];
}

function textSplit(text: string, columns: Scalar | undefined, rows: Scalar | undefined, skipEmpty: boolean, ignoreCase: boolean, pad: Value): Operand {
  for (const delimiter of [columns, rows]) {
    if (isErrorValue(delimiter)) return delimiter;
    if (delimiter !== undefined && delimiter !== null && texts(delimiter).includes("")) return VALUE;
  }
  const keep = (piece: string): boolean => !skipEmpty || piece !== "";
  const lines = split(text, rows, ignoreCase).filter(keep).map((line) => split(line, columns, ignoreCase).filter(keep));
  if (lines.length === 0) return CALC;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 1);
  spendBlock(lines.length, width);
  return lines.map((line) => Array.from({ length: width }, (_, at): Value => line[at] ?? pad));
}

const before = part(true);
const after = part(false);
const KINDS = ["text", "grid", "number?", "number?", "number?", "any?"] as const;

export const TEXT_PARTS = [
  define("TEXTBEFORE", KINDS, ([text, delimiter, instance = 1, mode = 0, end = 0, otherwise]) => before(text, delimiter, instance, mode === 1, end === 1, otherwise), { dynamic: true }),
  define("TEXTAFTER", KINDS, ([text, delimiter, instance = 1, mode = 0, end = 0, otherwise]) => after(text, delimiter, instance, mode === 1, end === 1, otherwise), { dynamic: true }),
  define("TEXTSPLIT", ["text", "grid?", "grid?", "boolean?", "number?", "any?"], ([text, columns, rows, skipEmpty = false, mode = 0, pad = NA]) => textSplit(text, columns, rows, skipEmpty, mode === 1, pad), { dynamic: true }),
];

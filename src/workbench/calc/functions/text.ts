import { format } from "numfmt";
import type { ErrorValue, Value } from "../../model";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import type { Operand } from "../values";
import { DAYS_1904, NA, numberFromText, spendText, toText, VALUE } from "../values";
import { LAST_SERIAL } from "./calendar";
import { forEachValue } from "./cells";
import { wildcardPieces } from "./criteria";
import { define } from "./define";
import { roundHalf } from "./rounding";

export const MAX_LENGTH = 32_767;
/** Letters of a number format, and digits after the point, in Excel. */
const LONGEST_FORMAT = 255;
const MOST_DIGITS = 127;

/** A result too long for a cell is an error. */
export function cellText(text: string): Operand {
  if (text.length > MAX_LENGTH) return VALUE;
  spendText(text.length);
  return text;
}

function joined(operands: readonly Operand[], frame: Frame, keep: (text: string) => boolean): ErrorValue | null {
  return forEachValue(operands, frame, (value) => {
    const text = toText(value);
    if (typeof text !== "string") return text;
    return keep(text) ? undefined : VALUE;
  });
}

/** Texts one after the other; no further once they are longer than a cell holds. */
const concat = (operands: readonly Operand[], frame: Frame): Operand => {
  let result = "";
  return joined(operands, frame, (text) => (result += text).length <= MAX_LENGTH) ?? cellText(result);
};

function textJoin(delimiters: Operand, skipEmpty: boolean, operands: readonly Operand[], frame: Frame): Operand {
  const between: string[] = [];
  const wrong = joined([delimiters], frame, (text) => between.push(text) > 0);
  if (wrong !== null) return wrong;
  let result = "";
  let count = 0;
  const error = joined(operands, frame, (text) => {
    if (skipEmpty && text === "") return true;
    result += (count === 0 ? "" : (between[(count - 1) % Math.max(1, between.length)] ?? "")) + text;
    count++;
    return result.length <= MAX_LENGTH;
  });
  return error ?? cellText(result);
}

/** Place of a text in another, counted from 1; `?` and `*` only where asked for. */
export function position(wanted: string, within: string, begin: number, wild: boolean): Operand {
  const from = Math.trunc(begin) - 1;
  if (from < 0 || from > within.length) return VALUE;
  if (!wild) {
    const at = within.indexOf(wanted, from);
    return at < 0 ? VALUE : at + 1;
  }
  const pieces = wildcardPieces(wanted);
  if (pieces === null) {
    const at = within.toLowerCase().indexOf(wanted.toLowerCase(), from);
    return at < 0 ? VALUE : at + 1;
  }
  let start: number | null = null;
  let at = from;
  // Each piece where it first stands after the one before: no later place would do where that one does not.
  for (const piece of pieces) {
    const regex = new RegExp(piece, "giu");
    regex.lastIndex = at;
    const found = regex.exec(within);
    if (found === null) return VALUE;
    start ??= found.index;
    at = found.index + found[0].length;
  }
  return (start ?? from) + 1;
}

function substitute(text: string, old: string, replacement: string, which: number | undefined): Operand {
  if (which !== undefined && which < 1) return VALUE;
  if (old === "") return text;
  if (which === undefined) {
    const pieces = text.split(old);
    const length = text.length + (pieces.length - 1) * (replacement.length - old.length);
    return length > MAX_LENGTH ? VALUE : cellText(pieces.join(replacement));
  }
  let at = -1;
  for (let count = 0; count < Math.trunc(which); count++) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return cellText(text.slice(0, at) + replacement + text.slice(at + old.length));
}

/** TEXT: any number format of Excel's; text goes through its text section. */
function formatted(value: Value, pattern: string, frame: Frame): Operand {
  if (pattern === "") return "";
  if (pattern.length > LONGEST_FORMAT) return VALUE;
  const number = typeof value === "string" ? (numberFromText(value, frame.session.date1904) ?? value) : (value ?? 0);
  if (isErrorValue(number)) return number;
  if (typeof number === "boolean") return number ? "TRUE" : "FALSE";
  try {
    const isDate = typeof number === "number" && /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/gi, "").replace(/E[+-]/g, ""));
    const shown = isDate && frame.session.date1904 ? number + DAYS_1904 : number;
    if (isDate && (number < 0 || Number(shown) > LAST_SERIAL + 1)) return VALUE;
    return format(pattern, shown, { locale: "en-US", throws: true, nbsp: false });
  } catch {
    // numfmt throws on a pattern that is none, as TEXT answers #VALUE!.
    return VALUE;
  }
}

const byLength = (name: string, cut: (text: string, count: number) => string) =>
  define(name, ["text", "number?"], ([text, count = 1]) => (count < 0 ? VALUE : cut(text, Math.trunc(count))), { blankIsZero: true });

const change = (name: string, how: (text: string) => string) => define(name, ["text"], ([text]) => cellText(how(text)));

export const TEXT = [
  define("CONCAT", ["operand"], ([first], frame, rest) => concat([first, ...rest], frame), { rest: ["operand"] }),
  define("CONCATENATE", ["text"], ([first], _frame, rest) => cellText([first, ...rest].join("")), { rest: ["text"] }),
  define("TEXTJOIN", ["operand", "boolean", "operand"], ([delimiters, skipEmpty, first], frame, rest) => textJoin(delimiters, skipEmpty, [first, ...rest], frame), { rest: ["operand"] }),
  byLength("LEFT", (text, count) => text.slice(0, count)),
  byLength("RIGHT", (text, count) => (count === 0 ? "" : text.slice(-count))),
  define("MID", ["text", "number", "number"], ([text, start, count]) => (start < 1 || count < 0 ? VALUE : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)))),
  define("LEN", ["text"], ([text]) => text.length),
  define("FIND", ["text", "text", "number?"], ([wanted, within, start = 1]) => position(wanted, within, start, false), { blankIsZero: true }),
  define("SEARCH", ["text", "text", "number?"], ([wanted, within, start = 1]) => position(wanted, within, start, true), { blankIsZero: true }),
  define("SUBSTITUTE", ["text", "text", "text", "number?"], ([text, old, replacement, which]) => substitute(text, old, replacement, which), { blankIsZero: true }),
  define("REPLACE", ["text", "number", "number", "text"], ([text, start, count, replacement]) =>
    start < 1 || count < 0 ? VALUE : cellText(text.slice(0, Math.trunc(start) - 1) + replacement + text.slice(Math.trunc(start) - 1 + Math.trunc(count)))),
  change("TRIM", (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  change("CLEAN", (text) => [...text].filter((char) => char.charCodeAt(0) >= 32).join("")),
  // Letter by letter: an ß stays one letter.
  change("UPPER", (text) => [...text].map((letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)).join("")),
  change("LOWER", (text) => text.toLowerCase()),
  change("PROPER", (text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))),
  define("TEXT", ["value", "text"], ([value, pattern], frame) => formatted(value, pattern, frame)),
  define("VALUE", ["value"], ([value], frame) => (typeof value === "number" ? value : value === null ? 0 : typeof value === "boolean" ? VALUE : (numberFromText(value, frame.session.date1904) ?? VALUE))),
  define("NUMBERVALUE", ["text", "text?", "text?"], ([text, decimal = ".", group = ","]) => numberValue(text, decimal, group)),
  define("EXACT", ["text", "text"], ([a, b]) => a === b),
  define("REPT", ["text", "number"], ([text, count]) => (count < 0 || text.length * Math.trunc(count) > MAX_LENGTH ? VALUE : cellText(text === "" ? "" : text.repeat(Math.trunc(count))))),
  define("CHAR", ["number"], ([code]) => (code < 1 || code >= 256 ? VALUE : new TextDecoder("windows-1252").decode(Uint8Array.of(Math.trunc(code))))),
  define("CODE", ["text"], ([text]) => (text === "" ? VALUE : codeOf(text))),
  define("UNICHAR", ["number"], ([code]) => (code < 1 || code > 0x10_ffff ? VALUE : code >= 0xd8_00 && code < 0xe0_00 ? NA : String.fromCodePoint(Math.trunc(code)))),
  define("UNICODE", ["text"], ([text]) => text.codePointAt(0) ?? VALUE),
  define("T", ["any"], ([value]) => (typeof value === "string" || isErrorValue(value) ? value : "")),
  define("FIXED", ["number", "number?", "boolean?"], ([number, digits = 2, plain = false]) => {
    const places = Math.trunc(digits);
    if (places > MOST_DIGITS) return VALUE;
    const rounded = roundHalf(number, places);
    const pattern = `${plain ? "0" : "#,##0"}${places > 0 ? `.${"0".repeat(places)}` : ""}`;
    return format(pattern, rounded, { locale: "en-US", nbsp: false });
  }),
  define("DOLLAR", ["number", "number?"], ([number, digits = 2]) => {
    const places = Math.max(0, Math.trunc(digits));
    if (places > MOST_DIGITS) return VALUE;
    const pattern = `$#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
    return format(`${pattern};(${pattern})`, roundHalf(number, digits), { locale: "en-US", nbsp: false });
  }, { blankIsZero: true }),
];

function numberValue(text: string, decimal: string, group: string): Operand {
  const bare = text.replace(/\s/g, "").replaceAll(group.charAt(0), "").replace(decimal.charAt(0), ".");
  const percents = /%*$/.exec(bare)?.[0].length ?? 0;
  const digits = bare.slice(0, bare.length - percents);
  if (digits === "" && bare === "") return 0;
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits) ? Number(digits) / 100 ** percents : VALUE;
}

const WINDOWS_1252 = new Map<string, number>();

function codeOf(text: string): number {
  if (WINDOWS_1252.size === 0) {
    const decoder = new TextDecoder("windows-1252");
    for (let code = 1; code < 256; code++) WINDOWS_1252.set(decoder.decode(Uint8Array.of(code)), code);
  }
  return WINDOWS_1252.get(text.charAt(0)) ?? 63;
}

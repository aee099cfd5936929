import type { Value } from "../../model";
import type { Operand } from "../values";
import { NA, VALUE } from "../values";
import { define } from "./define";
import { cellText, MAX_LENGTH } from "./text";

const CLASSES = new Map([["alpha", "\\p{L}"], ["digit", "0-9"], ["alnum", "\\p{L}0-9"], ["upper", "\\p{Lu}"], ["lower", "\\p{Ll}"], ["space", "\\s"], ["punct", "\\p{P}\\p{S}"], ["xdigit", "0-9A-Fa-f"], ["word", "\\w"]]);

/** What PCRE2 writes otherwise: scripts by their bare names, classes of POSIX, escapes of signs that need none. */
function translated(pattern: string): string {
  return pattern
    .replace(/\\A/g, "^").replace(/\\[zZ]/g, "$")
    .replace(/\\([pP])\{(\^?)([A-Z][a-z_]{2,}[A-Za-z_]*)\}/g, (_all, kind: string, not: string, script: string) => `\\${not === "" ? kind : "P"}{Script=${script}}`)
    .replace(/\[:(\w+):\]/g, (all, name: string) => CLASSES.get(name) ?? all)
    .replace(/\\([^\w\s^$\\.*+?()[\]{}|/])/g, (_all, sign: string) => (sign === "-" ? "\\x2d" : sign));
}

/** A pattern of Excel's (PCRE2) as JavaScript has it; null where it is none. Case 1 is without regard to case. */
function patternOf(pattern: string, mode: number, flags: string): RegExp | null {
  const inline = /^\(\?([ims]+)\)/.exec(pattern);
  const more = inline?.[1] ?? "";
  const all = [...new Set([...flags, ...more, ...(mode === 1 ? "i" : "")])].join("");
  try {
    return new RegExp(translated(pattern.slice(inline?.[0].length ?? 0)), `${all}u`);
  } catch {
    // The pattern is not well formed.
    return null;
  }
}

/** `$1` and `\1` stand for groups, `$0` for the whole match. */
function replaced(match: readonly (string | undefined)[], replacement: string): string {
  return replacement.replace(/\$\$|[$\\](\d{1,2})|\$\{(\d{1,2})\}/g, (all, plain: string | undefined, braced: string | undefined) => (all === "$$" ? "$" : (match[Number(plain ?? braced)] ?? "")));
}

/** The n-th match replaced, from the end where n is negative; all of them where it is 0. */
function replace(text: string, regex: RegExp, replacement: string, which: number): Operand {
  const matches = [...text.matchAll(regex)];
  const chosen = which === 0 ? matches : [matches.at(which > 0 ? which - 1 : which)].filter((match) => match !== undefined);
  let result = "";
  let from = 0;
  for (const match of chosen) {
    result += text.slice(from, match.index) + replaced([...match], replacement);
    from = match.index + match[0].length;
    if (result.length > MAX_LENGTH) return VALUE;
  }
  return cellText(result + text.slice(from));
}

function extract(text: string, regex: RegExp, mode: number): Operand {
  const matches = [...text.matchAll(regex)];
  const first = matches[0];
  if (first === undefined) return NA;
  if (mode === 1) return matches.map((match): Value[] => [match[0]]);
  return mode === 2 && first.length > 1 ? [first.slice(1).map((group): Value => group)] : first[0];
}

const DYNAMIC = { dynamic: true };

export const REGEX = [
  define("REGEXTEST", ["text", "text", "number?"], ([text, pattern, mode = 0]) => patternOf(pattern, Math.trunc(mode), "")?.test(text) ?? VALUE, DYNAMIC),
  define("REGEXEXTRACT", ["text", "text", "number?", "number?"], ([text, pattern, what = 0, mode = 0]) => {
    const regex = what < 0 || what >= 3 ? null : patternOf(pattern, Math.trunc(mode), "g");
    return regex === null ? VALUE : extract(text, regex, Math.trunc(what));
  }, DYNAMIC),
  define("REGEXREPLACE", ["text", "text", "text", "number?", "number?"], ([text, pattern, replacement, which = 0, mode = 0]) => {
    const regex = patternOf(pattern, Math.trunc(mode), "g");
    return regex === null ? VALUE : replace(text, regex, replacement, Math.trunc(which));
  }, DYNAMIC),
];

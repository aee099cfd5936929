import type { Value } from "../../model";
import type { Operand } from "../values";
import { NA, VALUE } from "../values";
import { define } from "./define";
import { regexSearch, type RegexMatch } from "./regexMatches";
import { cellText, MAX_LENGTH } from "./text";

/** `$1` and `\1` stand for groups, `$0` for the whole match. */
function replaced({ groups }: RegexMatch, replacement: string): string {
  return replacement.replace(/\$\$|[$\\](\d{1,2})|\$\{(\d{1,2})\}/g, (all, plain: string | undefined, braced: string | undefined) => (all === "$$" ? "$" : (groups[Number(plain ?? braced)] ?? "")));
}

/** The n-th match replaced, from the end where n is negative; all of them where it is 0. */
function replace(text: string, matches: Iterable<RegexMatch>, replacement: string, which: number): Operand {
  const all = [...matches];
  const chosen = which === 0 ? all : [all.at(which > 0 ? which - 1 : which)].filter((match) => match !== undefined);
  let result = "";
  let from = 0;
  for (const match of chosen) {
    result += text.slice(from, match.at) + replaced(match, replacement);
    from = match.at + (match.groups[0]?.length ?? 0);
    if (result.length > MAX_LENGTH) return VALUE;
  }
  return cellText(result + text.slice(from));
}

function extract(found: Iterable<RegexMatch>, mode: number): Operand {
  const matches = [...found];
  const first = matches[0];
  if (first === undefined) return NA;
  if (mode === 1) return matches.map(({ groups }): Value[] => [groups[0] ?? null]);
  return mode === 2 && first.groups.length > 1 ? [first.groups.slice(1)] : first.groups[0] ?? null;
}

function hasAny(matches: Iterable<RegexMatch>): boolean {
  for (const _match of matches) return true;
  return false;
}

/** Matches of a pattern of Excel's in a text; case 1 is without regard to case. Null is #VALUE!. */
function search(text: string, pattern: string, mode: number): Iterable<RegexMatch> | null {
  return regexSearch(pattern, Math.trunc(mode) === 1)?.(text) ?? null;
}

const DYNAMIC = { dynamic: true };

export const REGEX = [
  define("REGEXTEST", ["text", "text", "number?"], ([text, pattern, mode = 0]) => {
    const matches = search(text, pattern, mode);
    return matches === null ? VALUE : hasAny(matches);
  }, DYNAMIC),
  define("REGEXEXTRACT", ["text", "text", "number?", "number?"], ([text, pattern, what = 0, mode = 0]) => {
    const matches = what < 0 || what >= 3 ? null : search(text, pattern, mode);
    return matches === null ? VALUE : extract(matches, Math.trunc(what));
  }, DYNAMIC),
  define("REGEXREPLACE", ["text", "text", "text", "number?", "number?"], ([text, pattern, replacement, which = 0, mode = 0]) => {
    const matches = search(text, pattern, mode);
    return matches === null ? VALUE : replace(text, matches, replacement, Math.trunc(which));
  }, DYNAMIC),
];

import { RE2JS, RE2JSSyntaxException } from "re2js";
import { spend } from "../values";

/** One match: where it begins, and its groups, the whole of it first; empty for a group that took no part. */
export interface RegexMatch {
  readonly at: number;
  readonly groups: readonly string[];
}

/** Every match in a text, in order; null where the pattern would have to try too much. */
export type RegexSearch = (text: string) => Iterable<RegexMatch> | null;

const CLASSES = new Map([["alpha", "\\p{L}"], ["digit", "0-9"], ["alnum", "\\p{L}0-9"], ["upper", "\\p{Lu}"], ["lower", "\\p{Ll}"], ["space", "\\s"], ["punct", "\\p{P}\\p{S}"], ["xdigit", "0-9A-Fa-f"], ["word", "\\w"]]);
/** Steps a search that has to try again may take: a second, at worst. */
const MOST_TRIES = 10_000_000;

/** A pattern of Excel's (PCRE2); null where it is none. It is searched in time that grows with text and pattern alone, unless it looks ahead or refers back. */
export function regexSearch(pattern: string, ignoreCase: boolean): RegexSearch | null {
  return linearSearch(pattern, ignoreCase) ?? backtrackingSearch(pattern, ignoreCase);
}

/** Classes of POSIX hold all letters here, not those of ASCII alone. */
function withClasses(pattern: string): string {
  return pattern.replace(/\[:(\w+):\]/g, (all, name: string) => CLASSES.get(name) ?? all);
}

function linearSearch(pattern: string, ignoreCase: boolean): RegexSearch | null {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(withClasses(pattern).replace(/\\Z/g, "\\z"), RE2JS.LOOKBEHINDS | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
  } catch (refusal) {
    if (refusal instanceof RE2JSSyntaxException) return null;
    throw refusal;
  }
  return function* (text) {
    spend(Math.ceil((text.length * pattern.length) / 4));
    const matcher = compiled.matcher(text);
    while (matcher.find()) yield { at: matcher.start(), groups: Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? "") };
  };
}

function backtrackingSearch(pattern: string, ignoreCase: boolean): RegexSearch | null {
  const inline = /^\(\?([ims]+)\)/.exec(pattern);
  const body = withClasses(pattern.slice(inline?.[0].length ?? 0))
    .replace(/\\A/g, "^").replace(/\\[zZ]/g, "$")
    .replace(/\\([pP])\{(\^?)([A-Z][a-z_]{2,}[A-Za-z_]*)\}/g, (_all, kind: string, not: string, script: string) => `\\${not === "" ? kind : "P"}{Script=${script}}`)
    .replace(/\\([^\w\s^$\\.*+?()[\]{}|/])/g, (_all, sign: string) => (sign === "-" ? "\\x2d" : sign));
  let regex: RegExp;
  try {
    regex = new RegExp(body, [...new Set(["g", "u", ...(inline?.[1] ?? ""), ...(ignoreCase ? ["i"] : [])])].join(""));
  } catch {
    // The pattern is not well formed.
    return null;
  }
  const repeats = body.replace(/\\./g, "").match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  const nested = /\((?:[^()\\]|\\.|\([^()]*\))*(?:[*+]|\{\d+,\d*\})(?:[^()\\]|\\.|\([^()]*\))*\)\??(?:[*+]|\{\d+,\d*\})/.test(body);
  return (text) => {
    const tries = nested ? 2 ** text.length : Math.max(text.length, 2) ** (repeats + 1);
    return tries > MOST_TRIES ? null : Array.from(text.matchAll(regex), (match) => ({ at: match.index, groups: [...match].map((group: string | undefined) => group ?? "") }));
  };
}

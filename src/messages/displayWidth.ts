/** East Asian wide and full-width characters take two columns in a cell or a terminal; combining marks take none. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NONE = /\p{Mn}|\p{Cf}/u;

/** Columns a text takes, longest line counted. */
export function displayWidth(text: string): number {
  return Math.max(...text.split(/\r?\n/).map((line) => [...line].reduce((sum, character) => sum + (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0)));
}

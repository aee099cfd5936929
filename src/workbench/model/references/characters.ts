const QUOTE_SIGNS = new Set([34, 39]);

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Stands in names, numbers and unquoted sheet names; NaN (past the end) does not. */
export function isWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code === 46 || code === 92 || code === 63 || (code > 127 && code !== 160 && code !== 0x3000);
}

export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWord(text.charCodeAt(at))) at++;
  // A `$` that belongs to nothing must not hold up the walk.
  return at === start && text.charCodeAt(start) === 36 ? start + 1 : at;
}

/** Just after the quotation that opens at `start`; a doubled quotation mark stays inside. */
export function endOfQuotation(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  if (!QUOTE_SIGNS.has(quote)) return start + 1;
  for (let at = start + 1; at < text.length; at++) {
    if (text.charCodeAt(at) !== quote) continue;
    if (text.charCodeAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return text.length;
}

/** Just after the bracket that opens at `start`; `'` escapes the character after it, as in a column's name. */
export function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 39) at++;
    else if (code === 91) depth++;
    else if (code === 93 && --depth === 0) return at + 1;
  }
  return text.length;
}

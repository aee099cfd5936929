const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
/** No-break, figure and narrow spaces and tabs; the full-width space only between words that are not Chinese, where it is no style. */
const ODD = /[\t\u00a0\u2000-\u200a\u202f\u205f]/g;

/** A text with plain single spaces and without characters that nobody sees, trimmed. Line breaks and all else stay. */
export function withPlainSpaces(text: string): string {
  if (!hasOdd(text)) return text.trim();
  return text.replace(INVISIBLE, "").replace(ODD, " ").replace(/ {2,}/g, " ").trim();
}

function hasOdd(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0xfeff) return true;
  }
  return false;
}

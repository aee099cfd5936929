/** Encodings a part may be in; Excel writes UTF-8, and of older programs UTF-16 and Western ones are known. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"], ["utf8", "utf-8"], ["us-ascii", "utf-8"], ["ascii", "utf-8"], ["iso-8859-1", "windows-1252"], ["windows-1252", "windows-1252"], ["gb2312", "gb18030"], ["gbk", "gb18030"], ["gb18030", "gb18030"],
]);
const LONGEST_DECLARATION = 200;

/** The encoding of XML by its mark, its first bytes, or what it declares; null where it declares one no part is in. */
export function encodingOf(start: Uint8Array): string | null {
  const [first = 0, second = 0] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if (first === 0xef) return "utf-8";
  const declaration = String.fromCharCode(...start.subarray(0, LONGEST_DECLARATION));
  const name = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
  return name === undefined ? "utf-8" : KNOWN.get(name.toLowerCase()) ?? null;
}

/** Text that is going to be written in UTF-8: a declaration of another encoding says so, one that says so already stays as it is. */
export function declaredUtf8(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*)(["'])([^"']*)\2/, (all, before: string, quote: string, name: string) => (name.toLowerCase() === "utf-8" ? all : `${before}${quote}UTF-8${quote}`));
}

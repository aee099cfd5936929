import type { Operand } from "../values";
import { VALUE } from "../values";
import { alias, define } from "./define";
import { cellText, position } from "./text";

/** What is wide in a Japanese font, and its narrow form, from code to code. */
const WIDE_SPACE = "\u3000";
const NARROW_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ｡｢｣､･ﾞﾟ";

function narrow(text: string): string {
  return [...text].map((char) => {
    const code = char.charCodeAt(0);
    if (char === WIDE_SPACE) return " ";
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return KANA.get(char) ?? char;
  }).join("");
}

/** Katakana to its narrow form: voiced ones become two characters. */
const KANA = new Map<string, string>();
for (const char of NARROW_KANA) {
  KANA.set(char.normalize("NFKC"), char);
  for (const mark of ["ﾞ", "ﾟ"]) {
    const voiced = (char + mark).normalize("NFKC");
    if (voiced.length === 1) KANA.set(voiced, char + mark);
  }
}

function wide(text: string): string {
  return text.replace(/[\uff61-\uff9f]+/g, (run) => run.normalize("NFKC")).replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(" ", WIDE_SPACE);
}

/** A text as bytes of a double-byte set: a wide character is two, of which half a one shows as a space. */
function bytesOf(text: string): string[] {
  return [...text].flatMap((char) => (char.charCodeAt(0) > 255 ? [char, ""] : [char]));
}

function textOf(bytes: readonly string[]): string {
  return bytes.map((byte, at) => (byte === "" && at === 0 ? " " : byte.charCodeAt(0) > 255 && bytes[at + 1] !== "" ? " " : byte)).join("");
}

/** FINDB and SEARCHB: a place in bytes, found as FIND and SEARCH find it in characters. */
function placeInBytes(wanted: string, within: string, start: number, wild: boolean): Operand {
  if (start > bytesOf(within).length + 1) return VALUE;
  const before = textOf(bytesOf(within).slice(0, Math.max(0, Math.trunc(start) - 1)));
  const found = position(wanted, within, start < 1 ? 0 : before.length + 1, wild);
  return typeof found === "number" ? bytesOf(within.slice(0, found - 1)).length + 1 : found;
}

const BLANK_IS_ZERO = { blankIsZero: true };

const dbcs = define("DBCS", ["text"], ([text]) => wide(text));

/** Bytes as in a Chinese, Japanese or Korean Excel. */
export const TEXT_BYTES = [
  define("LENB", ["text"], ([text]) => bytesOf(text).length),
  define("LEFTB", ["text", "number?"], ([text, count = 1]) => (count < 0 ? VALUE : textOf(bytesOf(text).slice(0, Math.trunc(count)))), BLANK_IS_ZERO),
  define("RIGHTB", ["text", "number?"], ([text, count = 1]) => (count < 0 ? VALUE : count < 1 ? "" : textOf(bytesOf(text).slice(-Math.trunc(count)))), BLANK_IS_ZERO),
  define("MIDB", ["text", "number", "number"], ([text, start, count]) => (start < 1 || count < 0 ? VALUE : textOf(bytesOf(text).slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count))))),
  define("REPLACEB", ["text", "number", "number", "text"], ([text, start, count, replacement]) => {
    if (start < 1 || count < 0) return VALUE;
    const bytes = bytesOf(text);
    return cellText(textOf(bytes.slice(0, Math.trunc(start) - 1)) + replacement + textOf(bytes.slice(Math.trunc(start) - 1 + Math.trunc(count))));
  }),
  define("FINDB", ["text", "text", "number?"], ([wanted, within, start = 1]) => placeInBytes(wanted, within, start, false), BLANK_IS_ZERO),
  define("SEARCHB", ["text", "text", "number?"], ([wanted, within, start = 1]) => placeInBytes(wanted, within, start, true), BLANK_IS_ZERO),
  define("ASC", ["text"], ([text]) => narrow(text)),
  dbcs, alias("JIS", dbcs),
  define("ENCODEURL", ["text"], ([text]) => {
    try {
      return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    } catch {
      // A half of a surrogate pair alone has no encoding.
      return VALUE;
    }
  }),
];

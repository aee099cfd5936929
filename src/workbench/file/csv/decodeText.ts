import { FileRefused } from "../fileRefused";
import { looksChinese } from "./looksChinese";

/** Text of a CSV: by its byte order mark, else UTF-16 where its zero bytes say so, else UTF-8, else GB18030 or Windows-1252, whichever the bytes look like. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new FileRefused("empty-file", "The file has no bytes.");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, "utf-16le") ?? refused();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, "utf-16be") ?? refused();
  if (bytes.includes(0)) return wide(bytes) ?? refused();
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const chinese = strict(bytes, "gb18030");
  if (chinese !== null && looksChinese(bytes)) return chinese;
  return western(bytes);
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (failure) {
    // By name: the decoder may come from another realm (a test's), whose TypeError is another.
    if ((failure as { readonly name?: unknown } | null)?.name === "TypeError") return null;
    throw failure;
  }
}

/** Windows-1252 from 80 to 9F, where some decoders give control characters. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function western(bytes: Uint8Array): string {
  const text = strict(bytes, "windows-1252") ?? refused();
  return text.replace(/[\u0080-\u009f]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80] as string);
}

/** UTF-16 without a mark: the order in which the text has line ends and signs of ASCII, and nothing no text has. */
function wide(bytes: Uint8Array): string | null {
  const readings = (["utf-16le", "utf-16be"] as const).map((encoding) => strict(bytes, encoding)).filter((text): text is string => text !== null && !NO_TEXT.test(text));
  const [first, second] = readings.map((text) => ({ text, signs: plainSigns(text) })).sort((a, b) => b.signs - a.signs);
  return first !== undefined && first.signs > (second?.signs ?? 0) ? first.text : null;
}

/** What stands in no text: control characters, private characters and those that are none. */
// eslint-disable-next-line no-control-regex -- these are the characters looked for.
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]/;
const SAMPLE = 65_536;

function plainSigns(text: string): number {
  return text.slice(0, SAMPLE).match(/[\t\n\r -~]/g)?.length ?? 0;
}

function refused(): never {
  throw new FileRefused("text-encoding", "The text is in no encoding this program knows (UTF-8, UTF-16, GB18030, Windows-1252).");
}

import { FileRefused } from "../fileRefused";

/** Share of GBK's two-byte characters whose second byte is above ASCII: nearly all in Chinese text, few in Western text read as GBK. */
const CHINESE_SHARE = 0.7;

/** Text of a CSV: by its byte order mark, else UTF-8, else GB18030 or Windows-1252, whichever the bytes look like. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new FileRefused("empty-file", "The file has no bytes.");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, "utf-16le") ?? refused();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, "utf-16be") ?? refused();
  if (bytes.includes(0)) return refused();
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const chinese = strict(bytes, "gb18030");
  if (chinese !== null && looksChinese(bytes)) return chinese;
  return strict(bytes, "windows-1252") ?? refused();
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

function refused(): never {
  throw new FileRefused("text-encoding", "The text is in no encoding this program knows (UTF-8, UTF-16 with a mark, GB18030, Windows-1252).");
}

function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let high = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if ((bytes[at] as number) < 0x81) continue;
    pairs++;
    if ((bytes[at + 1] as number) >= 0x81) high++;
    at++;
  }
  return pairs > 0 && high >= pairs * CHINESE_SHARE;
}

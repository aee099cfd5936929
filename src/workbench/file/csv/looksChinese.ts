/** What one character of GB18030 that is no ASCII says for Chinese. */
const COMMON = 1;
const SECOND_LEVEL = 0.5;
const WESTERN = -1;

/**
 * Whether bytes that can be GB18030 are, and not Windows-1252. Chinese is written with the characters of GB 2312, one
 * beside the other. A Western text taken for GBK shows rare characters, alone between letters: `Müller` is `M黮ler`.
 */
export function looksChinese(bytes: Uint8Array): boolean {
  let score = 0;
  let beforeIsWide = false;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x81) {
      beforeIsWide = false;
      at++;
      continue;
    }
    const length = isDigit(bytes[at + 1]) ? 4 : 2;
    score += evidence(bytes, at, length, beforeIsWide);
    beforeIsWide = true;
    at += length;
  }
  return score > 0;
}

function evidence(bytes: Uint8Array, at: number, length: number, beforeIsWide: boolean): number {
  const next = bytes[at + length];
  const alone = !beforeIsWide && (next === undefined || next < 0x81);
  if (alone && isLetter(bytes[at - 1]) && isLetter(next)) return WESTERN;
  if (length === 4) return COMMON;
  const [lead, trail] = [bytes[at] as number, bytes[at + 1] as number];
  if (trail >= 0xa1 && lead >= 0xa1 && lead <= 0xd7) return COMMON;
  if (trail >= 0xa1 && lead >= 0xd8 && lead <= 0xf7) return SECOND_LEVEL;
  // The extension of GBK: a rare character in a name stands beside others, an accent before a letter stands alone.
  return alone && isLetter(trail) ? WESTERN : 0;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte & 0xdf) >= 0x41 && (byte & 0xdf) <= 0x5a);
}

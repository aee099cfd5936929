import { foldKey, squeeze } from "../vocabulary";

/** Letters that tell things apart on purpose when they are all that differs: figures, ranks, directions, opposites. */
const TELLING = /[\d一二三四五六七八九十甲乙丙丁东西南北上下前后左右大小高中初低正副主内外新老旧男女早晚ⅰ-ⅻ]/u;
/** DSBA01, L-3b: in a code every sign counts. */
const CODE = /^[a-z]{0,8}\d+[a-z]?$/;
const HAN = /[\u3040-\u9fff]/;

/** Edits that still make one word of two: none for short words, where another letter is another word. */
function allowance(length: number, han: boolean): number {
  if (han) return length >= 4 ? 1 : 0;
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/**
 * True for two spellings that may be one thing: equal but for case, spaces and punctuation, or by so few slips of the
 * keyboard that chance is unlikely. Only ever a suggestion; nothing is matched by it.
 */
export function areNear(one: string, other: string): boolean {
  const [a, b] = [squeeze(foldKey(one)), squeeze(foldKey(other))];
  if (a === b) return a !== "";
  if (CODE.test(a) || CODE.test(b)) return false;
  const most = allowance(Math.min(a.length, b.length), HAN.test(a) || HAN.test(b));
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  return !tellApart(a, b) && distance(a, b, most) <= most;
}

/** What is not common to both tells two things apart on purpose: 初级 and 高级, Level 1 and Level 2, 一部 and 二部, Cook A and Cook B. */
function tellApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [mine, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (TELLING.test(mine) || TELLING.test(theirs)) return true;
  if (end > 0 || HAN.test(a) || HAN.test(b)) return false;
  if (/^[ivx]*$/.test(mine + theirs)) return true;
  // One letter more or another one at the end names a variant; the plural does not.
  return mine.length + theirs.length <= 2 && !/^e?s$/.test(mine + theirs);
}

/** Edits (insert, delete, replace, swap neighbours) from one to the other, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return least;
    older = before;
    before = row;
  }
  return before[b.length] ?? Infinity;
}

/** The known name a text is nearly, where exactly one is: what a sentence may suggest. */
export function nearest(text: string, known: Iterable<string>): string | null {
  let found: string | null = null;
  for (const name of known) {
    if (name === text || !areNear(text, name)) continue;
    if (found !== null) return null;
    found = name;
  }
  return found;
}

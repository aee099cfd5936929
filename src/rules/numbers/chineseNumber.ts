/** T-LEVELS: levels and grades are also written in Chinese numerals (四级, 四等二十级). Reads 一 to 九十九. */
const DIGITS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};

export function fromChineseNumber(text: string): number | null {
  const parts = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!parts) return null;
  const [, first, ten, last] = parts;
  if (ten === undefined) return first !== undefined && last === undefined ? (DIGITS[first] ?? null) : null;
  return (first === undefined ? 1 : (DIGITS[first] ?? 1)) * 10 + (last === undefined ? 0 : (DIGITS[last] ?? 0));
}

/** T-LEVELS: a level that is there and is a number; a blank, NaN or an infinity is none. */
export function isNumber(value: number | null): value is number {
  return Number.isFinite(value);
}

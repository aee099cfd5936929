/** Most decimals looked for in a number (P-6.4: weights are typed with two or three). */
const MOST = 1e9;
/** Below this a number with nine decimals is a whole number of them, to the last digit. */
const MOST_SURE = 1e6;

/**
 * The power of ten that makes all of the numbers whole: 100 where two decimals were typed at most; 0 where a number has
 * more than nine, or is no decimal, as 1/3. What has two decimals also has three, so each is asked at the most found so far.
 */
export function powerForAll(values: readonly number[], from: number, to: number): number {
  let power = 1;
  for (let at = from; at < to; at += 1) {
    const value = values[at] ?? 0;
    if (wholeAt(value, power)) continue;
    power = powerFor(value, power);
    if (power === 0) return 0;
  }
  return power;
}

/** The same of one number, and no less than `least`; 0 stays 0. */
export function powerFor(value: number, least: number): number {
  if (least === 0 || wholeAt(value, least)) return least;
  // Nine decimals of a number of this size are exact in a double, so a third is known by one question instead of ten.
  if (Math.abs(value) < MOST_SURE && !wholeAt(value, MOST)) return 0;
  for (let power = least * 10; power <= MOST; power *= 10) if (wholeAt(value, power)) return power;
  return 0;
}

function wholeAt(value: number, power: number): boolean {
  return Math.round(value * power) / power === value;
}

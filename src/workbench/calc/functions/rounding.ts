/** Moves the decimal point without a multiplication, so that 1.005 stays 1.005. */
function shifted(value: number, digits: number): number {
  const [mantissa, exponent = "0"] = String(value).split("e") as [string, string?];
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function rounded(value: number, digits: number, whole: (size: number) => number): number {
  const places = Math.trunc(digits);
  // A double has no digits beyond.
  if (places > 308) return value;
  // Excel rounds what it shows: 15 digits.
  const size = Number(Math.abs(value).toPrecision(15));
  return Math.sign(value) * shifted(whole(shifted(size, places)), -places);
}

/** Halves away from zero. */
export function roundHalf(value: number, digits: number): number {
  return rounded(value, digits, (size) => Math.floor(size + 0.5));
}

export function roundAway(value: number, digits: number): number {
  return rounded(value, digits, Math.ceil);
}

export function roundDown(value: number, digits: number): number {
  return rounded(value, digits, Math.floor);
}

/** To a multiple of `step`, free of the noise of the division. */
export function roundTo(value: number, step: number, whole: (ratio: number) => number): number {
  const ratio = Number((value / step).toPrecision(15));
  return Number((whole(ratio) * step).toPrecision(15));
}

/** The one rounding of the product, at display, by decimal shift: 1.005 to two digits is 1.01. What is too large or too small to shift stays as it is. */
export function roundDecimal(value: number, digits: number): number {
  const shifted = Math.round(Number(`${String(value)}e${String(digits)}`));
  return Number.isFinite(shifted) ? Number(`${String(shifted)}e-${String(digits)}`) : value;
}

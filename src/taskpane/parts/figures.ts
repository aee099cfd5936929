/** Figures as shown: rounded once, here, by decimal shift; trailing zeros dropped. A true minus sign keeps −1 readable. */
export function shown(value: number, digits: number): string {
  const shifted = Math.round(Number(`${String(value)}e${String(digits)}`));
  const rounded = Number.isFinite(shifted) ? Number(`${String(shifted)}e-${String(digits)}`) : value;
  return (Object.is(rounded, -0) ? 0 : rounded).toString().replace("-", "−");
}

/** A gap always shows its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${shown(value, 2)}` : shown(value, 2);
}

export function percent(share: number): string {
  return `${shown(share * 100, 1)} %`;
}

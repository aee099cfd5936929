import { roundDecimal } from "../../messages/roundDecimal";

/** Figures as shown: rounded, trailing zeros dropped. A true minus sign keeps −1 readable. */
export function shown(value: number, digits: number): string {
  const rounded = roundDecimal(value, digits);
  return (Object.is(rounded, -0) ? 0 : rounded).toString().replace("-", "−");
}

/** A gap always shows its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${shown(value, 2)}` : shown(value, 2);
}

export function percent(share: number): string {
  return `${shown(share * 100, 1)} %`;
}

import { invalid } from "../engine/hostError";

/** Words Office.js takes besides `#RRGGBB`; those that people write. */
const NAMED = new Map(Object.entries({
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", lime: "#00FF00", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  gray: "#808080", grey: "#808080", silver: "#C0C0C0", purple: "#800080", navy: "#000080", teal: "#008080", maroon: "#800000", lightgray: "#D3D3D3", lightgrey: "#D3D3D3",
}));

/** `#RRGGBB` in capitals; "" means none. */
export function asColor(value: unknown): string | null {
  if (value === "" || value === null) return null;
  if (typeof value !== "string") return invalid();
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(value);
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  return NAMED.get(value.toLowerCase()) ?? invalid();
}

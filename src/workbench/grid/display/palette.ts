/** Colours the grid draws with. In forced colours they are the system's own keywords, which a canvas understands. */
export interface Palette {
  readonly dark: boolean;
  readonly forced: boolean;
  readonly sheet: string;
  readonly text: string;
  readonly line: string;
  readonly heading: string;
  readonly headingText: string;
  readonly headingOn: string;
  readonly headingOnText: string;
  readonly frozen: string;
  readonly accent: string;
  readonly accentFaint: string;
  readonly spill: string;
  readonly stale: string;
  readonly link: string;
}

const LIGHT: Palette = {
  dark: false, forced: false, sheet: "#FFFFFF", text: "#1F1F1F", line: "#E3E3E3", heading: "#F5F5F5", headingText: "#5C5C5C", headingOn: "#D9EBE1", headingOnText: "#0C5B30",
  frozen: "#A6A6A6", accent: "#107C41", accentFaint: "rgba(16, 124, 65, 0.09)", spill: "#2B6CB0", stale: "#B35C00", link: "#0B57D0",
};

const DARK: Palette = {
  dark: true, forced: false, sheet: "#1E1E1E", text: "#E8E8E8", line: "#363636", heading: "#292929", headingText: "#B4B4B4", headingOn: "#1F3D2C", headingOnText: "#8FDBAF",
  frozen: "#6E6E6E", accent: "#3FB574", accentFaint: "rgba(63, 181, 116, 0.14)", spill: "#6CB2F0", stale: "#F0A35E", link: "#8AB4F8",
};

const FORCED: Palette = {
  dark: false, forced: true, sheet: "Canvas", text: "CanvasText", line: "GrayText", heading: "Canvas", headingText: "CanvasText", headingOn: "Highlight", headingOnText: "HighlightText",
  frozen: "CanvasText", accent: "Highlight", accentFaint: "transparent", spill: "LinkText", stale: "CanvasText", link: "LinkText",
};

export type Theme = "light" | "dark" | "forced";

export const paletteOf = (theme: Theme): Palette => ({ light: LIGHT, dark: DARK, forced: FORCED })[theme];

type Rgb = readonly [number, number, number];

export function readColor(color: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match ? [parseInt(match[1] ?? "", 16), parseInt(match[2] ?? "", 16), parseInt(match[3] ?? "", 16)] : null;
}

const writeColor = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(Math.max(0, Math.min(255, part))).toString(16).padStart(2, "0")).join("")}`;

/** Between two colours, `share` of the way. */
export function mixColors(from: string, to: string, share: number): string {
  const a = readColor(from);
  const b = readColor(to);
  return a && b ? writeColor([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]) : from;
}

function luminance(color: string): number {
  const linear = (readColor(color) ?? [255, 255, 255]).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Moves a colour towards another until it stands out enough from its ground. */
function moveUntil(own: string, towards: string, ground: string, wanted: number): string {
  for (let share = 0; share < 1; share += 0.1) {
    const moved = mixColors(own, towards, share);
    if (contrast(moved, ground) >= wanted) return moved;
  }
  return towards;
}

const isGrey = (color: string): boolean => {
  const rgb = readColor(color) ?? [0, 0, 0];
  return Math.max(...rgb) - Math.min(...rgb) < 32;
};

const INK = "#1F1F1F";
const CHALK = "#F4F4F4";

/**
 * The colour a text is drawn in. Automatic text turns black or white by its ground; a colour of the file's own is kept
 * where it can be read, and made lighter where the dark sheet, or a band of a table that we darkened, would swallow it: black and greys as light as they were dark.
 */
export function textColor(palette: Palette, own: string | null, fill: string | null, onBand = false): string {
  if (palette.forced) return palette.text;
  if (own === null && fill === null) return palette.text;
  const ground = fill ?? palette.sheet;
  if (own === null) return contrast(INK, ground) >= contrast("#FFFFFF", ground) ? INK : CHALK;
  if (!palette.dark || (fill !== null && !onBand)) return own;
  return isGrey(own) ? moveUntil(own, CHALK, ground, Math.max(4.6, Math.min(13, contrast(own, "#FFFFFF")))) : moveUntil(own, CHALK, ground, 5.5);
}

/** A line of the file's own; on the dark sheet light lines are dimmed and dark ones lifted, so that a grid of them stays in the background. */
export function borderColor(palette: Palette, own: string): string {
  if (palette.forced) return palette.text;
  if (!palette.dark) return own;
  return isGrey(own) ? mixColors(palette.sheet, CHALK, Math.min(0.75, 0.12 + contrast(own, "#FFFFFF") / 28)) : moveUntil(own, CHALK, palette.sheet, 2.4);
}

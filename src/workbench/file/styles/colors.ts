import type { XmlNode } from "../xml";
import { child, childrenOf, descend } from "../xml";
import { OFFICE_THEME, PALETTE } from "./palette";

/** What colours in a file may refer to. */
export interface Colors {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Theme colours in the order cells count them: the two pairs of light and dark stand the other way round than in the part. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export function readTheme(root: XmlNode | undefined): readonly string[] {
  const scheme = descend(root, "a:themeElements", "a:clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  return ORDER.map((name, index) => {
    const color = child(scheme, `a:${name}`)?.children[0];
    const rgb = color?.attributes.lastClr ?? color?.attributes.val;
    return hex(rgb) ?? (OFFICE_THEME[index] as string);
  });
}

export function readIndexed(styleSheet: XmlNode | undefined): readonly string[] {
  const own = childrenOf(descend(styleSheet, "colors", "indexedColors"), "rgbColor");
  return own.length === 0 ? PALETTE : PALETTE.map((color, index) => hex(own[index]?.attributes.rgb) ?? color);
}

/** `#RRGGBB` of a colour element; null where it is automatic, missing or not understood. */
export function readColor(node: XmlNode | undefined, colors: Colors): string | null {
  if (node === undefined || node.attributes.auto === "1") return null;
  const { rgb, theme, indexed, tint } = node.attributes;
  const base = rgb !== undefined ? hex(rgb) : theme !== undefined ? colors.theme[Number(theme)] : indexed !== undefined ? colors.indexed[Number(indexed)] : undefined;
  if (base === undefined || base === null) return null;
  return tint === undefined ? base : tinted(base, Number(tint));
}

/** `AARRGGBB` or `RRGGBB`. */
function hex(text: string | undefined): string | null {
  return text !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? `#${text.slice(-6).toUpperCase()}` : null;
}

/** Lighter (towards white) or darker (towards black) by a share of the way, in lightness. */
export function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const light = (high + low) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const sector = spread === 0 ? 0 : high === red ? ((green - blue) / spread + 6) % 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return fromHsl(sector, saturation, tint < 0 ? light * (1 + tint) : light + (1 - light) * tint);
}

function fromHsl(sector: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const between = chroma * (1 - Math.abs((sector % 2) - 1));
  const turn: readonly (readonly [number, number, number])[] = [
    [chroma, between, 0], [between, chroma, 0], [0, chroma, between], [0, between, chroma], [between, 0, chroma], [chroma, 0, between],
  ];
  const parts = turn[Math.floor(sector) % 6] as readonly [number, number, number];
  return `#${parts.map((part) => Math.round(Math.min(1, Math.max(0, part + light - chroma / 2)) * 255).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

/** Colour a drawing names by its place in the theme (`accent1`, `tx1`, `bg1`). */
export function schemeColor(name: string | undefined, colors: Colors): string | null {
  const plain = SCHEME_ALIASES.get(name ?? "") ?? name;
  return colors.theme[ORDER.indexOf(plain ?? "")] ?? null;
}

const SCHEME_ALIASES: ReadonlyMap<string, string> = new Map([["tx1", "dk1"], ["tx2", "dk2"], ["bg1", "lt1"], ["bg2", "lt2"]]);

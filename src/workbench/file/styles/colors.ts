import type { XmlNode } from "../xml";
import { child, childrenOf, descend } from "../xml";
import { OFFICE_THEME, PALETTE } from "./palette";
import { tinted } from "./tint";

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

/** Colour a drawing names by its place in the theme (`accent1`, `tx1`, `bg1`). */
export function schemeColor(name: string | undefined, colors: Colors): string | null {
  const plain = SCHEME_ALIASES.get(name ?? "") ?? name;
  return colors.theme[ORDER.indexOf(plain ?? "")] ?? null;
}

const SCHEME_ALIASES: ReadonlyMap<string, string> = new Map([["tx1", "dk1"], ["tx2", "dk2"], ["bg1", "lt1"], ["bg2", "lt2"]]);

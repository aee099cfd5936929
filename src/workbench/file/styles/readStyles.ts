import type { Border, BorderLine, CellStyle, HorizontalAlignment, VerticalAlignment } from "../../model";
import { DEFAULT_STYLE } from "../../model";
import type { XmlNode } from "../xml";
import { child, childrenOf, decodeEscapes } from "../xml";
import type { Colors } from "./colors";
import { readColor, readIndexed } from "./colors";
import { builtInFormat } from "./numberFormats";

export interface FileStyles {
  /** One for each cellXfs entry: what `s="…"` points to. */
  readonly cells: readonly CellStyle[];
  /** Differential styles of conditional formats. */
  readonly differences: readonly Partial<CellStyle>[];
  readonly colors: Colors;
}

const LINES = new Set<string>(["thin", "medium", "thick", "hair", "dotted", "dashed", "double"]);
const HORIZONTALS = new Set<string>(["general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"]);
const VERTICALS = new Set<string>(["top", "center", "bottom", "justify", "distributed"]);

/** Reads styles.xml. A file without styles has the default alone. */
export function readStyles(root: XmlNode | undefined, theme: readonly string[]): FileStyles {
  const colors: Colors = { theme, indexed: readIndexed(root) };
  const formats = new Map(childrenOf(child(root, "numFmts"), "numFmt").map((node) => [Number(node.attributes.numFmtId), decodeEscapes(node.attributes.formatCode ?? "General")]));
  const fonts = childrenOf(child(root, "fonts"), "font").map((node) => ({ ...PLAIN_FONT, ...readFont(node, colors) }));
  const fills = childrenOf(child(root, "fills"), "fill").map((node) => readFill(node, colors, "fgColor"));
  const borders = childrenOf(child(root, "borders"), "border").map((node) => ({ ...NO_BORDERS, ...readBorders(node, colors) }));
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((node): CellStyle => {
    const format = Number(node.attributes.numFmtId ?? 0);
    return {
      ...DEFAULT_STYLE,
      ...fonts[Number(node.attributes.fontId ?? 0)],
      ...borders[Number(node.attributes.borderId ?? 0)],
      ...readAlignment(child(node, "alignment")),
      numberFormat: formats.get(format) ?? builtInFormat(format),
      fill: fills[Number(node.attributes.fillId ?? 0)] ?? null,
      locked: !isOff(child(node, "protection")?.attributes.locked),
    };
  });
  const differences = childrenOf(child(root, "dxfs"), "dxf").map((node) => readDifference(node, colors));
  return { cells: cells.length > 0 ? cells : [DEFAULT_STYLE], differences, colors };
}

const PLAIN_FONT = { bold: false, italic: false, underline: false, strike: false, fontColor: null };
const NO_BORDERS = { borderTop: null, borderRight: null, borderBottom: null, borderLeft: null };

function readDifference(node: XmlNode, colors: Colors): Partial<CellStyle> {
  const font = child(node, "font");
  const fill = child(node, "fill");
  const border = child(node, "border");
  const format = child(node, "numFmt");
  return {
    ...(font === undefined ? {} : readFont(font, colors)),
    // A difference's solid fill has its colour where a cell's has the background.
    ...(fill === undefined ? {} : { fill: readFill(fill, colors, "bgColor") }),
    ...(border === undefined ? {} : readBorders(border, colors)),
    ...(format === undefined ? {} : { numberFormat: decodeEscapes(format.attributes.formatCode ?? "General") }),
  };
}

type Writable<T> = { -readonly [K in keyof T]?: T[K] };

function readFont(node: XmlNode, colors: Colors): Partial<CellStyle> {
  const font: Writable<CellStyle> = {};
  for (const { name, attributes } of node.children) {
    if (name === "name") font.fontName = attributes.val ?? DEFAULT_STYLE.fontName;
    else if (name === "sz") font.fontSize = Number(attributes.val ?? DEFAULT_STYLE.fontSize);
    else if (name === "b") font.bold = !isOff(attributes.val);
    else if (name === "i") font.italic = !isOff(attributes.val);
    else if (name === "strike") font.strike = !isOff(attributes.val);
    else if (name === "u") font.underline = attributes.val !== "none";
  }
  const color = child(node, "color");
  if (color !== undefined) font.fontColor = readColor(color, colors);
  return font;
}

function readFill(node: XmlNode, colors: Colors, solid: "fgColor" | "bgColor"): string | null {
  const gradient = child(node, "gradientFill");
  if (gradient !== undefined) return readColor(child(child(gradient, "stop"), "color"), colors);
  const pattern = child(node, "patternFill");
  const type = pattern?.attributes.patternType;
  if (pattern === undefined || type === "none" || (type === undefined && solid === "fgColor")) return null;
  const wanted = type === "solid" || type === undefined ? solid : "fgColor";
  return readColor(child(pattern, wanted), colors) ?? readColor(child(pattern, wanted === "fgColor" ? "bgColor" : "fgColor"), colors);
}

function readBorders(node: XmlNode, colors: Colors): Partial<CellStyle> {
  const borders: Writable<CellStyle> = {};
  for (const side of node.children) {
    const border = readBorder(side, colors);
    if (side.name === "top") borders.borderTop = border;
    else if (side.name === "bottom") borders.borderBottom = border;
    else if (side.name === "left" || side.name === "start") borders.borderLeft = border;
    else if (side.name === "right" || side.name === "end") borders.borderRight = border;
  }
  return borders;
}

function readBorder(side: XmlNode, colors: Colors): Border | null {
  const line = side.attributes.style;
  if (line === undefined || line === "none") return null;
  return { line: (LINES.has(line) ? line : "other") as BorderLine, color: readColor(child(side, "color"), colors) ?? "#000000" };
}

function readAlignment(node: XmlNode | undefined): Partial<CellStyle> {
  if (node === undefined) return {};
  const { horizontal, vertical, wrapText, indent, textRotation } = node.attributes;
  return {
    horizontal: (horizontal !== undefined && HORIZONTALS.has(horizontal) ? horizontal : "general") as HorizontalAlignment,
    vertical: (vertical !== undefined && VERTICALS.has(vertical) ? vertical : "bottom") as VerticalAlignment,
    wrap: wrapText !== undefined && !isOff(wrapText),
    indent: Number(indent ?? 0),
    rotation: degrees(Number(textRotation ?? 0)),
  };
}

/** A file counts 91–180 for 1–90 degrees downwards and 255 for stacked letters, which stays. */
function degrees(rotation: number): number {
  return rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
}

function isOff(flag: string | undefined): boolean {
  return flag === "0" || flag === "false" || flag === "off";
}

import type { CellStyle } from "../../model";
import type { DisplayText } from "./displayText";
import type { Measure } from "./fonts";
import { cellFont } from "./fonts";
import { wrapText } from "./wrapText";

/** Space between a text and the edge of its cell, and one step of indent. */
const PADDING = 3;
const INDENT = 9;

export type Side = "left" | "center" | "right";

/** The lines of a cell's text and how far they reach to either side of its cell. */
export interface TextBox {
  readonly lines: readonly string[];
  readonly font: string;
  readonly side: Side;
  readonly inset: number;
  /** Pixels the text would like to reach beyond the cell's left and right edge; 0 where it fits or may not. */
  readonly beyondLeft: number;
  readonly beyondRight: number;
}

export function sideOf(style: Pick<CellStyle, "horizontal">, kind: DisplayText["kind"]): Side {
  if (style.horizontal === "left" || style.horizontal === "fill" || style.horizontal === "justify") return "left";
  if (style.horizontal === "right") return "right";
  if (style.horizontal !== "general") return "center";
  if (kind === "number") return "right";
  return kind === "boolean" || kind === "error" ? "center" : "left";
}

/** Numbers too wide for their cell lose digits, then become ####; text may reach into empty neighbours unless it wraps. */
export function layText(shown: DisplayText, style: CellStyle, width: number, zoom: number, measure: Measure): TextBox {
  const font = cellFont(style, zoom);
  const widthOf = (text: string) => measure(text, font);
  const side = sideOf(style, shown.kind);
  const inset = PADDING * zoom + style.indent * INDENT * zoom;
  const room = width - inset - PADDING * zoom;
  const box = (lines: readonly string[], beyondLeft = 0, beyondRight = 0): TextBox => ({ lines, font, side, inset, beyondLeft, beyondRight });
  if (shown.kind === "number") {
    if (widthOf(shown.text) <= room + PADDING) return box([shown.text]);
    const fitting = shown.shorter().find((text) => widthOf(text) <= room);
    return box([fitting ?? "#".repeat(Math.max(1, Math.floor((room + PADDING) / Math.max(1, widthOf("#")))))]);
  }
  if (style.wrap || style.horizontal === "justify" || style.horizontal === "distributed") return box(wrapText(shown.text, room, widthOf));
  const line = shown.text.replace(/\s*[\r\n]+\s*/g, " ");
  const excess = widthOf(line) - room;
  if (excess <= 0 || shown.kind !== "text" || style.horizontal === "fill") return box([line]);
  if (side === "center") return box([line], excess / 2, excess / 2);
  return side === "left" ? box([line], 0, excess) : box([line], excess, 0);
}

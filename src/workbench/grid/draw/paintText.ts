import { fontPixels } from "../display/fonts";
import type { TextBox } from "../display/textBox";
import type { Look } from "./look";

export interface PlacedText {
  readonly box: TextBox;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The text is drawn between these; they lie outside the cell where it reaches into neighbours. */
  readonly clipFrom: number;
  readonly clipTo: number;
  readonly zoom: number;
  readonly color: string;
}

const EDGE = 3;

/** Draws the lines of one cell, clipped only where something sticks out: clipping every cell costs as much as the text. */
export function paintText(context: CanvasRenderingContext2D, text: PlacedText): void {
  const { box, look, x, y, width, height } = text;
  const size = fontPixels(look.style.fontSize, text.zoom);
  const lineHeight = size * 1.22;
  const total = lineHeight * box.lines.length;
  context.font = box.font;
  context.fillStyle = text.color;
  context.textBaseline = "alphabetic";
  context.textAlign = box.side;
  const sticksOut = total > height || box.beyondLeft + box.beyondRight > 0 || box.lines.length > 1 || look.style.rotation !== 0;
  if (sticksOut) {
    context.save();
    context.beginPath();
    context.rect(text.clipFrom, y, text.clipTo - text.clipFrom - 1, height);
    context.clip();
  }
  if (look.style.rotation !== 0) rotate(context, text, size);
  else {
    const at = box.side === "left" ? x + box.inset : box.side === "right" ? x + width - box.inset - 1 : x + width / 2;
    let line = firstLine(look, y, height, total) + (lineHeight - size) / 2 + size * 0.86;
    for (const each of box.lines) {
      context.fillText(each, at, line);
      if (look.style.underline || look.style.strike) decorate(context, text, each, at, line, size);
      line += lineHeight;
    }
  }
  if (sticksOut) context.restore();
}

/** A text higher than its cell shows its beginning. */
function firstLine(look: Look, y: number, height: number, total: number): number {
  if (look.style.vertical === "top" || (total > height && look.style.wrap)) return y + 1;
  if (look.style.vertical === "center" || look.style.vertical === "distributed" || look.style.vertical === "justify") return y + (height - total) / 2;
  return y + height - total - 1;
}

function decorate(context: CanvasRenderingContext2D, { box, look, color }: PlacedText, line: string, at: number, baseline: number, size: number): void {
  const length = context.measureText(line).width;
  const from = box.side === "left" ? at : box.side === "right" ? at - length : at - length / 2;
  context.fillStyle = color;
  const thickness = Math.max(1, Math.round(size / 14));
  if (look.style.underline) context.fillRect(from, Math.round(baseline + 2), length, thickness);
  if (look.style.strike) context.fillRect(from, Math.round(baseline - size * 0.28), length, thickness);
}

/** Excel counts degrees counter-clockwise up to 90, 91–180 as clockwise 1–90, 255 as letters below each other. */
function rotate(context: CanvasRenderingContext2D, { box, look, x, y, width, height }: PlacedText, size: number): void {
  const { rotation } = look.style;
  context.textAlign = "center";
  if (rotation === 255) {
    const letters = [...box.lines.join("")];
    const start = y + Math.max(EDGE, (height - letters.length * size * 1.1) / 2);
    letters.forEach((letter, index) => context.fillText(letter, x + width / 2, start + (index + 0.9) * size * 1.1));
    return;
  }
  const degrees = rotation > 90 ? rotation - 90 : -rotation;
  context.translate(x + width / 2, y + height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.fillText(box.lines.join(" "), 0, size * 0.36);
}

import type { CellStyle } from "../../model";

/** Look-alikes of the same widths first, then whatever the system shows Chinese and Latin text with. */
const FALLBACK = `Carlito, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;

export const UI_FONT = `"Segoe UI", -apple-system, "Noto Sans", "Helvetica Neue", Arial, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif`;

/** Pixels of a font of so many points. */
export const fontPixels = (points: number, zoom: number): number => (points * 96 * zoom) / 72;

export function cellFont(style: Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic">, zoom: number): string {
  const weight = style.bold ? "600 " : "";
  const slant = style.italic ? "italic " : "";
  return `${slant}${weight}${fontPixels(style.fontSize, zoom).toFixed(2)}px "${style.fontName.replaceAll('"', "")}", ${FALLBACK}`;
}

export type Measure = (text: string, font: string) => number;

/** Widths of texts, remembered: a scroll measures nothing twice. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\u0000${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    context.font = font;
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

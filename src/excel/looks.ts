import type { CellLook } from "../reports";

/** What a named look of a report is in Excel. Colours keep 4.5:1 against their fill; none is the only sign of anything. */
export interface Look {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  readonly line?: "bottom" | "top";
}

const INK = "#1F2937";
const QUIET = "#5B6472";
const ACCENT = "#1F4E79";
const TEXT = "@";

export const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { numberFormat: TEXT, bold: true, size: 16, color: ACCENT },
  subtitle: { numberFormat: TEXT, bold: true, size: 12, color: ACCENT },
  stamp: { numberFormat: TEXT, size: 9, color: QUIET },
  label: { numberFormat: TEXT, color: QUIET },
  header: { numberFormat: TEXT, bold: true, color: "#FFFFFF", fill: ACCENT, horizontal: "Center", wrap: true },
  text: { numberFormat: TEXT, color: INK },
  integer: { numberFormat: "0", color: INK, horizontal: "Right" },
  level: { numberFormat: "General", color: INK, horizontal: "Center" },
  gap: { numberFormat: "+General;-General;0", color: INK, horizontal: "Center" },
  points: { numberFormat: "0.00", color: INK, horizontal: "Right" },
  percent: { numberFormat: "0.0%", color: INK, horizontal: "Right" },
  date: { numberFormat: "yyyy-mm-dd", color: INK, horizontal: "Center" },
  "status-good": { numberFormat: TEXT, bold: true, color: "#14532D", fill: "#DCF2E3", horizontal: "Center" },
  "status-bad": { numberFormat: TEXT, bold: true, color: "#7F1D1D", fill: "#FBE1E1", horizontal: "Center" },
  "status-open": { numberFormat: TEXT, bold: true, color: "#713F12", fill: "#FDF0D2", horizontal: "Center" },
  note: { numberFormat: TEXT, italic: true, color: QUIET, wrap: true },
  total: { numberFormat: "General", bold: true, color: INK, line: "top" },
};

/** Paints a range as the look says. Queues only; the caller syncs. */
export function paint(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.wrap ? "Top" : "Center";
  if (look.wrap) format.wrapText = true;
  if (look.line === "top") format.borders.getItem("EdgeTop").style = "Continuous";
}

/** Every cell of a range gets one number format: a single value stands for all, which the typings do not say. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

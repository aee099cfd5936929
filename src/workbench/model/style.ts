/** Index into the workbook's table of styles; 0 is the default. Styles are interned: equal styles have equal ids. */
export type StyleId = number;

export type HorizontalAlignment = "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderLine = "none" | "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double" | "other";

export interface Border {
  readonly line: BorderLine;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** What a cell looks like. Colours are `#RRGGBB` with themes and tints resolved; null = automatic or none. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly borderTop: Border | null;
  readonly borderRight: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly locked: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General", fontName: "Calibri", fontSize: 11, fontColor: null,
  bold: false, italic: false, underline: false, strike: false, fill: null,
  horizontal: "general", vertical: "bottom", wrap: false, indent: 0, rotation: 0,
  borderTop: null, borderRight: null, borderBottom: null, borderLeft: null, locked: true,
};

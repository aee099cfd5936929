import type { BorderLine, CellStyle, HorizontalAlignment, VerticalAlignment } from "../../model";
import type { Definition, Scalar } from "../engine";
import { asFlag, asNumber, asText, invalid, notFound, oneOf } from "../engine";
import { asColor } from "../cells/color";
import { autofitColumns, autofitRows } from "../cells/autofit";
import { guardLayout, shared, sharedStyle } from "../cells/readCells";
import { columnsOf, rowsOf } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import type { BorderEdge, BorderRef } from "./selves";

function style<Name extends keyof CellStyle>(name: Name, read: (value: unknown) => CellStyle[Name], show: (value: CellStyle[Name]) => unknown = (value) => value): Scalar<RangeRef> {
  return {
    get: (ref) => {
      const value = sharedStyle(ref, name);
      return value === null && !(NULLABLE as readonly string[]).includes(name) ? null : show(value as CellStyle[Name]);
    },
    set: ({ sheet, rect }, value) => { guardLayout(sheet); sheet.setStyle(rect, { [name]: read(value) }); },
  };
}

/** Looks for which null is a value of its own ("automatic") rather than "mixed". */
const NULLABLE = ["fill", "fontColor"] as const;

const HORIZONTAL: readonly HorizontalAlignment[] = ["general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"];
const VERTICAL: readonly VerticalAlignment[] = ["top", "center", "bottom", "justify", "distributed"];

function capital(word: string): string {
  if (word === "centerContinuous") return "CenterAcrossSelection";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function wordOf<W extends string>(words: readonly W[]): (value: unknown) => W {
  return (value) => words.find((word) => capital(word).toLowerCase() === String(value).toLowerCase()) ?? invalid();
}

export const rangeFormat: Definition<RangeRef> = {
  scalars: {
    HorizontalAlignment: style("horizontal", wordOf(HORIZONTAL), capital),
    VerticalAlignment: style("vertical", wordOf(VERTICAL), capital),
    WrapText: style("wrap", asFlag),
    IndentLevel: style("indent", asNumber),
    TextOrientation: style("rotation", asNumber),
    ColumnWidth: {
      get: (ref) => shared({ ...ref, rect: { ...ref.rect, bottom: ref.rect.top } }, (_row, column) => ref.sheet.columnWidth(column)),
      set: ({ sheet, rect }, value) => { guardLayout(sheet); sheet.setColumnWidth(rect.left, rect.right, asNumber(value)); },
    },
    RowHeight: {
      get: (ref) => shared({ ...ref, rect: { ...ref.rect, right: ref.rect.left } }, (row) => ref.sheet.rowHeight(row)),
      set: ({ sheet, rect }, value) => { guardLayout(sheet); sheet.setRowHeight(rect.top, rect.bottom, asNumber(value)); },
    },
  },
  navigations: {
    Fill: (ref, context) => context.present("RangeFill", ref),
    Font: (ref, context) => context.present("RangeFont", ref),
    Borders: (ref, context) => context.present("RangeBorderCollection", ref),
    Protection: (ref, context) => context.present("FormatProtection", ref),
  },
  methods: {
    AutofitColumns: (ref) => { autofitColumns(ref); },
    AutofitRows: (ref) => { autofitRows(ref); },
  },
};

export const rangeFill: Definition<RangeRef> = {
  scalars: { Color: style("fill", asColor, (color) => color ?? "#FFFFFF") },
  methods: { Clear: ({ sheet, rect }) => { sheet.setStyle(rect, { fill: null }); } },
};

export const rangeFont: Definition<RangeRef> = {
  scalars: {
    Name: style("fontName", asText),
    Size: style("fontSize", asNumber),
    Bold: style("bold", asFlag),
    Italic: style("italic", asFlag),
    Strikethrough: style("strike", asFlag),
    Underline: style("underline", (value) => oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None", (on) => (on ? "Single" : "None")),
    Color: style("fontColor", asColor, (color) => color ?? "#000000"),
  },
};

export const formatProtection: Definition<RangeRef> = {
  scalars: { Locked: style("locked", asFlag) },
};

const EDGES: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

export const rangeBorderCollection: Definition<RangeRef> = {
  items: (range, context) => EDGES.map((edge) => context.present("RangeBorder", { range, edge })),
  indexer: (range, key, context) => {
    const edge = EDGES.find((each) => each.toLowerCase() === String(key).toLowerCase());
    return edge ? context.present("RangeBorder", { range, edge }) : notFound();
  },
  scalars: { Count: { get: () => EDGES.length } },
};

type Side = "borderTop" | "borderRight" | "borderBottom" | "borderLeft";

/** Cells and sides that an edge of a range is made of. */
function sidesOf({ range: { rect }, edge }: BorderRef): readonly { rect: RangeRef["rect"]; side: Side }[] {
  switch (edge) {
    case "EdgeTop": return [{ rect: { ...rect, bottom: rect.top }, side: "borderTop" }];
    case "EdgeBottom": return [{ rect: { ...rect, top: rect.bottom }, side: "borderBottom" }];
    case "EdgeLeft": return [{ rect: { ...rect, right: rect.left }, side: "borderLeft" }];
    case "EdgeRight": return [{ rect: { ...rect, left: rect.right }, side: "borderRight" }];
    case "InsideVertical": return columnsOf(rect) < 2 ? [] : [{ rect: { ...rect, right: rect.right - 1 }, side: "borderRight" }, { rect: { ...rect, left: rect.left + 1 }, side: "borderLeft" }];
    case "InsideHorizontal": return rowsOf(rect) < 2 ? [] : [{ rect: { ...rect, bottom: rect.bottom - 1 }, side: "borderBottom" }, { rect: { ...rect, top: rect.top + 1 }, side: "borderTop" }];
    default: return [];
  }
}

const WEIGHTS: Readonly<Record<string, BorderLine>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
const LINES: Readonly<Record<string, BorderLine>> = { None: "none", Continuous: "thin", Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed", Dot: "dotted", Double: "double", SlantDashDot: "dashed" };
const SHOWN: Readonly<Record<BorderLine, string>> = { none: "None", thin: "Continuous", medium: "Continuous", thick: "Continuous", hair: "Continuous", dotted: "Dot", dashed: "Dash", double: "Double", other: "Continuous" };

function drawn(ref: BorderRef): { line: BorderLine; color: string } | null {
  const [first] = sidesOf(ref);
  if (!first) return { line: "none", color: "#000000" };
  const border = shared({ sheet: ref.range.sheet, rect: first.rect }, (row, column) => ref.range.sheet.style(row, column)[first.side] ?? { line: "none" as const, color: "#000000" });
  return border;
}

function draw(ref: BorderRef, change: { line?: BorderLine; color?: string }): void {
  const before = drawn(ref) ?? { line: "thin" as const, color: "#000000" };
  const line = change.line ?? (before.line === "none" ? "thin" : before.line);
  const border = line === "none" ? null : { line, color: change.color ?? before.color };
  for (const { rect, side } of sidesOf(ref)) ref.range.sheet.setStyle(rect, { [side]: border });
}

export const rangeBorder: Definition<BorderRef> = {
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (ref) => { const border = drawn(ref); return border && SHOWN[border.line]; },
      set: (ref, value) => { draw(ref, { line: LINES[oneOf(value, Object.keys(LINES))] ?? "thin" }); },
    },
    Weight: {
      get: (ref) => { const line = drawn(ref)?.line; return Object.keys(WEIGHTS).find((weight) => WEIGHTS[weight] === line) ?? "Thin"; },
      set: (ref, value) => { draw(ref, { line: WEIGHTS[oneOf(value, Object.keys(WEIGHTS))] ?? "thin" }); },
    },
    Color: { get: (ref) => drawn(ref)?.color ?? null, set: (ref, value) => { draw(ref, { color: asColor(value) ?? "#000000" }); } },
  },
};

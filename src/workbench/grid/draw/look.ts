import type { CellStyle, Rect, Value } from "../../model";
import { contains } from "../address";
import type { Palette } from "../display/palette";
import { contrast, textColor } from "../display/palette";
import type { DisplayText } from "../display/displayText";
import { displayText } from "../display/displayText";
import type { View } from "../view";
import type { ConditionalLooks } from "./conditionalLooks";
import type { Icon } from "./iconSet";
import { tableLook } from "./tableLook";

/** How one cell looks with table and conditional formats laid over its own. */
export interface Look {
  readonly value: Value;
  readonly shown: DisplayText;
  readonly style: CellStyle;
  /** Share of the cell's width a data bar covers. */
  readonly bar: { readonly share: number; readonly color: string } | null;
  readonly icon: Icon | null;
  readonly stale: boolean;
  /** The fill is a band we chose for the theme, not a colour of the file's. */
  readonly onBand: boolean;
}

export type LookAt = (row: number, column: number) => Look;

/** A fill of the file's own stays; a white one is what light sheets have anyway and would blind on a dark one. */
const groundOf = (fill: string | null, dark: boolean) => (dark && fill !== null && contrast(fill, "#FFFFFF") < 1.04 ? null : fill);

export function looksOf(view: View, conditional: ConditionalLooks): LookAt {
  const { sheet, workbook, palette } = view;
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  return (row, column) => {
    const value = sheet.value(row, column);
    const table = tables.find((each) => contains(each.rect, row, column));
    const own = sheet.style(row, column);
    const special = conditional.at(row, column, value);
    let style = own;
    const banded = table ? withoutOwn(tableLook(table, row, palette.dark), own) : {};
    if (table) style = { ...own, ...banded };
    if (special) style = { ...style, ...special.style };
    const fill = palette.forced ? null : groundOf(style.fill, palette.dark);
    if (fill !== style.fill) style = { ...style, fill };
    return { value, shown: displayText(value, style, workbook.date1904), style, bar: special?.bar ?? null, icon: special?.icon ?? null, stale: sheet.isStale(row, column), onBand: fill !== null && fill === banded.fill && banded.fontColor === undefined };
  };
}

/** The colour a cell's text is drawn in. */
export function inkOf(palette: Palette, { style, shown, onBand }: Look): string {
  return textColor(palette, style.fontColor ?? shown.color, style.fill, onBand);
}

/** The cell's own format goes before its table's. */
function withoutOwn(table: Partial<CellStyle>, own: CellStyle): Partial<CellStyle> {
  const kept: Partial<CellStyle> = { ...table };
  if (own.fill !== null) return {};
  if (own.fontColor !== null) delete (kept as { fontColor?: unknown }).fontColor;
  return kept;
}

/** The merged block a cell belongs to. */
export function mergeOf(merges: readonly Rect[], row: number, column: number): Rect | null {
  return merges.find((merge) => contains(merge, row, column)) ?? null;
}
